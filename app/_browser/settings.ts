import { useCallback, useState } from 'react'
import type { Settings } from '@/lib/progress/entry'
import { problemInWords } from '@/lib/progress/problem'
import { DEFAULT_SETTINGS, settingEntry } from '@/lib/progress/settings'
import { workload } from '@/lib/review/workload'
import { hourWords } from '../_components/settings/settings-form'
import type { OnSet, Said, SettingsView } from '../_components/settings/view'
import { now } from './clock'
import { downloadText } from './download'
import { append, exportEverything, progressNow, useProgress } from './progress'
import { showTheme } from './theme'

/** The settings as they are, and what changes them; every change is an entry of the log. */
export function useSettings() {
  const progress = useProgress()
  const [said, setSaid] = useState<Said>()
  const onSet = useCallback<OnSet>((setting, value) => {
    const entry = settingEntry(setting, value, now())
    if (!entry) return
    const { written } = append(entry)
    if (entry.setting === 'theme') showTheme(entry.value)
    setSaid({ about: setting, words: written ? `Kept: ${inWords(entry)}.` : NOT_WRITTEN })
  }, [])
  const onExport = useCallback(() => {
    const { name, text } = exportEverything()
    downloadText(name, text)
    setSaid({ about: 'export', words: `Saved as ${name}.` })
  }, [])
  const onTakeBack = useCallback(() => {
    for (const card of progressNow()?.aside ?? []) append({ entry: 'aside', at: now(), card, aside: false })
    setSaid({ about: 'aside', words: 'They will be asked again.' })
  }, [])
  const view: SettingsView = {
    settings: progress?.settings ?? DEFAULT_SETTINGS,
    ready: progress !== undefined,
    said,
    aside: progress?.aside.size ?? 0,
    problems: (progress?.problems ?? []).map(problemInWords),
  }
  return { view, costOf, onSet, onExport, onTakeBack }
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
  }
}

const THEME_WORDS: Record<Settings['theme'], string> = {
  system: 'the theme follows this device',
  light: 'the light theme',
  dark: 'the dark theme',
}

const ratios = new Map<number, number>()
let ratioOf: ((retention: number) => number) | undefined

/** What a retention costs, against the usual 90 %: "About 50 % more reviews than at 90 %". */
function costOf(retention: number): string {
  if (Math.round(retention * 100) === 90) return 'The usual number of reviews'
  ratioOf ??= workload()
  const ratio = ratios.get(retention) ?? ratioOf(retention)
  ratios.set(retention, ratio)
  const change = Math.round(Math.abs(ratio - 1) * 20) * 5
  return change === 0
    ? 'About as many reviews as at 90 %'
    : `About ${change} % ${ratio > 1 ? 'more' : 'fewer'} reviews than at 90 %`
}
