import type { Entry } from '../entry'
import { type Problem, problemKey } from '../problem'
import { beginningOf, checkSegment, LOG_PREFIX, readingSegment, type Segment } from './segment'
import { setAside } from './set-aside'
import { finish } from './slices'
import type { Covered, Snapshot } from './snapshot'
import type { SafeStorage } from './storage'

/** What is read of the log's stored values, and what could not be. */
export type Reading = {
  /** Whole segments in storage. Damaged ones are set aside and reported. */
  segments: () => Segment[]
  /** The segment in a text that came with an event; damage is reported, and its writer's to mend. */
  segmentIn: (key: string, text: string) => Segment | undefined
  /**
   * The entries of segments that were not read before, in slices. A newer version's segment is reported and stays
   * unread.
   */
  news: (segments: readonly Segment[]) => Generator<void, Entry[]>
  rows: (segment: Segment) => Entry[]
  /** From now on these count as read. */
  markRead: (covered: readonly Covered[]) => void
  forget: (key: string) => void
  covered: () => Covered[]
  /** False once a key has held what does not go on from what it held before: more was read than is covered. */
  isWhole: () => boolean
  problems: () => readonly Problem[]
}

export function makeReading(storage: SafeStorage, now: number): Reading {
  const read = new Map<string, Covered>()
  const problems = new Map<string, Problem>()
  let whole = true
  if (storage.broken) report({ problem: 'no storage', why: storage.broken })

  function report(problem: Problem): void {
    problems.set(problemKey(problem), problem)
  }

  function* readable(segment: Segment): Generator<void, Entry[] | undefined> {
    const entries = yield* readingSegment(segment)
    if (Array.isArray(entries)) return entries
    report({ problem: 'newer', key: segment.key, why: entries.newer })
    return undefined
  }

  const rows = (segment: Segment): Entry[] => finish(readable(segment)) ?? []

  function* newsOf(segment: Segment): Generator<void, Entry[]> {
    const known = read.get(segment.key)
    if (known?.checksum === segment.checksum) return []
    const entries = yield* readable(segment)
    if (!entries) return []
    const goesOn = known !== undefined && beginsWith(segment, known)
    // Events may come late, with a text that has grown since. What it was made of is known, and stays covered.
    if (known === undefined || segment.body.length > known.length) read.set(segment.key, coverOf(segment))
    if (known !== undefined && segment.body.length >= known.length && !goesOn) whole = false
    return entries.slice(goesOn ? rows(beginningOf(segment, known.length)).length : 0)
  }

  function segmentIn(key: string, text: string, keep?: 'aside'): Segment | undefined {
    const segment = checkSegment(key, text)
    if (!('damaged' in segment)) return segment
    const aside = keep && setAside(storage, key, text, now)
    report({ problem: 'damaged', key, why: segment.damaged, ...(aside === undefined ? {} : { aside }) })
    return undefined
  }

  return {
    segments: () =>
      storage.keys(LOG_PREFIX).flatMap((key) => {
        const text = storage.get(key)
        const segment = text === undefined ? undefined : segmentIn(key, text, 'aside')
        return segment ? [segment] : []
      }),
    segmentIn: (key, text) => segmentIn(key, text),
    news: function* (segments) {
      const news: Entry[][] = []
      for (const segment of segments) news.push(yield* newsOf(segment))
      return news.flat()
    },
    rows,
    markRead: (covered) => {
      for (const one of covered) read.set(one.key, one)
    },
    forget: (key) => read.delete(key),
    covered: () => [...read.values()],
    isWhole: () => whole,
    problems: () => [...problems.values()],
  }
}

export const coverOf = ({ key, body, checksum }: Segment): Covered => ({ key, length: body.length, checksum })

/** Segments only ever grow, so what was once all of it is how it still begins. */
export function beginsWith(segment: Segment, covered: Covered): boolean {
  return beginningOf(segment, covered.length).checksum === covered.checksum
}

/**
 * The parts of segments that a snapshot stands for; undefined if one of them is gone or has changed, or if it was made
 * by another model, so that the snapshot is of no use.
 */
export function coveredBy(
  snapshot: Snapshot | undefined,
  model: string,
  segments: readonly Segment[],
): Segment[] | undefined {
  if (snapshot?.model !== model) return undefined
  const byKey = new Map(segments.map((segment) => [segment.key, segment]))
  const parts = snapshot.covers.flatMap((covered) => {
    const segment = byKey.get(covered.key)
    return segment && beginsWith(segment, covered) ? [beginningOf(segment, covered.length)] : []
  })
  return parts.length === snapshot.covers.length ? parts : undefined
}
