import { clsx } from 'clsx'
import { type ReactNode, type Ref, useId } from 'react'
import css from './section.module.css'

type Props = {
  name: string
  aside?: ReactNode
  id?: string
  /** For a heading that takes the focus when the focused element disappears. */
  head?: Ref<HTMLHeadingElement>
  children: ReactNode
}

/**
 * A part stands on the two columns of a page; its body is wider than a leaf's, for tables. The whole part has the focus
 * once a link led there, and its name shows it. Grids are broken badly between printed pages.
 */
const PART = clsx(
  'group/part mt-10 grid gap-x-12 gap-y-4 border-t border-ink pt-5 focus-visible:outline-none lg:grid-cols-page',
  'print:mt-3 print:block print:pt-1.5',
)
const MARGIN = clsx(
  'grid gap-2 self-start lg:sticky lg:top-5',
  'print:static print:mb-1.5 print:block print:break-inside-avoid print:break-after-avoid',
)
/** Names and answers are of any length, and of one word. */
const BODY = clsx(
  'grid min-w-0 grid-cols-1 content-start gap-5 wrap-anywhere print:block print:*:mb-2',
  css.opened,
)

/** Shows a part of the results; its name and reading help are in the margin of a wide page. */
export function Part({ name, aside, id, head, children }: Props) {
  const headId = useId()
  return (
    <section
      className={PART}
      aria-labelledby={headId}
      id={id}
      // Lets a link to this part move the focus here.
      tabIndex={id === undefined ? undefined : -1}
    >
      <div className={MARGIN}>
        <h2
          className="text-head group-focus-visible/part:rounded-small group-focus-visible/part:outline-2 group-focus-visible/part:outline-offset-3 group-focus-visible/part:outline-accent"
          id={headId}
          ref={head}
          tabIndex={head ? -1 : undefined}
        >
          {name}
        </h2>
        {aside}
      </div>
      <div className={BODY}>{children}</div>
    </section>
  )
}
