import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Puts the focus where the screen wants it (`data-focus`) whenever `key` changes, and what is new into view. The
 * first time only if nothing else has it, for a page that comes must not take it away.
 */
export function useFocus(root: RefObject<HTMLElement | null>, key: string): void {
  const before = useRef<string>(undefined)
  useLayoutEffect(() => {
    const first = before.current === undefined
    if (before.current === key) return
    before.current = key
    if (first && document.activeElement !== document.body) return
    root.current?.querySelector<HTMLElement>('[data-focus=true]')?.focus({ preventScroll: true })
    if (!first) root.current?.querySelector('[data-in-view]')?.scrollIntoView({ block: 'nearest' })
  }, [root, key])
}
