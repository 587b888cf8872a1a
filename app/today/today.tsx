import type { Today } from '@/lib/study/today'
import { ButtonRow } from '../_ui/actions'
import { Blank } from '../_ui/blank'
import { Button, LinkButton } from '../_ui/button'
import { Leaf } from '../_ui/leaf'
import { Kicker, Lede, Note, Stem, TextLink } from '../_ui/text'

export type TodayViewModel = { screen: 'loading' } | { screen: 'failed'; why: string; cure: string } | Today

type Props = { view: TodayViewModel; onRetry?: () => void }

/** Shows what is due today, in minutes, with one button. Loading uses the same lines, so that nothing moves. */
export function TodayView({ view, onRetry }: Props) {
  return (
    <section aria-busy={view.screen === 'loading'}>
      <Leaf margin={<Kicker>Today</Kicker>}>
        <Stem className="flow-root min-h-[2.32em]">{headline(view)}</Stem>
        <Lede as="div" className="mt-3 flow-root min-h-[3.8rem] sm:min-h-[1.9rem]">
          {line(view)}
        </Lede>
        <ButtonRow className="mt-6 min-h-12">{actions(view, onRetry)}</ButtonRow>
        {'mixedUp' in view && view.mixedUp && (
          <Note className="mt-6">
            <TextLink href="/mix-ups/">What you mix up</TextLink>
          </Note>
        )}
      </Leaf>
    </section>
  )
}

function headline(view: TodayViewModel) {
  switch (view.screen) {
    case 'loading':
      return <Lines words="Looking up what is due" lines={['w-full', 'w-2/3']} />
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
      return <Lines lines={['w-11/12', 'w-1/2 sm:hidden']} />
    case 'failed':
      return `${view.why} ${view.cure}`
    case 'due':
      return dueCardsWords(view.due, view.fresh)
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

function dueCardsWords(due: number, fresh: number): string {
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
function Lines({ lines, words }: { lines: string[]; words?: string }) {
  return (
    <>
      {words && <span className="sr-only">{words}</span>}
      {lines.map((width) => (
        <Blank key={width} line className={width} />
      ))}
    </>
  )
}
