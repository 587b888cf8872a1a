import { FactText } from '../_question/explanation'
import type { AskedFact, FinishView, SessionIntents } from '../_question/question-model'
import { ButtonRow } from '../_ui/actions'
import { Button, LinkButton } from '../_ui/button'
import { Leaf } from '../_ui/leaf'
import { Kicker, Lede, Stem } from '../_ui/text'

type Props = { view: FinishView; intents: SessionIntents }

/** Shows the end of a session: what was learned, what was missed, and when to come back. */
export function Finish({ view, intents }: Props) {
  const { summary, learned, missed, next, mode, waiting, moreNew, progress } = view
  return (
    <>
      <Leaf margin={<Kicker>The sitting is over</Kicker>}>
        <Stem tabIndex={-1} data-focus="true">
          {summary}
        </Stem>
        {next && <Lede className="mt-4">{next}</Lede>}
        <ButtonRow className="mt-6">
          {mode === 'study' ? (
            <AfterStudy waiting={waiting} onMore={intents.onMore} />
          ) : (
            <AfterPractice onMore={intents.onMore} onChoose={intents.onChoose} />
          )}
          <MoreNew count={moreNew} onMoreNew={intents.onMoreNew} />
          <Button look="quiet" shortcut="U" disabled={!progress.canUndo} onClick={intents.onUndo}>
            Undo the last answer
          </Button>
        </ButtonRow>
      </Leaf>
      <FactList title="Newly known" facts={learned} />
      <FactList title="Missed at first" facts={missed} />
    </>
  )
}

function AfterStudy({ waiting, onMore }: { waiting: number; onMore: () => void }) {
  return (
    <>
      {waiting > 0 && (
        <Button look="main" onClick={onMore}>
          Go on
        </Button>
      )}
      <LinkButton look={waiting > 0 ? 'plain' : 'main'} href="/practice/">
        Practice
      </LinkButton>
    </>
  )
}

function AfterPractice({ onMore, onChoose }: { onMore: () => void; onChoose: () => void }) {
  return (
    <>
      <Button look="main" onClick={onMore}>
        Practise again
      </Button>
      <Button onClick={onChoose}>Choose something else</Button>
    </>
  )
}

/** Offers a few new cards beyond the day's limit. */
export function MoreNew({ count, onMoreNew }: { count: number; onMoreNew: () => void }) {
  if (count === 0) return null
  return (
    <Button onClick={onMoreNew}>
      {count === 1 ? 'Study 1 more new card' : `Study ${count} more new cards`}
    </Button>
  )
}

function FactList({ title, facts }: { title: string; facts: AskedFact[] }) {
  if (facts.length === 0) return null
  return (
    <Leaf margin={<Kicker as="h2">{title}</Kicker>}>
      <ul className="grid gap-4">
        {facts.map(({ card, text }) => (
          <FactText key={card} as="li">
            {text}
          </FactText>
        ))}
      </ul>
    </Leaf>
  )
}
