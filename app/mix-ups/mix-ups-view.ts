import type { PackIndex } from '@/lib/card/pack-index'
import type { Progress } from '@/lib/progress/progress'
import { type MixedThing, mixUps } from '@/lib/review/mix-ups'
import type { MixUpSide, MixUpsView } from './mix-ups-list'

/** Builds the list's view; `loading` until both the pack and the learner's progress have arrived. */
export function mixUpsView(
  index: PackIndex | undefined,
  mixedUp: Progress['mixedUp'] | undefined,
): MixUpsView {
  if (!index || !mixedUp) return { screen: 'loading' }
  const pairs = mixUps(index, mixedUp).map(({ a, b, times }) => ({
    times,
    sides: [sideOf(index, a), sideOf(index, b)] as const,
  }))
  return { screen: 'list', pairs }
}

function sideOf(index: PackIndex, { words, really, fact }: MixedThing): MixUpSide {
  const topic = fact === undefined ? undefined : index.facts.get(fact)?.topic
  return topic === undefined ? { words, really } : { words, really, href: `/facts/${topic}/#${fact}` }
}
