import { clsx } from 'clsx'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import { Feedback } from '../_question/feedback'
import { answersOf } from '../_question/question-components'
import { AskingProvider } from '../_question/question-context'
import { stemOf } from '../_session/asked-question'
import { Button } from '../_ui/button'
import { Kicker, Note, Stem } from '../_ui/text'
import { Line } from './column'
import { Given } from './given-answer'
import type { AskedView, AskingView, GivenView, QuizIntents } from './quiz-model'

type Props = {
  asked: AskedView
  /** Words of the button that gives an answer. */
  check: string
  /** Alone on the page, among all questions, or told in a list that says its number and task itself. */
  stands: keyof typeof STANDS
  unanswered?: AskingView['unanswered']
  isOpen: boolean
  intents: Pick<QuizIntents, 'onAnswer' | 'onDraftAnswer' | 'onReopen' | 'named'>
  /** Shown below the question. */
  children?: ReactNode
}

const nothing = (): void => {}

const STANDS = {
  alone: { heading: 'h1', look: '', headLook: '' },
  among: { heading: 'h2', look: 'border-t border-rule pt-6', headLook: '' },
  told: { heading: 'h3', look: 'pt-2 pb-6', headLook: 'hidden' },
} as const

/** Shows one question of a quiz: open, answered, or with its result. */
export function Asked({ asked, check, stands, unanswered, isOpen, intents, children }: Props) {
  const { place, number, question, given, told } = asked
  const stem = `stem-${place}`
  const isShown = isOpen || told !== undefined
  useKeptFocus(stem, isOpen)
  return (
    <article
      className={clsx('grid grid-cols-1 gap-4', STANDS[stands].look)}
      aria-labelledby={stem}
      data-in-view="true"
      data-in-place=""
    >
      <Head asked={asked} stands={stands} id={stem} />
      <AskingProvider
        value={{
          stem,
          check,
          before: asked.before,
          onDraftAnswer: (draft) => intents.onDraftAnswer(place, draft),
        }}
      >
        <div
          // On a phone the options that are neither right nor chosen make room for what is.
          className="contents max-sm:data-told:[&_li:has([data-mark=other])]:hidden"
          data-kind={question.kind}
          data-told={told ? true : undefined}
        >
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

function Head({ asked, stands, id }: Pick<Props, 'asked' | 'stands'> & { id: string }) {
  const { number, question, clock } = asked
  const { lead } = TRAITS[question.kind]
  const { heading, headLook } = STANDS[stands]
  return (
    <>
      <Kicker className={headLook}>
        Question {number}
        {lead && <Note as="span"> · {lead}</Note>}
      </Kicker>
      <Stem as={heading} id={id} className={headLook} tabIndex={-1} data-focus="true">
        {stemOf(question)}
      </Stem>
      {clock !== '' && <Note>{clock}</Note>}
    </>
  )
}

/** Focuses the stem when a question opens or closes, since that removes the focused element. */
function useKeptFocus(stem: string, isOpen: boolean): void {
  const before = useRef(isOpen)
  useLayoutEffect(() => {
    if (before.current === isOpen) return
    before.current = isOpen
    if (document.activeElement === document.body)
      document.getElementById(stem)?.focus({ preventScroll: true })
  }, [stem, isOpen])
}

function Answered({ given, number, onReopen }: { given: GivenView; number: number; onReopen: () => void }) {
  return (
    <Line>
      <div>
        <Note as="span">Your answer </Note>
        <Given given={given} />
      </div>
      <Button look="quiet" sides="close" onClick={onReopen}>
        Change it<span className="sr-only"> (question {number})</span>
      </Button>
    </Line>
  )
}
