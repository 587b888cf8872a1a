import type { ReactNode } from 'react'

type Props = {
  /** True for buttons of equal weight, in the order of their keys. */
  even?: boolean
  children: ReactNode
}

/** Holds the row of the main button: at the bottom of a phone's screen, below the answers on a wide one. */
export function Actions({ even = false, children }: Props) {
  return <div className={even ? 'study-actions study-actions-even' : 'study-actions'}>{children}</div>
}
