import { createEmptyCard, type Card as FsrsCard, fsrs, type Grade } from 'ts-fsrs'
import type { Card } from '@/lib/card/card'
import { interleave, queue } from '@/lib/review/queue'
import { replay } from '@/lib/review/replay'
import type { Memory, Review } from '@/lib/review/review'
import { createScheduler } from '@/lib/review/scheduler'
import { beginSession, stepSession } from '@/lib/review/session'
import { check, type Figure, timed } from './measure'

const DAY = 86_400_000

/** A log of so many reviews over a thousand cards, a card's reviews further and further apart. */
export function longLog(size: number): Review[] {
  const start = Date.UTC(2024, 0, 1)
  return Array.from({ length: size }, (_, i) => {
    const at = start + i * 600_000
    return {
      card: `fact-${(i * 7) % 1000}:when`,
      at,
      day: Math.floor(at / DAY),
      rating: i % 9 === 0 ? 1 : 3,
      kind: 'choice',
      counts: 'scheduled',
      interval: 1 + (i % 60),
      took: 4_000 + (i % 9_000),
    }
  })
}

/** Replaying a log beside the bare calls of ts-fsrs, and the queue of a very large pack. */
export function benchReviews(): Figure[] {
  const log = longLog(100_000)
  const scheduler = createScheduler()
  check(replay(log, scheduler).size === 1000, 'the log is of 1,000 cards')
  const input = largeQueue()
  const { due, fresh } = queue(input)
  check(due.length > 1000 && fresh.length === 10, 'the queue has due and new cards')
  const cards = interleave({ due, fresh })
  return [
    timed(
      'replay 100,000 reviews',
      () => check(replay(log, scheduler).size > 0, 'replayed'),
      '≤ 1.3 × the next line',
    ),
    timed('100,000 bare calls of ts-fsrs', () => bareCalls(log), undefined, 5),
    timed('queue of 30,000 cards', () => check(queue(input).due.length > 0, 'queued'), '≤ 20 ms'),
    timed(
      'next card of a sitting',
      () => check(stepSession(beginSession(cards, 'study', 'x'), { type: 'next' }) !== undefined, 'sat'),
      '≤ 1 ms',
    ),
  ]
}

function bareCalls(log: readonly Review[]): void {
  const engine = fsrs()
  const cards = new Map<string, FsrsCard>()
  for (const review of log) {
    const at = new Date(review.at)
    const grade: Grade = review.rating
    cards.set(review.card, engine.next(cards.get(review.card) ?? createEmptyCard(at), at, grade).card)
  }
  check(cards.size === 1000, 'as many cards as the replay has')
}

function largeQueue() {
  const today = 20_000
  const cards = Array.from(
    { length: 30_000 },
    (_, i): Card => ({
      id: `fact-${Math.floor(i / 2)}:${i % 2 ? 'when' : 'where'}`,
      fact: `fact-${Math.floor(i / 2)}`,
      topic: 'all',
      ask: i % 2 ? 'when' : 'where',
      stems: ['?'],
      keys: [],
      complete: true,
      sensitive: false,
    }),
  )
  const memories = new Map(
    cards.slice(0, 20_000).map((card, i): [string, Memory] => {
      const reviewed: Memory = {
        kind: 'reviewed',
        stability: 5 + (i % 90),
        difficulty: 5,
        at: (today - 30) * DAY,
        day: today - 30,
        due: today - 10 + (i % 60),
        reviews: 3,
        lapses: 0,
      }
      return [card.id, reviewed]
    }),
  )
  return {
    cards,
    memories,
    settings: { newPerDay: 10, sensitive: false },
    today,
    now: today * DAY,
    answeredToday: new Set<string>(),
    setAside: new Set<string>(),
    seed: 'bench',
  }
}
