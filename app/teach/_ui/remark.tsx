import { clsx } from 'clsx'
import type { HTMLAttributes } from 'react'

/** Sets a word or two about a question or a student apart, in a frame. */
export function Remark({ className, ...rest }: HTMLAttributes<HTMLSpanElement>) {
  return (
    <span
      className={clsx(
        'inline-block rounded-small border border-control px-1.75 py-0.25',
        'font-sans text-fine/[1.4] font-normal normal-nums',
        className,
      )}
      {...rest}
    />
  )
}
