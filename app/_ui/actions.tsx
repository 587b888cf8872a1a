import type { ReactNode } from 'react'

type Props = {
  /** Buttons of one weight, in the order of their keys. */
  even?: boolean
  children: ReactNode
}

/** The row of the main button: at the foot of a phone's screen, below the answers on a wide one. */
export function Actions({ even = false, children }: Props) {
  return <div className={even ? 'study-actions study-actions-even' : 'study-actions'}>{children}</div>
}
