import { clsx } from 'clsx'
import Link from 'next/link'
import type { ButtonHTMLAttributes, ReactNode } from 'react'

/** `main` is the next thing to do, `plain` one of several, `quiet` a side matter. */
export type Look = 'main' | 'plain' | 'quiet'

/** How much room there is at both sides of the words; a quiet button without any stands on the line of a text. */
type Sides = 'usual' | 'narrow' | 'close' | 'tight' | 'none'

type Shape = {
  look?: Look | undefined
  /** As wide as a phone. */
  wide?: boolean | undefined
  sides?: Sides | undefined
  /** In smaller letters and 44 px high, from the start of its line; for tools of a list. */
  small?: boolean | undefined
  /** Where it stands among its neighbours: margins, not its own look. */
  className?: string | undefined
}

type ButtonProps = Shape &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
    type?: 'button' | 'submit'
    /** Keys that press it, for `useShortcuts`: "Enter Space", "1", "U". */
    shortcut?: string
    /** Takes the focus when its screen appears. */
    focus?: boolean
    describedBy?: string
  }

export function Button(props: ButtonProps) {
  const {
    look,
    wide,
    sides,
    small,
    className,
    type = 'button',
    shortcut,
    focus,
    describedBy,
    ...rest
  } = props
  return (
    <button
      type={type}
      data-look={look}
      className={buttonLook({ look, wide, sides, small, className })}
      aria-keyshortcuts={shortcut}
      data-focus={focus}
      aria-describedby={describedBy}
      {...rest}
    />
  )
}

type LinkButtonProps = Shape & { href: string; shortcut?: string; focus?: boolean; children: ReactNode }

/** Shows a link as a button. Never prefetches, because most links are not followed. */
export function LinkButton({ href, shortcut, focus, children, ...shape }: LinkButtonProps) {
  return (
    <Link
      data-look={shape.look}
      className={buttonLook(shape)}
      href={href}
      prefetch={false}
      aria-keyshortcuts={shortcut}
      data-focus={focus}
    >
      {children}
    </Link>
  )
}

const LOOKS: Record<Look, string> = {
  main: 'bg-accent text-on-accent not-disabled:hover:bg-accent-deep',
  plain: 'border-control bg-label text-ink not-disabled:hover:border-ink',
  quiet:
    'text-ink-soft underline decoration-rule underline-offset-[0.25em] not-disabled:hover:text-ink not-disabled:hover:decoration-current',
}

const SIDES: Record<Sides, string> = {
  usual: 'px-5',
  narrow: 'px-3',
  close: 'px-2',
  tight: 'px-1',
  none: 'px-0',
}

/** The classes of a button, for a `summary` or a plain link that looks like one. */
export function buttonLook({ look = 'plain', wide, sides, small, className }: Shape = {}): string {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-small border py-2 font-sans',
    'transition-[background-color] duration-120 ease-settle disabled:cursor-default disabled:opacity-55 print:hidden',
    small ? 'min-h-11 text-start text-small/tight' : 'min-h-12 text-center text-base/tight',
    look !== 'plain' && 'border-transparent',
    look === 'quiet' ? 'font-normal' : 'font-semibold no-underline',
    SIDES[sides ?? (look === 'quiet' ? 'narrow' : 'usual')],
    LOOKS[look],
    wide && 'w-full sm:w-auto',
    className,
  )
}
