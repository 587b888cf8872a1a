import { type RefObject, useLayoutEffect, useRef } from 'react'

const DURATION = { duration: 180, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' }

/** Lets what stands in a list slide to its new place whenever `order` changes, where motion is welcome. */
export function useSettling(list: RefObject<HTMLElement | null>, order: unknown): void {
  const tops = useRef(new Map<Element, number>())
  // biome-ignore lint/correctness/useExhaustiveDependencies: the places follow from the order
  useLayoutEffect(() => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const before = tops.current
    tops.current = new Map()
    for (const item of list.current?.children ?? []) {
      if (!(item instanceof HTMLElement)) continue
      const off = (before.get(item) ?? item.offsetTop) - item.offsetTop
      tops.current.set(item, item.offsetTop)
      if (off !== 0 && !calm)
        item.animate([{ transform: `translateY(${off}px)` }, { transform: 'none' }], DURATION)
    }
  }, [list, order])
}
