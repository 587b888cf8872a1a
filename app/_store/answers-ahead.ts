import { movedToToday } from '@/lib/progress/device/ahead'
import { studyDay } from '@/lib/review/study-day'
import { now, zone } from '../_platform/clock'
import { wholeProgress } from './learner'

/** Moves the answers of a clock that was ahead to today, and returns how many. */
export function moveToToday(): number {
  const { store, changed } = wholeProgress()
  const at = now()
  const day = studyDay(at, { zone: zone(), dayTurn: store.progress().settings.dayTurn })
  const moved = movedToToday(store.entries(), at, day)
  for (const entry of moved) store.append(entry)
  changed()
  return moved.length / 2
}
