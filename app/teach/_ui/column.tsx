import type { ReactNode } from 'react'

/** Holds what is filled in or read, one below the other, no wider than a text. */
export function Column({ children }: { children: ReactNode }) {
  return <div className="grid max-w-measure grid-cols-1 gap-5">{children}</div>
}

/** The classes of a form, or of paragraphs that belong together: closer than a column. */
export const CLOSE_COLUMN = 'grid max-w-measure grid-cols-1 gap-3'
