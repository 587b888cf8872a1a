import { useCallback, useEffect, useRef } from 'react'
import { now } from '../_platform/clock'
import { begunAt, type Look, passed } from './passing'

/** Milliseconds between two looks at the clock. */
const LOOK = 1_000
/** Milliseconds between two looks at whether the due date has come, while nothing else is going on. */
const GLANCE = 10_000

/** Hears how much time has passed, in milliseconds, and whether to write that; `at` is the wall clock's moment. */
type Tell = (ms: number, at: number, write: boolean) => void

/**
 * Tells how much time has passed, every second and whenever `pass` is called. A page that is out of sight waits until it
 * is seen again: its copy may be older than what another tab holds, and would be handed in instead. `tell` must stay
 * the same: another one begins the count anew.
 */
export function usePassing(on: boolean, tell: Tell) {
  const last = useRef<Look>(undefined)
  const startAnew = useCallback(() => {
    last.current = begunAt(now(), performance.now(), last.current)
  }, [])
  const pass = useCallback(
    (write = false) => {
      // What is asked before the clock runs, by a focus that comes with the page, takes no time.
      if (!last.current) return
      const [wall, steady] = [now(), performance.now()]
      const { ms, isDue } = passed(last.current, wall, steady)
      const isWritten = write || isDue
      last.current = { wall, steady, written: isWritten ? steady : last.current.written }
      tell(ms, wall, isWritten)
    },
    [tell],
  )
  useEffect(() => {
    if (!on) return
    startAnew()
    const stop = lookOften(pass)
    return () => {
      last.current = undefined
      stop()
    }
  }, [on, pass, startAnew])
  return { pass, startAnew }
}

/** Calls `pass` every second while the page is seen, and to write when it is left. */
function lookOften(pass: (write?: boolean) => void): () => void {
  const look = (): void => {
    if (!document.hidden) pass()
  }
  const leave = (): void => pass(true)
  const timer = setInterval(look, LOOK)
  window.addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', leave)
  return () => {
    clearInterval(timer)
    window.removeEventListener('pagehide', leave)
    document.removeEventListener('visibilitychange', leave)
  }
}

/** Tells what time it is until the due date: when it has come, other things are said. */
export function useDueDate(isAhead: boolean, tell: (at: number) => void): void {
  useEffect(() => {
    if (!isAhead) return
    const look = (): void => tell(now())
    const timer = setInterval(look, GLANCE)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [isAhead, tell])
}
