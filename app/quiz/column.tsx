import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

/** Holds what a step of a quiz shows, in one column under the page's measure. */
export function Column({ children }: { children: ReactNode }) {
  return <div className="grid max-w-measure grid-cols-1 gap-7 lg:ms-beside-margin">{children}</div>
}

/** Holds lines of the column that belong together closely. */
export function Part(props: ComponentProps<'section'>) {
  return <section className={PART} {...props} />
}

export const PART = 'grid grid-cols-1 gap-4'

type LineProps = {
  /** `li` for an item of a list. */
  as?: 'div' | 'li'
  /** What is said first, then its button. */
  children: ReactNode
}

/** Says something with a button at the end of its line, or below where there is no room. */
export function Line({ as: Tag = 'div', children }: LineProps) {
  return (
    <Tag
      className={clsx(
        'flex flex-wrap items-center justify-between gap-x-4 gap-y-2',
        '*:first:min-w-0 *:first:grow *:first:basis-56 *:first:wrap-anywhere',
        Tag === 'li' && 'border-t border-rule py-3',
      )}
    >
      {children}
    </Tag>
  )
}
