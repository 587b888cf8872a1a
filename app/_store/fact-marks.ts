import type { PackIndex } from '@/lib/card/pack-index'
import type { Progress } from '@/lib/progress/progress'
import { studyDay } from '@/lib/review/study-day'
import { memoryOfFact, metFacts } from '@/lib/study/facts-met'
import type { Here } from '@/lib/study/learner'
import { memoryWords, stateOf } from '../_ui/memory-words'

/**
 * Marks what the learner knows in a page that was written when the site was built: `data-memory` on everything with
 * `data-fact`, and words in what also has `data-memory-words`. So the long pages need no script of their own.
 */
export function markFacts(index: PackIndex, progress: Progress, here: Here): void {
  const today = studyDay(here.now, { zone: here.zone, dayTurn: progress.settings.dayTurn })
  for (const place of document.querySelectorAll<HTMLElement | SVGElement>('[data-fact]')) {
    const fact = place.dataset.fact ?? ''
    if (!index.cardsOf.has(fact)) {
      // Nothing is asked of it, so nothing is remembered.
      if ('memoryWords' in place.dataset) place.textContent = 'To read only'
      continue
    }
    const memory = memoryOfFact(index, progress, fact)
    place.dataset.memory = stateOf(memory, today)
    if ('memoryWords' in place.dataset) place.textContent = memoryWords(memory, today)
  }
  const met = document.querySelector('[data-met]')
  if (met) met.textContent = metWords(metFacts(index, progress), index.cardsOf.size)
}

function metWords(met: number, facts: number): string {
  return `You have met ${met} of ${facts} facts. Each ring is a dated one, by its month or its year.`
}

/** "12 met" in the table of contents. */
export function markTopics(index: PackIndex, progress: Progress): void {
  const met = new Map<string, number>()
  for (const [id, fact] of index.facts) {
    const known = memoryOfFact(index, progress, id).kind === 'reviewed'
    if (known) met.set(fact.topic, (met.get(fact.topic) ?? 0) + 1)
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-topic]')) {
    const known = met.get(place.dataset.topic ?? '') ?? 0
    place.textContent = known === 0 ? '' : `${known} met`
  }
}
