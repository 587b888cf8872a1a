import { indexPack, type PackIndex } from '@/lib/card/pack-index'
import type { Pack } from '@/lib/fact/pack'
import type { Entry } from '@/lib/progress/entry'
import { openProgress } from '@/lib/progress/log/store'
import { createScheduler } from '@/lib/review/scheduler'
import { fakeStorage } from '@/tests/progress/world'

const DAY = 86_400_000

/** What `localStorage` holds after so many reviews of a pack's cards, long enough ago that most are due. */
export function learnedStorage(pack: Pack, reviews: number): [key: string, value: string][] {
  const values = new Map<string, string>()
  const { remember, stamp } = createScheduler()
  const now = Date.now()
  const open = (writer: string) => openProgress(fakeStorage(values), { writer, now, remember, model: stamp })
  open('before').merge(reviewsOf(indexPack(pack), reviews, now))
  const store = open('after')
  store.compact(now)
  store.keepSnapshot()
  return [...values]
}

function reviewsOf({ cards }: PackIndex, count: number, now: number): Entry[] {
  const asked = cards.filter(({ sensitive }) => !sensitive).slice(0, Math.ceil(count / 8))
  return Array.from({ length: count }, (_, i) => {
    const at = now - 400 * DAY - (count - i) * 60_000 * 5
    const card = asked[i % asked.length]?.id ?? ''
    const rating = i % 9 === 0 ? 1 : 3
    return {
      entry: 'review',
      card,
      at,
      day: Math.floor(at / DAY),
      rating,
      kind: 'choice',
      counts: 'scheduled',
      interval: 5,
      took: 6_000,
    }
  })
}
