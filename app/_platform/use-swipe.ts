import { type RefObject, useEffect } from 'react'

/** Pixels: what is long enough for a swipe, what is still level, and where the system's own gestures begin. */
const LONG = 80
const LEVEL = 40
const EDGE = 32
/** Milliseconds; slower is somebody scrolling, selecting or thinking. */
const QUICK = 600

/**
 * A quick swipe to the left, as an extra: there is always a button that does the same. Not from the screen's edge, not
 * on anything that is moved by a finger itself, and not with two fingers or a selection.
 */
export function useSwipe(root: RefObject<HTMLElement | null>, onSwipe: (() => void) | undefined): void {
  useEffect(() => {
    const element = root.current
    if (!element || !onSwipe) return
    let start: { x: number; y: number; at: number } | undefined
    const begin = ({ touches, target, timeStamp: at }: TouchEvent): void => {
      const touch = touches.length === 1 ? touches[0] : undefined
      const own =
        target instanceof Element && target.closest('input, textarea, select, [role=slider]') !== null
      const edge = touch && (touch.clientX < EDGE || touch.clientX > innerWidth - EDGE)
      start = touch && !own && !edge ? { x: touch.clientX, y: touch.clientY, at } : undefined
    }
    const end = ({ changedTouches: [touch], timeStamp }: TouchEvent): void => {
      if (!start || !touch || timeStamp - start.at > QUICK) return
      const level = Math.abs(touch.clientY - start.y) < LEVEL
      if (level && start.x - touch.clientX > LONG && (getSelection()?.isCollapsed ?? true)) onSwipe()
    }
    element.addEventListener('touchstart', begin, { passive: true })
    element.addEventListener('touchend', end, { passive: true })
    return () => {
      element.removeEventListener('touchstart', begin)
      element.removeEventListener('touchend', end)
    }
  }, [root, onSwipe])
}
