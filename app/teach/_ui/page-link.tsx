import { clsx } from 'clsx'
import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = { href: string; className?: string; children: ReactNode }

/** Links to another page about the same quiz. */
export function PageLink({ href, className, children }: Props) {
  return (
    <Link
      className={clsx(
        'inline-flex min-h-11 items-center underline decoration-rule underline-offset-[0.25em] hover:decoration-current',
        className,
      )}
      href={href}
      prefetch={false}
    >
      {children}
    </Link>
  )
}

/** Links back to the list; an arrow before it says so. */
export function BackLink(props: Props) {
  return <PageLink {...props} className="before:whitespace-pre before:content-['←_']" />
}
