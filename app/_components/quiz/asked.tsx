import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import { Button } from '../button'
import { AskingProvider } from '../question/asking'
import { Feedback } from '../question/feedback'
import { answersOf } from '../question/question-components'
import { stemOf } from '../question/sitting'
import { Given } from './given'
import type { AskedView, AskingView, GivenView, QuizIntents } from './view'

type Props = {
  asked: AskedView
  /** What the button says that gives an answer. */
  check: string
  heading: 'h1' | 'h2' | 'h3'
  unanswered?: AskingView['unanswered']
  isOpen: boolean
  intents: Pick<QuizIntents, 'onAnswer' | 'onStanding' | 'onReopen' | 'named'>
  /** What comes below. */
  children?: ReactNode
}

const nothing = (): void => {}

/** One question of a quiz: open, answered, or told what it was worth. */
export function Asked({ asked, check, heading: Heading, unanswered, isOpen, intents, children }: Props) {
  const { place, number, question, given, told, clock } = asked
  const stem = `stem-${place}`
  const { lead } = TRAITS[question.kind]
  const isShown = isOpen || told !== undefined
  const head = useRef<HTMLHeadingElement>(null)
  useKeptFocus(head, isOpen)
  return (
    <article className="quiz-question" aria-labelledby={stem} data-in-view="true">
      <p className="kicker">
        Question {number}
        {lead && <span className="note"> · {lead}</span>}
      </p>
      <Heading ref={head} id={stem} className="stem" tabIndex={-1} data-focus="true">
        {stemOf(question)}
      </Heading>
      {clock !== '' && <p className="note">{clock}</p>}
      <AskingProvider
        value={{
          stem,
          check,
          before: asked.before,
          onStanding: (standing) => intents.onStanding(place, standing),
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

/** What had the focus goes when a question opens or closes; its stem has it then. */
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
        <span className="label-hint">Your answer </span>
        <Given given={given} />
      </div>
      <Button look="quiet" onClick={onReopen}>
        Change it<span className="sr-only"> (question {number})</span>
      </Button>
    </div>
  )
}
