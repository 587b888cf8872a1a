import type { ReactNode } from 'react'
import { Notice } from '../_ui/notice'
import { HandedIn } from './finished'
import { AskingQuestions } from './question-page'
import type { QuizIntents, QuizView } from './quiz-model'
import { Review } from './review'
import { Start } from './start'

type Props = { view: QuizView; intents: QuizIntents }

/** Shows a quiz at whatever step the learner is. */
export function Quiz({ view, intents }: Props) {
  return (
    <div data-large-text={view.largeText || undefined}>
      {!view.stored && (
        <Notice kind="problem" className="mb-6">
          This browser does not store your answers. They hold as long as this page stays open: do not close it
          before you have sent them.
        </Notice>
      )}
      {screenOf({ view, intents })}
    </div>
  )
}

function screenOf({ view, intents }: Props): ReactNode {
  switch (view.screen) {
    case 'start':
      return <Start start={view.start} onBegin={intents.onBegin} onBack={intents.onBack} />
    case 'asking':
      return <AskingQuestions view={view} intents={intents} />
    case 'review':
      return <Review title={view.title} bar={view.bar} rows={view.rows} intents={intents} />
    case 'handed in':
      return <HandedIn view={view} intents={intents} />
  }
}
