import { useEffect, useRef } from 'react'

/** Says what was done last. Takes the focus if that removed the focused button. */
export function Said({ children }: { children: string }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (children !== '' && document.activeElement === document.body) line.current?.focus()
  }, [children])
  return (
    <p className="my-4 text-small text-ink-soft empty:my-0" role="status" tabIndex={-1} ref={line}>
      {children}
    </p>
  )
}
