import type { ReactNode } from 'react'

/** The row of the main button: at the foot of a phone's screen, below the answers on a wide one. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="study-actions">{children}</div>
}
