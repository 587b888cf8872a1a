import { type ReactNode, useRef } from 'react'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import type { Question } from '@/lib/question/question'
import { Feedback, knownBetter, sayAnswered } from '../_question/feedback'
import { Gap } from '../_question/gap'
import { answersOf } from '../_question/question-components'
import type { Judged, QuestionView, SessionIntents } from '../_question/question-model'
import { Actions } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Leaf } from '../_ui/leaf'
import { Kicker, Note, Stem } from '../_ui/text'
import { KeysHelp } from './keys-help'
import { Answers, Margin, QuestionFrame, TWO_LINES } from './question-frame'
import { SessionBar } from './session-bar'

type Props = { view: QuestionView; intents: SessionIntents }

/** One question: the stem, its answers, and after the answer what it was worth. */
export function SessionQuestion({ view, intents }: Props) {
  const help = useRef<HTMLDialogElement>(null)
  const { question, answered, progress } = view
  const judged = answered?.step === 'judged'
  return (
    <Leaf
      margin={
        <Margin>
          <Kicker>{view.topic}</Kicker>
          <SessionBar
            progress={progress}
            asking={!judged}
            onUndo={intents.onUndo}
            onHelp={() => help.current?.showModal()}
          />
        </Margin>
      }
    >
      <QuestionFrame key={view.id}>
        <Asked question={question} focus={takesFocus(view)} />
        <Answers kind={question.kind} isRated={TRAITS[question.kind].evidence === 'self-rated'} told={judged}>
          {answersOf(question.kind, {
            question,
            answered,
            unanswered: view.unanswered,
            ratings: view.ratings,
            onAnswer: intents.onAnswer,
            onGiveUp: intents.onGiveUp,
            onTurn: intents.onTurn,
            named: intents.named,
            ranges: view.ranges,
          })}
        </Answers>
        {answered && (
          <Feedback
            view={view}
            answered={answered}
            onOverrule={intents.onOverrule}
            onSetAside={intents.onSetAside}
            onOtherKind={intents.onOtherKind}
          />
        )}
        {answered?.step === 'judged' && <Next judged={answered} intents={intents} />}
      </QuestionFrame>
      <p className="sr-only" role="status">
        {answered ? sayAnswered(answered, question.kind) : view.before}
      </p>
      <KeysHelp dialog={help} />
    </Leaf>
  )
}

function takesFocus({ question, answered }: QuestionView): boolean {
  return !answered && TRAITS[question.kind].focus === 'stem'
}

function Asked({ question, focus }: { question: Question; focus: boolean }): ReactNode {
  const { lead } = TRAITS[question.kind]
  return (
    <div className={TWO_LINES} data-in-view="true">
      {lead && <Note>{lead}</Note>}
      <Stem id="stem" tabIndex={-1} data-focus={focus || undefined}>
        {stemOf(question)}
      </Stem>
    </div>
  )
}

/** The stem as it is read; a gap is said. */
export function stemOf(question: Question): ReactNode {
  if ('statement' in question) return question.statement
  if (!('before' in question)) return question.stem
  return (
    <>
      {question.before}
      <Gap />
      {question.after}
    </>
  )
}

function Next({ judged, intents }: { judged: Judged; intents: SessionIntents }) {
  const better = knownBetter(judged)
  return (
    <Actions className="order-2 max-sm:mt-auto">
      {better && (
        <Button
          look="quiet"
          onClick={() => (better.rating === 1 ? intents.onOverrule(1) : intents.onWasRight())}
        >
          {better.words}
        </Button>
      )}
      <Button look="main" wide shortcut="Enter Space" focus onClick={intents.onNext}>
        Next
      </Button>
    </Actions>
  )
}
