import { clsx } from 'clsx'

/** Shows a sign that says the same as the words beside it. */
export function Sign({ children, className }: { children: string; className?: string | undefined }) {
  return (
    <span className={clsx('inline-block w-4.5 flex-none text-center', className)} aria-hidden="true">
      {children}
    </span>
  )
}
