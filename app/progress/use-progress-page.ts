import { useCallback, useEffect, useState } from 'react'
import { reviewCsv } from '@/lib/format/review-csv'
import { type Problem, problemInWords } from '@/lib/progress/problem'
import type { Progress } from '@/lib/progress/progress'
import { now } from '../_platform/clock'
import { downloadText } from '../_platform/download'
import { canShareFiles, shareFile } from '../_platform/share'
import { moveToToday } from '../_store/answers-ahead'
import { backUp, lastBackup, noteBackup } from '../_store/backups'
import { eraseEverything } from '../_store/erasure'
import { everyEntry, useProgress } from '../_store/learner'
import { askToPersist, isPersisted } from '../_store/persistence'
import { lastRestoration, takeBackRestoration } from '../_store/restoration'
import { removeSetAside, setAsideParts } from '../_store/set-aside'
import { sessionStorageOrNone } from '../_store/storage'
import { dayWords } from '../_ui/date-words'
import type { ProblemView, StorageStatusView } from './storage-status'

/** The part of the page that said something last. */
export type About = 'storage' | 'backup' | 'restored' | 'send' | 'history' | 'erased'
type Said = { about: About; words: string }

/** Carries a sentence over the loading of the page. */
const NOTE = 'annals:note'

/** Returns the view of the page about progress, and its intents. */
export function useProgressPage() {
  const progress = useProgress()
  const [said, setSaid] = useState<Said>()
  const [persisted, setPersisted] = useState<boolean>()
  const say = useCallback<Say>((about, words) => setSaid({ about, words }), [])
  useEffect(() => {
    isPersisted().then(setPersisted)
    const note = takeNote()
    if (note) setSaid(note)
  }, [])
  return {
    said,
    say,
    view: progress && standingView(progress, persisted),
    last: progress ? lastWords() : '',
    restored: progress && restoredWords(),
    canShare: canShareFiles(),
    ...fileIntents(say),
    ...standingIntents(say),
    onTakeBack: async () => {
      const done = await takeBackRestoration()
      reloadWith({ about: 'restored', words: done ? 'What was added is taken back.' : CANNOT })
    },
    onErase: async () => {
      await eraseEverything()
      reloadWith({ about: 'erased', words: 'Everything was erased.' })
    },
    onPersist: async () => {
      const granted = await askToPersist()
      setPersisted(granted)
      say('storage', granted ? 'It has promised.' : 'It has not promised. It may when you visit more often.')
    },
  }
}

type Say = (about: About, words: string) => void

/** Saves and shares the backup, and saves the history. */
function fileIntents(say: Say) {
  return {
    onSave: async () => {
      const { name, text } = await backUp()
      downloadText(name, text)
      noteBackup()
      say('backup', `Saved as ${name}.`)
    },
    onShare: async () => {
      if (!(await shareFile(await backUp()))) return
      noteBackup()
      say('backup', 'Shared.')
    },
    onHistory: () => {
      const name = `annals-reviews-${new Date(now()).toISOString().slice(0, 10)}.csv`
      downloadText(name, reviewCsv(everyEntry()), 'text/csv')
      say('history', `Saved as ${name}.`)
    },
  }
}

/** Mends what the page says is wrong. */
function standingIntents(say: Say) {
  return {
    onMove: () => {
      const moved = moveToToday()
      say('storage', moved === 1 ? 'One answer is of today now.' : `${moved} answers are of today now.`)
    },
    onReload: () => location.reload(),
    onSaveAside: (key: string) => {
      const part = setAsideParts().find((one) => one.key === key)
      if (part) downloadText(`${key.replaceAll(':', '-')}.txt`, part.text)
    },
    onRemoveAside: (key: string) => {
      removeSetAside(key)
      say('storage', 'Removed.')
    },
  }
}

const CANNOT = 'It cannot be taken back any more: it has been packed together with the rest.'

function standingView(progress: Progress, persisted: boolean | undefined): StorageStatusView {
  return {
    reviews: [...progress.days.values()].reduce((sum, { reviews }) => sum + reviews, 0),
    used: progress.used,
    unwritten: progress.unwritten,
    problems: progress.problems.map(problemView),
    aside: setAsideParts().map(({ key }) => key),
    persisted,
    sevenDays: deletesAfterSevenDays(),
  }
}

export function problemView(problem: Problem): ProblemView {
  const words = problemInWords(problem)
  if (problem.problem === 'clock') return { ...words, act: 'move' }
  return problem.problem === 'newer' || problem.problem === 'erased' ? { ...words, act: 'reload' } : words
}

function lastWords(): string {
  const last = lastBackup()
  if (!last) return 'No file was saved from this browser yet.'
  const since = last.since === 1 ? 'one answer has' : `${last.since.toLocaleString('en-GB')} answers have`
  return `Last saved on ${dayWords(last.at)}; ${since} come since.`
}

function restoredWords(): string | undefined {
  const last = lastRestoration()
  return (
    last && `Take back what was added on ${dayWords(last.at)} (${last.added.toLocaleString('en-GB')} lines)`
  )
}

/** Safari on iPhone, iPad and Mac, unless it runs from the Home Screen, where the rule does not hold. */
function deletesAfterSevenDays(): boolean {
  const safari = navigator.vendor.startsWith('Apple')
  return safari && !matchMedia('(display-mode: standalone)').matches
}

function reloadWith(said: Said): void {
  try {
    sessionStorageOrNone()?.setItem(NOTE, `${said.about}\n${said.words}`)
  } catch {
    // Then the page says nothing of it.
  }
  location.reload()
}

function takeNote(): Said | undefined {
  const [about, words] = (sessionStorageOrNone()?.getItem(NOTE) ?? '').split('\n')
  sessionStorageOrNone()?.removeItem(NOTE)
  const known = about === 'restored' || about === 'erased' ? about : undefined
  return known && words !== undefined ? { about: known, words } : undefined
}
