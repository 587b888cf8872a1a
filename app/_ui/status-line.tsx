import { useEffect, useRef } from 'react'

/** Says what was done last. Takes the focus if that removed the focused button. */
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
