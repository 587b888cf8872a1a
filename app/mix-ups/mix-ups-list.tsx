import Link from 'next/link'
import { ButtonRow } from '../_ui/actions'
import { Button, buttonLook, LinkButton } from '../_ui/button'
import { Notice } from '../_ui/notice'
import { Kicker, Lede, Note } from '../_ui/text'

/** One of the two things: its name, what it really is, and where to read about it. */
export type MixUpSide = { words: string; really: string; href?: string }
export type MixUpPair = { sides: readonly [MixUpSide, MixUpSide]; times: number }

export type MixUpsView =
  | { screen: 'loading' }
  | { screen: 'failed'; why: string; cure: string }
  | { screen: 'list'; pairs: MixUpPair[] }

type Props = { view: MixUpsView; onRetry?: () => void }

/** Pairs shown at once; the rest need a tap. */
const OPEN = 20

const BESIDE = 'grid gap-6 lg:ms-beside-margin'

/** Shows the pairs a learner mixes up, with what each really is. */
export function MixUpsList({ view, onRetry }: Props) {
  switch (view.screen) {
    case 'loading':
      return <Note role="status">Looking up what you answered.</Note>
    case 'failed':
      return <Failed why={view.why} cure={view.cure} onRetry={onRetry} />
    case 'list':
      return view.pairs.length === 0 ? <Nothing /> : <List pairs={view.pairs} />
  }
}

function Failed({ why, cure, onRetry }: { why: string; cure: string; onRetry: Props['onRetry'] }) {
  return (
    <div className={BESIDE}>
      <Notice kind="problem">
        {why} {cure}
      </Notice>
      <ButtonRow>
        <Button look="main" {...(onRetry && { onClick: onRetry })}>
          Try again
        </Button>
      </ButtonRow>
    </div>
  )
}

function Nothing() {
  return (
    <div className={BESIDE}>
      <Lede>
        Nothing so far. When you answer with one name, date or number where another is right, the two will
        stand here together.
      </Lede>
      <ButtonRow>
        <LinkButton look="main" wide href="/study/">
          Study
        </LinkButton>
      </ButtonRow>
    </div>
  )
}

function List({ pairs }: { pairs: MixUpPair[] }) {
  const more = pairs.slice(OPEN)
  return (
    <div className={BESIDE}>
      <Pairs pairs={pairs.slice(0, OPEN)} />
      {more.length > 0 && (
        <details>
          <summary className={buttonLook({ look: 'quiet' })}>
            {more.length === 1 ? 'One more pair' : `${more.length} more pairs`}
          </summary>
          <Pairs className="mt-4" pairs={more} />
        </details>
      )}
      <Note>
        A pair that you mixed up is asked side by side in Study, and stands among the options of its
        questions.
      </Note>
    </div>
  )
}

function Pairs({ pairs, className }: { pairs: MixUpPair[]; className?: string }) {
  return (
    <ul className={className}>
      {pairs.map(({ sides, times }) => (
        <li
          key={sides.map(({ words, href }) => `${words} ${href}`).join(' / ')}
          className="border-t border-rule pt-4 pb-5 last:border-b"
        >
          <Kicker>{timesWords(times)}</Kicker>
          <div className="mt-1.5 grid grid-cols-2">
            {sides.map((side, i) => (
              <Side key={i === 0 ? 'a' : 'b'} side={side} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** One of two, with a rule between them, on a phone too. */
function Side({ side: { words, really, href } }: { side: MixUpSide }) {
  return (
    <div className="hyphens-auto wrap-anywhere first:pe-4 last:border-s last:border-ink last:ps-4">
      <h2 className="text-fact/[1.35]">
        {href === undefined ? (
          words
        ) : (
          <Link className="underlined decoration-rule hover:decoration-current" href={href} prefetch={false}>
            {words}
          </Link>
        )}
      </h2>
      {really !== '' && (
        <p className="mt-1 font-serif text-note text-pretty text-ink-soft normal-nums">{really}</p>
      )}
    </div>
  )
}

function timesWords(times: number): string {
  return times === 1 ? 'Once' : times === 2 ? 'Twice' : `${times} times`
}
