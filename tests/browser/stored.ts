import type { Page } from '@playwright/test'
import { nameOfQuiz, saveTakenQuiz } from '@/app/_store/attempts'
import { saveDraft, saveKeys, saveQuiz } from '@/app/_store/shelf'
import { keepSealed } from '@/app/_store/submissions'
import type { Composed } from '@/app/teach/quiz-draft'
import { pack } from '@/content/second-east-turkestan-republic'
import type { Assignment } from '@/lib/assignment/assignment'
import type { KeptQuiz } from '@/lib/assignment/attempt/parse-attempt'

import type { Keys } from '@/lib/assignment/keys'
import type { Quiz } from '@/lib/assignment/quiz'
import { indexPack } from '@/lib/card/pack-index'
import type { Entry } from '@/lib/progress/entry'
import { openProgress, type StorageLike } from '@/lib/progress/log/store'
import { createScheduler } from '@/lib/review/scheduler'
import { DAY, studyDay } from '@/lib/review/study-day'
import { CLOCK, NOW } from './moment'

/** What a browser has stored for the app, key by key. */
export type Stored = [key: string, text: string][]

/** A log with these entries, as a device before this one would have written it. */
export function logOf(entries: readonly Entry[]): Stored {
  return written((storage) => {
    openLog(storage).merge(entries)
  })
}

/** A log in which so many cards were learned, each due by `now`. */
export function learnedCards(count: number, now = NOW): Stored {
  const scheduler = createScheduler()
  return written((storage) => {
    const store = openLog(storage, now)
    for (const { id: card } of oneCardAFact().slice(0, count)) {
      const at = now - 20 * DAY
      const day = studyDay(at, CLOCK)
      const { interval } = scheduler.next({ kind: 'new' }, { card, at, day }, 3)
      const asked = { card, at, day, kind: 'choice', took: 8000 } as const
      store.append({ entry: 'review', ...asked, rating: 3, counts: 'scheduled', interval })
    }
  })
}

/** A quiz that is taken in this browser. */
export function takenQuiz(assignment: Assignment, kept: KeptQuiz): Stored {
  return written(() => saveTakenQuiz(nameOfQuiz(assignment), kept))
}

/** A teacher's quiz, and what it was composed by. */
export function composedQuiz({ quiz, draft }: Composed): Stored {
  return written(() => {
    saveDraft(quiz.id, draft)
    saveQuiz(quiz)
  })
}

export const quizzesOnShelf = (...quizzes: readonly Quiz[]): Stored =>
  written(() => {
    for (const quiz of quizzes) saveQuiz(quiz)
  })

export const keysOnShelf = (keys: Keys): Stored => written(() => saveKeys(keys))

export const handedInFor = (quiz: Quiz, sealed: readonly string[]): Stored =>
  written(() => keepSealed(quiz.id, sealed))

/** Puts into the storage of a page's origin what is stored there. */
export async function store(page: Page, ...stored: Stored[]): Promise<void> {
  await page.evaluate((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text)
  }, stored.flat())
}

function openLog(storage: StorageLike, now = NOW) {
  const { remember, stamp } = createScheduler()
  return openProgress(storage, { writer: 'before', now, remember, model: stamp })
}

function oneCardAFact() {
  const { cardsOf } = indexPack(pack)
  return [...cardsOf.values()].flatMap(([card]) => (card && !card.sensitive ? [card] : []))
}

/** What the app's own code writes when it finds this storage as the browser's. */
function written(write: (storage: StorageLike) => void): Stored {
  const values = new Map<string, string>()
  const localStorage = storageIn(values)
  Object.assign(globalThis, { window: { localStorage } })
  try {
    write(localStorage)
  } finally {
    Reflect.deleteProperty(globalThis, 'window')
  }
  return [...values]
}

function storageIn(values: Map<string, string>): StorageLike {
  return {
    get length() {
      return values.size
    },
    key: (n: number) => [...values.keys()][n] ?? null,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  }
}
