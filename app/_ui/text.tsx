import { clsx } from 'clsx'
import Link from 'next/link'
import type { AnchorHTMLAttributes, HTMLAttributes, ReactNode } from 'react'

type TextProps = HTMLAttributes<HTMLElement> & {
  as?: 'p' | 'span' | 'div' | 'h1' | 'h2' | 'h3' | 'dt' | 'dd' | 'li'
}

/** Sets small capitals: a catalogue number or the name of a part. */
export function Kicker({ as: Tag = 'p', className, ...rest }: TextProps) {
  return <Tag className={clsx('font-serif text-kicker small-caps text-ink-soft', className)} {...rest} />
}

/** Sets the line under a title, or what is to be read before anything else. */
export function Lede({ as: Tag = 'p', className, ...rest }: TextProps) {
  return <Tag className={clsx('font-serif text-fact text-pretty', className)} {...rest} />
}

/** Sets a remark beside what matters more, or a hint after the name of a field. */
export function Note({ as: Tag = 'p', className, ...rest }: TextProps) {
  return <Tag className={clsx('text-small font-normal text-ink-soft', className)} {...rest} />
}

/** Sets where something is from, in the smallest letters. */
export function Fine({ as: Tag = 'p', className, ...rest }: TextProps) {
  return <Tag className={clsx('text-fine/normal text-ink-soft', className)} {...rest} />
}

/** Sets the question of a screen, or what a screen says first. */
export function Stem({ as: Tag = 'h1', className, ...rest }: TextProps) {
  return (
    <Tag
      className={clsx('font-serif text-stem tracking-[-0.01em] text-balance focus:outline-none', className)}
      {...rest}
    />
  )
}

/** Heads a part of a page. */
export function SectionHead({ as: Tag = 'h2', className, ...rest }: TextProps) {
  return <Tag className={clsx('text-head', className)} {...rest} />
}

type LabelProps = HTMLAttributes<HTMLElement> & {
  as?: 'label' | 'legend' | 'p' | 'dt' | 'caption' | 'h3' | 'h4' | 'span'
  htmlFor?: string
  /** Said after the name, in a lighter hand. */
  hint?: ReactNode
}

/** Names a field, or a group of fields or figures. */
export function Label({ as: Tag = 'label', hint, className, children, ...rest }: LabelProps) {
  return (
    <Tag className={clsx('block font-sans text-small/[1.4] font-semibold', className)} {...rest}>
      {children}
      {hint && <Note as="span"> {hint}</Note>}
    </Tag>
  )
}

type LinkProps = Pick<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'className' | 'children' | 'download' | 'hrefLang' | 'lang' | 'rel'
> & { href: string }

/** Links from within a text; to a page of the app without fetching it before it is wanted. */
export function TextLink({ href, className, ...rest }: LinkProps) {
  const look = clsx('text-accent underlined hover:decoration-2', className)
  return href.startsWith('/') ? (
    <Link className={look} href={href} prefetch={false} {...rest} />
  ) : (
    <a className={look} href={href} {...rest} />
  )
}
