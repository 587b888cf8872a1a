import { clsx } from 'clsx'
import type { ReactNode } from 'react'

type Props = {
  /** Screen readers announce `problem` at once and `status` when they are free; what is `there` already, not at all. */
  kind?: 'status' | 'problem' | 'there'
  className?: string
  children: ReactNode
}

const ROLES = { status: 'status', problem: 'alert', there: undefined } as const

/** Tells the learner something in a sentence or two. */
export function Notice({ kind = 'status', className, children }: Props) {
  const edge = kind === 'problem' ? 'border-wrong' : 'border-accent'
  return (
    <div className={clsx('border-s-3 bg-label px-4 py-3 text-small', edge, className)} role={ROLES[kind]}>
      {children}
    </div>
  )
}
