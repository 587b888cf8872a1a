import type { ReactNode } from 'react'

/** A label of white board on the wall. */
export function Panel({ children }: { children: ReactNode }) {
  return <div className="panel">{children}</div>
}
