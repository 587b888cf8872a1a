import { useEffect } from 'react'
import type { Progress } from '@/lib/progress/progress'
import { todaysQueue } from '@/lib/study/study-plan'
import { now, zone } from '../_platform/clock'
import type { Loading } from '../_store/pack'

/** Milliseconds after which it is counted, when nothing else is to be drawn. */
const SOON = 500

/** Keeps on the installed app's icon how many cards are due, as Today counts them; not while `busy` in a session. */
export function useBadge(pack: Loading, progress: Progress | undefined, busy = false): void {
  useEffect(() => {
    if (pack.state !== 'ready' || !progress || !('setAppBadge' in navigator)) return
    const show = (): void =>
      showBadge(todaysQueue(pack.index, progress, { now: now(), zone: zone() }).due.length)
    const leaving = (): void => {
      if (document.visibilityState === 'hidden') show()
    }
    const soon = busy ? undefined : setTimeout(show, SOON)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      clearTimeout(soon)
      document.removeEventListener('visibilitychange', leaving)
    }
  }, [pack, progress, busy])
}

/** None clears it. Only an installed app may: everywhere else the promise is refused, and nothing happens. */
function showBadge(due: number): void {
  try {
    navigator.setAppBadge(due).catch(() => {})
  } catch {
    // A browser that knows the word but not the thing.
  }
}
