import { sayAnswered } from '../_question/feedback'
import { Button } from '../_ui/button'
import { Column } from './column'
import { Asked } from './question-card'
import { Bar } from './quiz-bar'
import type { AskingView, QuizIntents } from './quiz-model'

type Props = { view: AskingView; intents: QuizIntents }

/** Shows the questions, one at a time or all on a page. */
export function AskingQuestions({ view, intents }: Props) {
  const { bar, asked, reopened, unanswered, title, goesOn } = view
  const check = goesOn ? 'Answer and go on' : 'Answer'
  const isOpen = ({ place, given }: AskingView['asked'][number]) => given === undefined || reopened === place
  const props = { check, unanswered, intents }
  const first = asked[0]
  return (
    <Column>
      <Bar bar={bar} title={title} />
      {bar.all ? (
        <>
          <h1 className="sr-only">{title}</h1>
          {asked.map((one) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: time is counted for the question that has the focus
            <div key={one.place} onFocus={() => intents.onLook(one.at)}>
              <Asked asked={one} stands="among" isOpen={isOpen(one)} {...props} />
            </div>
          ))}
        </>
      ) : (
        first && <Asked key={first.place} asked={first} stands="alone" isOpen={isOpen(first)} {...props} />
      )}
      <p className="sr-only" role="status">
        {!bar.all && first?.told ? sayAnswered(first.told, first.question.kind) : ''}
      </p>
      <Ways view={view} intents={intents} />
    </Column>
  )
}

/** A side matter, with its words where the row begins. */
const QUIET = { look: 'quiet', sides: 'close', className: '-ms-2' } as const

function Ways({ view: { bar, asked }, intents }: Props) {
  const first = asked[0]
  const at = first?.at ?? 0
  const isTold = first?.told !== undefined || first?.given !== undefined
  const isLast = at + 1 >= bar.many
  return (
    <nav className="flex flex-wrap items-center gap-2 border-t border-rule pt-4" aria-label="Questions">
      {!bar.all && at > 0 && <Button onClick={() => intents.onLook(at - 1)}>Before</Button>}
      {!bar.all && !isLast && (
        <Button look={isTold ? 'main' : 'plain'} onClick={() => intents.onLook(at + 1)}>
          {isTold ? 'Next' : 'Leave it for later'}
        </Button>
      )}
      <Button
        {...(bar.all || (isTold && isLast) ? { look: 'main' } : QUIET)}
        onClick={() => intents.onLook(bar.many)}
      >
        Look over and hand in
      </Button>
      {bar.mayShowAll && (
        <Button {...QUIET} onClick={() => intents.onAll(!bar.all)}>
          {bar.all ? 'One at a time' : 'All on one page'}
        </Button>
      )}
    </nav>
  )
}
