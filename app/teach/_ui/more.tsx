import type { ComponentProps, ReactNode } from 'react'
import { buttonLook } from '../../_ui/button'

type Props = Pick<ComponentProps<'details'>, 'className' | 'onToggle' | 'children'> & {
  name: ReactNode
  /** For a side matter, on the line of what it opens. */
  quiet?: boolean
}

/** Opens more below a button with a plus. */
export function More({ name, quiet = false, children, ...details }: Props) {
  return (
    <details {...details}>
      <summary className={quiet ? QUIET : PLAIN}>{name}</summary>
      {children}
    </details>
  )
}

const SIGN = "after:font-normal after:content-['+'] [[open]>&]:mb-3 [[open]>&]:after:content-['−']"
const PLAIN = buttonLook({ className: SIGN })
const QUIET = buttonLook({ look: 'quiet', sides: 'none', className: SIGN })
