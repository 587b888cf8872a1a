import { clsx } from 'clsx'
import type { ReactNode } from 'react'

type Shape = {
  /** Screen readers announce `problem` at once and `status` when they are free; what is `there` already, not at all. */
  kind?: 'status' | 'problem' | 'there'
  className?: string | undefined
}

const ROLES = { status: 'status', problem: 'alert', there: undefined } as const

/** Tells the learner something in a sentence or two. */
export function Notice({ kind = 'status', className, children }: Shape & { children: ReactNode }) {
  return (
    <div className={noticeLook({ kind, className })} role={ROLES[kind]}>
      {children}
    </div>
  )
}

/** The classes of a notice, for a part of a page that is one. */
export function noticeLook({ kind, className }: Shape = {}): string {
  const edge = kind === 'problem' ? 'border-wrong' : 'border-accent'
  return clsx('border-s-3 bg-label px-4 py-3 text-small', edge, className)
}
