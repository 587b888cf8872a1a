import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import { Feedback } from '../_question/feedback'
import { answersOf } from '../_question/question-components'
import { AskingProvider } from '../_question/question-context'
import { stemOf } from '../_session/asked-question'
import { Button } from '../_ui/button'
import { Kicker, Note } from '../_ui/text'
import { Given } from './given-answer'
import type { AskedView, AskingView, GivenView, QuizIntents } from './quiz-model'

type Props = {
  asked: AskedView
  /** Words of the button that gives an answer. */
  check: string
  heading: 'h1' | 'h2' | 'h3'
  unanswered?: AskingView['unanswered']
  isOpen: boolean
  intents: Pick<QuizIntents, 'onAnswer' | 'onDraftAnswer' | 'onReopen' | 'named'>
  /** Shown below the question. */
  children?: ReactNode
}

const nothing = (): void => {}

/** Shows one question of a quiz: open, answered, or with its result. */
export function Asked({ asked, check, heading: Heading, unanswered, isOpen, intents, children }: Props) {
  const { place, number, question, given, told, clock } = asked
  const stem = `stem-${place}`
  const { lead } = TRAITS[question.kind]
  const isShown = isOpen || told !== undefined
  const head = useRef<HTMLHeadingElement>(null)
  useKeptFocus(head, isOpen)
  return (
    <article className="quiz-question" aria-labelledby={stem} data-in-view="true">
      <Kicker>
        Question {number}
        {lead && <Note as="span"> · {lead}</Note>}
      </Kicker>
      <Heading ref={head} id={stem} className="stem" tabIndex={-1} data-focus="true">
        {stemOf(question)}
      </Heading>
      {clock !== '' && <Note>{clock}</Note>}
      <AskingProvider
        value={{
          stem,
          check,
          before: asked.before,
          onDraftAnswer: (draft) => intents.onDraftAnswer(place, draft),
        }}
      >
        <div className="answers" data-kind={question.kind} data-told={told ? true : undefined}>
          {isShown
            ? answersOf(question.kind, {
                question,
                answered: told,
                unanswered: unanswered?.place === place ? unanswered.why : undefined,
                ratings: [],
                onAnswer: (answer) => intents.onAnswer(place, answer),
                onGiveUp: () => intents.onAnswer(place, null),
                onTurn: nothing,
                named: (text, final) => intents.named(place, text, final),
              })
            : given && <Answered given={given} number={number} onReopen={() => intents.onReopen(place)} />}
        </div>
      </AskingProvider>
      {told && (
        <Feedback
          label={`The answer to question ${number}`}
          view={{ question }}
          answered={told}
          onOverrule={nothing}
          onSetAside={nothing}
          onOtherKind={nothing}
        />
      )}
      {children}
    </article>
  )
}

/** Focuses the stem when a question opens or closes, since that removes the focused element. */
function useKeptFocus(head: { current: HTMLElement | null }, isOpen: boolean): void {
  const before = useRef(isOpen)
  useLayoutEffect(() => {
    if (before.current === isOpen) return
    before.current = isOpen
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true })
  }, [head, isOpen])
}

function Answered({ given, number, onReopen }: { given: GivenView; number: number; onReopen: () => void }) {
  return (
    <div className="quiz-given">
      <div className="given">
        <Note as="span">Your answer </Note>
        <Given given={given} />
      </div>
      <Button look="quiet" onClick={onReopen}>
        Change it<span className="sr-only"> (question {number})</span>
      </Button>
    </div>
  )
}
