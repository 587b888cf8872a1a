import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reviewCsv } from '@/lib/format/review-csv'
import type { Entry } from '@/lib/progress/entry'
import { replay } from '@/lib/review/replay'
import { fakeStorage, log, NOW, open, scheduler } from '../progress/world'

const rowsOf = (csv: string) =>
  csv
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split(',').map(Number))

test('the history has the columns the FSRS tools read, a new card first in state 0', () => {
  const one = {
    entry: 'review',
    card: 'a:who',
    kind: 'flip',
    day: 20458,
    counts: 'scheduled',
    interval: 3,
  } as const
  const entries: Entry[] = [
    { ...one, at: NOW, rating: 3, took: 1500 },
    { ...one, at: NOW + 9, rating: 1, took: 900, counts: 'practice' },
    { ...one, at: NOW + 5, rating: 1, took: 800 },
    { ...one, card: 'b:who', at: NOW, rating: 4, took: 700 },
    { ...one, card: 'b:who', at: NOW + 7, rating: 4, took: 700 },
    { entry: 'undo', at: NOW + 8, review: { card: 'b:who', at: NOW + 7 } },
  ]
  expect(reviewCsv(entries)).toBe(
    [
      'card_id,review_time,review_rating,review_state,review_duration',
      `${NOW},${NOW},3,0,1500`,
      `${NOW},${NOW + 5},1,2,800`,
      `${NOW + 1},${NOW},4,0,700`,
      '',
    ].join('\n'),
  )
})

test('read back, the history comes to the same memories as the log', () => {
  fc.assert(
    fc.property(log, (entries) => {
      const store = open(fakeStorage(), 'one')
      store.merge(entries)
      const rows = rowsOf(reviewCsv(store.entries()))
      const byCard = new Map<number, number>()
      for (const [id = 0] of rows) byCard.set(id, (byCard.get(id) ?? 0) + 1)
      const known = [...store.progress().memories.values()]
      const counts = known.flatMap((memory) => (memory.kind === 'reviewed' ? [memory.reviews] : []))
      expect([...byCard.values()].sort()).toEqual(counts.sort())
      expect(rows.filter(([, , , state]) => state === 0)).toHaveLength(byCard.size)
      for (const row of rows) expect(row.every(Number.isInteger)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('a card’s rows in the history are its reviews in their order, and replay to its memory', () => {
  const one = { entry: 'review', card: 'a:who', kind: 'typed', counts: 'scheduled', took: 10 } as const
  const days = [0, 1, 4, 13]
  const entries: Entry[] = days.map((day) => ({
    ...one,
    at: NOW + day * 86_400_000,
    day: 20458 + day,
    rating: 3,
    interval: 0,
  }))
  const rows = rowsOf(reviewCsv([...entries].reverse()))
  const again: Entry[] = rows.map(([, at = 0, rating]) => ({
    ...one,
    at,
    day: 20458 + Math.round((at - NOW) / 86_400_000),
    rating: rating === 3 ? 3 : 1,
    interval: 0,
  }))
  const reviews = (list: Entry[]) => list.flatMap((entry) => (entry.entry === 'review' ? [entry] : []))
  expect(replay(reviews(again), scheduler)).toEqual(replay(reviews(entries), scheduler))
})
