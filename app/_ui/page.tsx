import Link from 'next/link'
import type { ReactNode } from 'react'

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
      <header className="frame">
        <div className="masthead">
          <Link className="wordmark" href="/" prefetch={false}>
            Annals
          </Link>
          <nav className="nav" aria-label="Screens">
            {PLACES.map(({ name, href }) => (
              <Link
                key={name}
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
      <main id="main" className="frame main" tabIndex={-1}>
        {children}
      </main>
      <footer className="frame">
        <Foot />
      </footer>
    </>
  )
}

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
    <div className="page-head" data-in-view={focus}>
      <div className="kicker">{margin}</div>
      <div>
        <h1 className="wrap-anywhere" tabIndex={focus ? -1 : undefined} data-focus={focus}>
          {title}
        </h1>
        {children && <p className="lede">{children}</p>}
      </div>
    </div>
  )
}

function Foot() {
  return (
    <div className="foot">
      <p>
        The facts are taken from the article{' '}
        <a className="link" href="https://en.wikipedia.org/wiki/Second_East_Turkestan_Republic">
          Second East Turkestan Republic
        </a>{' '}
        on Wikipedia (CC BY-SA 4.0) and told in our own words. What you learn is kept in this browser, and
        nowhere else:{' '}
        <Link className="link" href="/progress/" prefetch={false}>
          your progress
        </Link>
        .
      </p>
      <p className="foot-links">
        <Link className="link" href="/teach/" prefetch={false}>
          For teachers
        </Link>
        : compose a quiz, give it out as a link, see who learned what.
      </p>
    </div>
  )
}
