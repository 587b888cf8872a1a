import { openProgress, type ProgressStore } from '@/lib/progress/log/store'
import { createScheduler } from '@/lib/review/scheduler'
import { fakeStorage } from '@/tests/progress/world'
import { check, type Figure, timed } from './measure'
import { longLog } from './reviews'

const REVIEWS = 100_000
const DAY = 86_400_000

/** What 100,000 reviews cost to keep and to open, in a storage in memory. */
export function benchProgress(): Figure[] {
  const values = new Map<string, string>()
  const log = longLog(REVIEWS)
  const end = log.at(-1)?.at ?? 0
  const { remember } = createScheduler()
  let page = 0
  const open = (stored: Map<string, string>): ProgressStore => {
    page += 1
    return openProgress(fakeStorage(stored), { writer: `page${page}`, now: end, remember, model: 'bench' })
  }
  open(values).merge(log.map((review) => ({ entry: 'review' as const, ...review })))
  open(values).compact(end + 3 * DAY)
  check(open(values).progress().memories.size === 1000, 'everything is there')
  const bare = new Map([...values].filter(([key]) => key.startsWith('annals:log:')))
  const characters = [...bare].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  const perReview = characters / REVIEWS
  const without = (): Map<string, string> => new Map(bare)
  return [
    { what: 'characters a review', median: perReview, p95: perReview, unit: '', budget: '≤ 16' },
    timed(
      'start with 100,000 reviews, from the snapshot',
      () => check(open(values).progress().memories.size === 1000, 'open'),
      '≤ 150 ms',
    ),
    timed(
      'start with 100,000 reviews, without it',
      () => check(open(without()).progress().memories.size === 1000, 'open'),
      '≤ 2,000 ms',
      5,
    ),
  ]
}
