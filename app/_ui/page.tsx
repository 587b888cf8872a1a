import { clsx } from 'clsx'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { FRAME, MAIN } from './frame'
import { Kicker, Lede, TextLink } from './text'

const PLACES = [
  { name: 'Today', href: '/' },
  { name: 'Study', href: '/study/' },
  { name: 'Practice', href: '/practice/' },
  { name: 'Facts', href: '/facts/' },
  { name: 'Settings', href: '/settings/' },
] as const

export type Place = (typeof PLACES)[number]['name']

type Props = {
  /** The current screen, marked in the navigation. */
  current?: Place
  children: ReactNode
}

/** Frames a page: masthead, navigation, main part, and where the facts come from. */
export function Page({ current, children }: Props) {
  return (
    <>
      <header className={clsx(FRAME, 'print-alone:hidden')}>
        <div className="flex flex-wrap items-baseline justify-between gap-x-10 border-b border-ink pt-3 sideways:pt-1 sm:pt-7">
          <Link
            className="inline-flex min-h-11 items-center font-serif text-title leading-none tracking-[-0.005em] sm:text-[2rem]"
            href="/"
            prefetch={false}
          >
            Annals
          </Link>
          <nav
            className="-mx-(--beside) flex max-w-[calc(100%+2*var(--beside))] flex-wrap gap-x-[clamp(0rem,1.2vw,0.75rem)] [--beside:clamp(0.3125rem,1.6vw,0.5rem)] print:hidden"
            aria-label="Screens"
          >
            {PLACES.map(({ name, href }) => (
              <Link
                key={name}
                className={PLACE}
                href={href}
                prefetch={false}
                aria-current={name === current ? 'page' : undefined}
              >
                {name}
              </Link>
            ))}
          </nav>
        </div>
      </header>
      <main id="main" className={MAIN} tabIndex={-1}>
        {children}
      </main>
      <footer className={clsx(FRAME, 'print-alone:hidden')}>
        <Foot />
      </footer>
    </>
  )
}

/** A place of the navigation; where one is, a rule as thick as three stands on the masthead's line. */
const PLACE = clsx(
  'relative inline-flex min-h-11 items-center px-(--beside) text-[clamp(0.875rem,0.78rem+0.5vw,0.9375rem)]',
  'text-ink-soft hover:text-ink aria-[current=page]:text-ink',
  'aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-(--beside) aria-[current=page]:after:-bottom-px',
  'aria-[current=page]:after:border-b-3',
)

type HeadProps = {
  title: string
  /** In the margin of a wide page; above the title on a phone. */
  margin?: ReactNode
  /** Takes the focus and scrolls into view when its screen appears. */
  focus?: boolean
  /** A line below the title. */
  children?: ReactNode
}

/** Heads a page. */
export function PageHead({ title, margin, focus, children }: HeadProps) {
  return (
    // The head of a page stands on the same two columns as its leaves.
    <div
      className="mb-8 grid gap-x-12 gap-y-1 lg:mb-12 lg:grid-cols-page lg:items-baseline"
      data-in-view={focus}
      data-page-head=""
    >
      <Kicker as="div">{margin}</Kicker>
      <div>
        <h1
          // It takes the focus to be read first; there is nothing to press.
          className="text-display tracking-[-0.015em] wrap-anywhere focus:outline-none"
          tabIndex={focus ? -1 : undefined}
          data-focus={focus}
        >
          {title}
        </h1>
        {children && <Lede className="mt-3 max-w-136">{children}</Lede>}
      </div>
    </div>
  )
}

const SOURCE_AND_KEEPING =
  'on Wikipedia (CC BY-SA 4.0) and told in our own words. What you learn is kept in this browser, and nowhere else:'

function Foot() {
  return (
    <div className="border-t border-rule pt-5 pb-10 text-fine/normal text-ink-soft print:hidden">
      <p className="max-w-176">
        The facts are taken from the article{' '}
        <TextLink href="https://en.wikipedia.org/wiki/Second_East_Turkestan_Republic">
          Second East Turkestan Republic
        </TextLink>{' '}
        {SOURCE_AND_KEEPING} <TextLink href="/progress/">your progress</TextLink>.
      </p>
      <p className="mt-3 max-w-176">
        {/* 44 px to hit, and the line as high as any. */}
        <TextLink className="py-3.25" href="/teach/">
          For teachers
        </TextLink>
        : compose a quiz, give it out as a link, see who learned what.
      </p>
    </div>
  )
}
