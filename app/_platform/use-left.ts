import { type RefObject, useEffect, useRef } from 'react'

/** Whether the screen that asked is gone: what comes back only then must change nothing. */
export function useLeft(): Readonly<RefObject<boolean>> {
  const left = useRef(false)
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])
  return left
}
