import type { Progress } from '@/lib/progress/progress'
import { studyDay } from '@/lib/review/study-day'
import { now, zone } from './clock'

/** Shows on the installed app's icon how many cards are due; where badges are not known, nothing happens. */
export function showBadge({ memories, aside, settings }: Progress): void {
  if (!('setAppBadge' in navigator)) return
  const today = studyDay(now(), { zone: zone(), dayTurn: settings.dayTurn })
  let due = 0
  for (const [card, memory] of memories)
    if (memory.kind === 'reviewed' && memory.due <= today && !aside.has(card)) due += 1
  // Only an installed app may; everywhere else the promise is refused.
  navigator.setAppBadge(due).catch(() => {})
}
