import type { ReactNode } from 'react'

type Props = {
  /** `problem` is read out at once by a screen reader, `status` when it is free. */
  kind?: 'status' | 'problem'
  children: ReactNode
}

/** Something said to the learner, in a sentence or two. */
export function Notice({ kind = 'status', children }: Props) {
  const problem = kind === 'problem'
  return (
    <div className={problem ? 'notice notice-problem' : 'notice'} role={problem ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
