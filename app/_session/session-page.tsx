import { clsx } from 'clsx'
import { OPTIONS } from '../_question/option-look'
import type { SessionIntents, SessionView } from '../_question/question-model'
import { Actions, ButtonRow } from '../_ui/actions'
import { Blank } from '../_ui/blank'
import { Button, LinkButton } from '../_ui/button'
import { Leaf } from '../_ui/leaf'
import { Kicker, Lede, Stem } from '../_ui/text'
import { SessionQuestion } from './asked-question'
import { Finish, MoreNew } from './finish'
import { Answers, Margin, QuestionFrame, TWO_LINES } from './question-frame'
import { BAR } from './session-bar'

type Props = { view: SessionView; intents: SessionIntents; onRetry: (() => void) | undefined }

/** Shows a session in any state. */
export function SessionScreen({ view, intents, onRetry }: Props) {
  switch (view.screen) {
    case 'loading':
      return <Skeleton />
    case 'failed':
      return <Failed why={view.why} cure={view.cure} onRetry={onRetry} />
    case 'nothing':
      return <Nothing {...view} onMoreNew={intents.onMoreNew} />
    case 'question':
      return <SessionQuestion view={view} intents={intents} />
    case 'finish':
      return <Finish view={view} intents={intents} />
  }
}

/** As tall as a question with four options, so that nothing moves when it loads. */
export function Skeleton() {
  return (
    <Leaf
      margin={
        <Margin busy>
          <Kicker>…</Kicker>
          <div className={clsx(BAR, 'h-12')} />
        </Margin>
      }
    >
      <QuestionFrame busy>
        <h1 className="sr-only">The question is on its way</h1>
        <Stem as="p" className={TWO_LINES} aria-hidden="true">
          <Blank line />
          <Blank line />
        </Stem>
        <Answers busy>
          <div className={OPTIONS}>
            <Blank className="h-13" />
            <Blank className="h-13" />
            <Blank className="h-13" />
            <Blank className="h-13" />
          </div>
          <Actions className="h-18" />
        </Answers>
      </QuestionFrame>
    </Leaf>
  )
}

function Failed({ why, cure, onRetry }: { why: string; cure: string; onRetry: (() => void) | undefined }) {
  return (
    <Leaf>
      <div role="alert">
        <Stem>{why}</Stem>
        <Lede className="mt-4">{cure} Your progress is safe.</Lede>
      </div>
      <ButtonRow className="mt-6">
        {onRetry && (
          <Button look="main" onClick={onRetry}>
            Try again
          </Button>
        )}
      </ButtonRow>
    </Leaf>
  )
}

type NothingProps = { title: string; next: string; moreNew: number; onMoreNew: () => void }

function Nothing({ title, next, moreNew, onMoreNew }: NothingProps) {
  return (
    <Leaf>
      <Stem tabIndex={-1} data-focus="true">
        {title}
      </Stem>
      <Lede className="mt-4">{next}</Lede>
      <ButtonRow className="mt-6">
        <LinkButton look="main" href="/practice/">
          Practice
        </LinkButton>
        <MoreNew count={moreNew} onMoreNew={onMoreNew} />
      </ButtonRow>
    </Leaf>
  )
}
