import { useEffect, useRef } from 'react'

/** Tells what was done last. Where that took the focused button away, the focus comes here. */
export function Said({ children }: { children: string }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (children !== '' && document.activeElement === document.body) line.current?.focus()
  }, [children])
  return (
    <p className="note said" role="status" tabIndex={-1} ref={line}>
      {children}
    </p>
  )
}
