import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

/** Holds buttons beside each other, as many to a line as there is room for. */
export function ButtonRow({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={clsx('flex flex-wrap items-center gap-x-3 gap-y-2', className)} {...rest} />
}

type Props = {
  /** True for buttons of equal weight, in the order of their keys. */
  even?: boolean
  className?: string
  children?: ReactNode
}

/**
 * Holds the row of the main button: at the bottom of a phone's screen, below the answers on a wide one. It stays in
 * view, however much there is to read above it, except among the questions of a quiz (`data-in-place`).
 */
export function Actions({ even = false, className, children }: Props) {
  return (
    <div
      data-actions=""
      className={clsx(
        'sticky bottom-0 flex flex-wrap items-center gap-2 bg-paper pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]',
        'max-sm:-mx-5 max-sm:border-t max-sm:border-rule max-sm:px-5',
        'in-data-in-place:static lowest:static',
        'max-sm:in-data-in-place:mx-0 max-sm:in-data-in-place:border-t-0 max-sm:in-data-in-place:px-0',
        even
          ? 'justify-end max-sm:*:flex-1 max-sm:*:px-1 sm:justify-start sm:*:min-w-24'
          : 'justify-end max-sm:*:data-[look=main]:w-auto max-sm:*:data-[look=main]:flex-1 sm:flex-row-reverse',
        className,
      )}
    >
      {children}
    </div>
  )
}
