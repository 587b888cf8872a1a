import { clsx } from 'clsx'
import type { ReactNode } from 'react'

type Props = {
  /** The catalogue number, topic or caption, in the margin of a wide page. */
  margin?: ReactNode
  className?: string
  children: ReactNode
}

/** Shows a part of a page with a hanging margin; a rule parts it from a leaf before it. */
export function Leaf({ margin, className, children }: Props) {
  return (
    <div
      data-leaf=""
      className={clsx(
        'grid gap-x-12 gap-y-3 lg:grid-cols-leaf print:break-inside-avoid',
        '[[data-leaf]+&]:mt-10 [[data-leaf]+&]:border-t [[data-leaf]+&]:border-rule [[data-leaf]+&]:pt-6',
        className,
      )}
    >
      <div className="text-small text-ink-soft lg:pt-2">{margin}</div>
      <div className="max-w-measure min-w-0">{children}</div>
    </div>
  )
}
