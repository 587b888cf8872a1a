import type { Entry } from '@/lib/progress/entry'
import { identityOf } from '@/lib/progress/log/entry-order'
import { readRecord } from '@/lib/progress/log/journal'
import { checkSegment, readSegment } from '@/lib/progress/log/segment'

/** What a page keeps: the segments of its log, and the records of its journal. */
export type Kept = { log: [key: string, text: string][]; journal: string[] }

/**
 * Answers so many questions by the last option, each as soon as it stands, and gives how many were told. Stops where
 * nothing is left to ask. Sent into pages as it stands, so it uses nothing from outside itself.
 */
export async function answerQuickly(questions: number): Promise<number> {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  const until = async (holds: () => boolean): Promise<boolean> => {
    const end = performance.now() + 60_000
    while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve))
    return holds()
  }
  const option = () => all('[data-kind] button[aria-keyshortcuts]').at(-1)
  const told = () => all('section[aria-label="The answer"]').length > 0
  const finished = () => all('#stem').length === 0 && all('h1[tabindex="-1"]').length > 0
  let answered = 0
  while (answered < questions) {
    if (told()) all('button[aria-keyshortcuts="Enter Space"]').at(-1)?.click()
    await until(() => !told() && (option() !== undefined || finished()))
    if (!option()) return answered
    option()?.click()
    if (!(await until(told))) return answered
    answered += 1
  }
  return answered
}

/** All that the origin keeps, read without the app; sent into pages as it stands. */
export async function readKept(): Promise<Kept> {
  const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
  const log = keys
    .filter((key) => key.startsWith('annals:log:'))
    .map((key): [string, string] => [key, localStorage.getItem(key) ?? ''])
  const there = (await indexedDB.databases()).some(({ name }) => name === 'annals')
  if (!there) return { log, journal: [] }
  const journal = await new Promise<string[]>((resolve) => {
    const opening = indexedDB.open('annals')
    opening.onerror = () => resolve([])
    opening.onsuccess = () => {
      const database = opening.result
      const reading = database.transaction('journal').objectStore('journal').getAll()
      reading.onsuccess = () => {
        database.close()
        resolve(reading.result.map(String))
      }
    }
  })
  return { log, journal }
}

/** The lines of a log's segments, each by what it says. */
export function linesOf({ log }: Pick<Kept, 'log'>): Map<string, Entry> {
  const lines = new Map<string, Entry>()
  for (const [key, text] of log) {
    const segment = checkSegment(key, text)
    const entries = 'damaged' in segment ? [] : readSegment(segment)
    if (Array.isArray(entries)) for (const entry of entries) lines.set(identityOf(entry), entry)
  }
  return lines
}

/** The lines of a journal's records. */
export function journalLines({ journal }: Pick<Kept, 'journal'>): Set<string> {
  return new Set(journal.flatMap((text) => readRecord(text)?.entries ?? []).map(identityOf))
}

export const reviewsIn = (lines: ReadonlyMap<string, Entry>): string[] =>
  [...lines].flatMap(([name, { entry }]) => (entry === 'review' ? [name] : []))

/** Which of these lines are nowhere in the others. */
export function missingIn(
  acknowledged: Iterable<string>,
  there: { has: (line: string) => boolean },
): string[] {
  return [...acknowledged].filter((line) => !there.has(line))
}

/** The same numbers for the same seed, from 0 up to but not 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
