import Link from 'next/link'
import type { MouseEventHandler, ReactNode } from 'react'

/** `main` is the next thing to do, `plain` one of several, `quiet` a side matter. */
export type Look = 'main' | 'plain' | 'quiet'

type Common = { look?: Look; wide?: boolean; children: ReactNode }

type ButtonProps = Common & {
  type?: 'button' | 'submit'
  disabled?: boolean
  /** Keys that press it, for `useShortcuts`: "Enter Space", "1", "U". */
  shortcut?: string
  /** Takes the focus when its screen appears. */
  focus?: boolean
  describedBy?: string
  onClick?: MouseEventHandler<HTMLButtonElement>
}

export function Button({
  look = 'plain',
  wide,
  type = 'button',
  shortcut,
  focus,
  describedBy,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classes(look, wide)}
      aria-keyshortcuts={shortcut}
      data-focus={focus}
      aria-describedby={describedBy}
      {...rest}
    />
  )
}

type LinkButtonProps = Common & { href: string; shortcut?: string; focus?: boolean }

/** Shows a link as a button. Never prefetches, because most links are not followed. */
export function LinkButton({ look = 'plain', wide, href, shortcut, focus, children }: LinkButtonProps) {
  return (
    <Link
      className={classes(look, wide)}
      href={href}
      prefetch={false}
      aria-keyshortcuts={shortcut}
      data-focus={focus}
    >
      {children}
    </Link>
  )
}

function classes(look: Look, wide = false): string {
  return `button button-${look}${wide ? ' button-wide' : ''}`
}
