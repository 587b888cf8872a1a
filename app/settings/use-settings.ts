import { useCallback, useEffect, useState } from 'react'
import type { Settings } from '@/lib/progress/entry'
import { DEFAULT_SETTINGS, settingEntry } from '@/lib/progress/settings'
import type { Kind } from '@/lib/question/question'
import { minutesFor } from '@/lib/review/forecast'
import { reviewsInAYear } from '@/lib/review/workload'
import { now } from '../_platform/clock'
import { showTheme } from '../_platform/theme'
import { append, progressNow, useProgress } from '../_store/learner'
import { hourWords } from './settings-form'
import type { Frequency, KindName, OnKind, OnSet, Said, SettingsView } from './settings-model'
import type { KeptSpelling } from './spellings'

/** Returns the settings and their intents; every change is an entry of the log. */
export function useSettings(kinds: KindName[]) {
  const progress = useProgress()
  const [said, setSaid] = useState<Said>()
  const onSet = useCallback<OnSet>((setting, value) => {
    const entry = settingEntry(setting, value, now())
    if (!entry) return
    const { written } = append(entry)
    if (entry.setting === 'theme') showTheme(entry.value)
    setSaid({ about: setting, words: written ? `Kept: ${inWords(entry)}.` : NOT_WRITTEN })
  }, [])
  const onKind = useCallback<OnKind>(
    (kind, frequency) => {
      const name = kinds.find((one) => one.kind === kind)?.name ?? kind
      const written = appendFrequency(kind, frequency)
      setSaid({
        about: 'kinds',
        words: written ? `Kept: ${name}, ${FREQUENCY_WORDS[frequency]}.` : NOT_WRITTEN,
      })
    },
    [kinds],
  )
  const onRemoveSpelling = useCallback(({ card, text }: KeptSpelling) => {
    const { written } = append({ entry: 'spelling', at: now(), card, text, accepted: false })
    setSaid({ about: 'spellings', words: written ? `Removed: ${text}.` : NOT_WRITTEN })
  }, [])
  const onTakeBack = useCallback(() => {
    for (const card of progressNow()?.aside ?? []) append({ entry: 'aside', at: now(), card, aside: false })
    setSaid({ about: 'aside', words: 'They will be asked again.' })
  }, [])
  const { retention } = progress?.settings ?? DEFAULT_SETTINGS
  const later = useLater()
  const minutesOf = useCallback(
    (newPerDay: number) => (later ? minutesFor(newPerDay * reviewsOf(retention)) : undefined),
    [later, retention],
  )
  const view: SettingsView = {
    settings: progress?.settings ?? DEFAULT_SETTINGS,
    ready: progress !== undefined,
    said,
    aside: progress?.aside.size ?? 0,
    spellings: progress?.spellings.size ?? 0,
  }
  return { view, costOf, minutesOf, onSet, onKind, onRemoveSpelling, onTakeBack }
}

/** Writes both lists each time, so that a kind which leaves one is not still in an older value of the other. */
function appendFrequency(kind: Kind, frequency: Frequency): boolean {
  const { pinned, excluded } = progressNow()?.settings ?? DEFAULT_SETTINGS
  const without = (list: Kind[]) => list.filter((one) => one !== kind)
  const lists = {
    pinned: [...without(pinned), ...(frequency === 'more' ? [kind] : [])],
    excluded: [...without(excluded), ...(frequency === 'never' ? [kind] : [])],
  }
  const at = now()
  const entries = [settingEntry('pinned', lists.pinned, at), settingEntry('excluded', lists.excluded, at)]
  const written = entries.map((entry) => entry !== undefined && append(entry).written)
  return written.every(Boolean)
}

const FREQUENCY_WORDS: Record<Frequency, string> = {
  usual: 'as usual',
  more: 'more often',
  never: 'never',
}

const NOT_WRITTEN = 'This browser would not store that; it holds until this tab is closed.'

function inWords(entry: NonNullable<ReturnType<typeof settingEntry>>): string {
  switch (entry.setting) {
    case 'newPerDay':
      return `${entry.value} new ${entry.value === 1 ? 'card' : 'cards'} a day`
    case 'retention':
      return `${Math.round(entry.value * 100)} %, from each card’s next review on`
    case 'dayTurn':
      return `a new day begins at ${hourWords(entry.value)}`
    case 'buttons':
      return entry.value === 2 ? 'two buttons' : 'four buttons'
    case 'sensitive':
      return entry.value ? 'sensitive facts are asked' : 'sensitive facts are left out'
    case 'theme':
      return THEME_WORDS[entry.value]
    case 'pinned':
    case 'excluded':
      return 'the kinds of question'
  }
}

const THEME_WORDS: Record<Settings['theme'], string> = {
  system: 'the theme follows this device',
  light: 'the light theme',
  dark: 'the dark theme',
}

const yearly = new Map<number, number>()

/** Returns the reviews of one card in its first year. One new card a day leads to as many reviews a day. */
function reviewsOf(retention: number): number {
  const reviews = yearly.get(retention) ?? reviewsInAYear(retention)
  yearly.set(retention, reviews)
  return reviews
}

/** Returns the cost of a retention against the usual 90 %: "About 50 % more reviews than at 90 %". */
function costOf(retention: number): string {
  if (Math.round(retention * 100) === 90) return 'The usual number of reviews'
  const ratio = reviewsOf(retention) / reviewsOf(DEFAULT_SETTINGS.retention)
  const change = Math.round(Math.abs(ratio - 1) * 20) * 5
  return change === 0
    ? 'About as many reviews as at 90 %'
    : `About ${change} % ${ratio > 1 ? 'more' : 'fewer'} reviews than at 90 %`
}

/** Returns false at first: the cost of a pace takes a tenth of a second, and the page does not wait for it. */
function useLater(): boolean {
  const [later, setLater] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return later
}
