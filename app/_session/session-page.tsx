import type { SessionIntents, SessionView } from '../_question/question-model'
import { ButtonRow } from '../_ui/actions'
import { Button, LinkButton } from '../_ui/button'
import { Leaf } from '../_ui/leaf'
import { Kicker, Lede, Stem } from '../_ui/text'
import { SessionQuestion } from './asked-question'
import { Finish, MoreNew } from './finish'

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
        <div className="sitting-margin" aria-hidden="true">
          <Kicker>…</Kicker>
          <div className="sitting-bar blank-bar" />
        </div>
      }
    >
      <div className="sitting" aria-busy="true">
        <h1 className="sr-only">The question is on its way</h1>
        <Stem as="p" className="stem-and-lead" aria-hidden="true">
          <span className="blank blank-line" />
          <span className="blank blank-line" />
        </Stem>
        <div className="answers" aria-hidden="true">
          <div className="options">
            <span className="blank blank-option" />
            <span className="blank blank-option" />
            <span className="blank blank-option" />
            <span className="blank blank-option" />
          </div>
          <div className="study-actions blank-actions" />
        </div>
      </div>
    </Leaf>
  )
}

function Failed({ why, cure, onRetry }: { why: string; cure: string; onRetry: (() => void) | undefined }) {
  return (
    <Leaf>
      <div role="alert">
        <Stem>{why}</Stem>
        <Lede className="finish-next">{cure} Your progress is safe.</Lede>
      </div>
      <ButtonRow className="finish-actions">
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
      <Lede className="finish-next">{next}</Lede>
      <ButtonRow className="finish-actions">
        <LinkButton look="main" href="/practice/">
          Practice
        </LinkButton>
        <MoreNew count={moreNew} onMoreNew={onMoreNew} />
      </ButtonRow>
    </Leaf>
  )
}
