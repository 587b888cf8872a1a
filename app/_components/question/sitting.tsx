import { type ReactNode, useRef } from 'react'
import { Button } from '../button'
import { Kicker, Leaf } from '../leaf'
import { Actions } from './actions'
import { Feedback, knownBetter, sayAnswered } from './feedback'
import { KeysHelp } from './keys-help'
import { answersOf } from './question-components'
import { SittingBar } from './sitting-bar'
import type { Judged, QuestionView, SittingIntents } from './view'

type Props = { view: QuestionView; intents: SittingIntents }

/** One question: the stem, its answers, and after the answer what it was worth. */
export function SittingQuestion({ view, intents }: Props) {
  const help = useRef<HTMLDialogElement>(null)
  const { question, answered, progress } = view
  const stem = question.kind === 'true-false' ? question.statement : question.stem
  const judged = answered?.step === 'judged'
  return (
    <Leaf
      margin={
        <div className="sitting-margin">
          <Kicker>{view.topic}</Kicker>
          <SittingBar
            progress={progress}
            asking={!judged}
            onUndo={intents.onUndo}
            onHelp={() => help.current?.showModal()}
          />
        </div>
      }
    >
      <div className="sitting" key={view.id}>
        <Stem
          text={stem}
          lead={question.kind === 'true-false' ? 'True or false?' : undefined}
          focus={takesFocus(view)}
        />
        <div className="answers" data-kind={question.kind} data-told={judged || undefined}>
          {answersOf(question.kind, {
            question,
            answered,
            unanswered: view.unanswered,
            ratings: view.ratings,
            onAnswer: intents.onAnswer,
            onGiveUp: intents.onGiveUp,
            onTurn: intents.onTurn,
          })}
        </div>
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
      </div>
      <p className="sr-only" role="status">
        {answered ? sayAnswered(answered) : view.before}
      </p>
      <KeysHelp dialog={help} />
    </Leaf>
  )
}

/** Where there is no field and no button to begin with, the stem takes the focus. */
function takesFocus({ question, answered }: QuestionView): boolean {
  return !answered && (question.kind === 'choice' || question.kind === 'true-false')
}

function Stem({ text, lead, focus }: { text: string; lead: string | undefined; focus: boolean }): ReactNode {
  return (
    <div className="stem-and-lead" data-in-view="true">
      {lead && <p className="note">{lead}</p>}
      <h1 id="stem" className="stem" tabIndex={-1} data-focus={focus || undefined}>
        {text}
      </h1>
    </div>
  )
}

function Next({ judged, intents }: { judged: Judged; intents: SittingIntents }) {
  const better = knownBetter(judged)
  return (
    <Actions>
      {better && (
        <Button look="quiet" onClick={() => intents.onOverrule(better.rating)}>
          {better.words}
        </Button>
      )}
      <Button look="main" wide shortcut="Enter Space" focus onClick={intents.onNext}>
        Next
      </Button>
    </Actions>
  )
}
