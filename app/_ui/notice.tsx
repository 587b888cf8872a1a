import type { ReactNode } from 'react'

type Props = {
  /** Screen readers announce `problem` at once and `status` when they are free. */
  kind?: 'status' | 'problem'
  children: ReactNode
}

/** Tells the learner something in a sentence or two. */
export function Notice({ kind = 'status', children }: Props) {
  const problem = kind === 'problem'
  return (
    <div className={problem ? 'notice notice-problem' : 'notice'} role={problem ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
