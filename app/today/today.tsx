import Link from 'next/link'
import type { Today } from '@/lib/study/today'
import { Button, LinkButton } from '../_ui/button'
import { Kicker, Leaf } from '../_ui/leaf'

export type TodayViewModel = { screen: 'loading' } | { screen: 'failed'; why: string; cure: string } | Today

type Props = { view: TodayViewModel; onRetry?: () => void }

/** Shows what is due today, in minutes, with one button. Loading uses the same lines, so that nothing moves. */
export function TodayView({ view, onRetry }: Props) {
  return (
    <section className="today" aria-busy={view.screen === 'loading'}>
      <Leaf margin={<Kicker>Today</Kicker>}>
        <h1 className="stem today-stem">{headline(view)}</h1>
        <div className="lede today-line">{line(view)}</div>
        <div className="actions">{actions(view, onRetry)}</div>
        {'mixedUp' in view && view.mixedUp && (
          <p className="note today-more">
            <Link className="link" href="/mix-ups/" prefetch={false}>
              What you mix up
            </Link>
          </p>
        )}
      </Leaf>
    </section>
  )
}

function headline(view: TodayViewModel) {
  switch (view.screen) {
    case 'loading':
      return <Blank words="Looking up what is due" lines={['w-full', 'w-2/3']} />
    case 'failed':
      return 'What is due cannot be shown just now'
    case 'due':
      return view.due > 0
        ? `About ${minutes(view.minutes)} to keep what you know`
        : `About ${minutes(view.minutes)} for ${count(view.fresh, 'new card')}`
    case 'backlog':
      return `${view.portion} minutes saves the ${view.most} that are most worth it`
    case 'nothing':
      return 'Nothing is due today: what you know still holds'
  }
}

function line(view: TodayViewModel) {
  switch (view.screen) {
    case 'loading':
      return <Blank lines={['w-11/12', 'w-1/2 sm:hidden']} />
    case 'failed':
      return `${view.why} ${view.cure}`
    case 'due':
      return dueWords(view.due, view.fresh)
    case 'backlog':
      return `${view.waiting} cards wait after ${view.away} days away. Those you remember best come first.`
    case 'nothing':
      return view.next
  }
}

function actions(view: TodayViewModel, onRetry: (() => void) | undefined) {
  switch (view.screen) {
    case 'loading':
      return null
    case 'failed':
      return (
        <Button look="main" {...(onRetry && { onClick: onRetry })}>
          Try again
        </Button>
      )
    case 'nothing':
      return (
        <LinkButton look="plain" wide href="/practice/">
          Practise a topic
        </LinkButton>
      )
    default:
      return (
        <LinkButton look="main" wide href="/study/">
          Study
        </LinkButton>
      )
  }
}

function dueWords(due: number, fresh: number): string {
  if (due === 0) return 'Nothing is due again yet.'
  const again = `${count(due, 'card')} ${due === 1 ? 'is' : 'are'} due`
  return fresh === 0
    ? `${again}.`
    : `${again}, and ${count(fresh, 'new one')} ${fresh === 1 ? 'waits' : 'wait'}.`
}

const minutes = (n: number): string => count(n, 'minute')

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

/** Shows grey lines in place of words still loading. */
function Blank({ lines, words }: { lines: string[]; words?: string }) {
  return (
    <>
      {words && <span className="sr-only">{words}</span>}
      {lines.map((width) => (
        <span key={width} className={`blank blank-line ${width}`} aria-hidden="true" />
      ))}
    </>
  )
}
