import type { PackIndex } from '@/lib/card/pack-index'
import type { Progress } from '@/lib/progress/progress'
import { studyDay } from '@/lib/review/study-day'
import { memoryOfFact } from '@/lib/study/facts-met'
import type { Here } from '@/lib/study/learner'
import { stateOf } from '../_ui/memory-words'
import { dotPath, layOut, SCALES } from './timeline-layout'
import { timelineOf } from './timeline-view'

/** Fills the rings of the timeline in the page: the same layout of the same pack, so the places agree. */
export function markTimeline(index: PackIndex, progress: Progress, here: Here): void {
  const today = studyDay(here.now, { zone: here.zone, dayTurn: progress.settings.dayTurn })
  const view = timelineOf(index)
  for (const scale of SCALES) {
    const { dots } = layOut(view, scale)
    const stateOfDot = new Map(
      dots.map((dot) => [dot, stateOf(memoryOfFact(index, progress, dot.fact), today)]),
    )
    for (const path of document.querySelectorAll(`[data-timeline=${scale.name}] [data-dots]`)) {
      const wanted = path.getAttribute('data-dots')
      path.setAttribute('d', dotPath(dots.filter((dot) => stateOfDot.get(dot) === wanted)))
    }
  }
}
