import Link from 'next/link'
import { Button } from '../button'
import { Notice } from '../notice'
import { PageHead } from '../page'
import { Part } from '../results/part'
import { Choices } from './choices'
import { GiveOut } from './give-out'
import { Honesty } from './honesty'
import { QuestionList } from './question-list'
import { QuizSettings } from './quiz-settings'
import type {
  ChoiceIntents,
  ComposeView,
  GiveIntents,
  GiveView,
  QuestionIntents,
  SettingIntents,
} from './view'

type Props = {
  view: ComposeView
  give: GiveView
  choosing: ChoiceIntents
  arranging: QuestionIntents
  setting: SettingIntents
  giving: GiveIntents
  onDuplicate: () => void
}

/** A quiz while it is composed, and how it is given out. */
export function Compose({ view, give, choosing, arranging, setting, giving, onDuplicate }: Props) {
  return (
    <>
      <PageHead
        title={view.title}
        margin={
          <Link className="results-back" href="/teach/" prefetch={false}>
            Your quizzes
          </Link>
        }
      />
      <nav className="results-parts" aria-label="Parts of this page">
        <a className="link" href="#ask">
          What to ask
        </a>
        <a className="link" href="#questions">
          Questions
        </a>
        <a className="link" href="#settings">
          Settings
        </a>
        <a className="link" href="#give">
          Give it out
        </a>
      </nav>
      <div className="teach-top">
        {view.problem !== null && <Notice kind="problem">{view.problem}</Notice>}
        {view.given !== null && (
          <Notice>
            <p>{view.given}</p>
            <Button onClick={onDuplicate}>Duplicate it, and change the copy</Button>
          </Notice>
        )}
        <p className="note">{view.saved}</p>
      </div>
      <Part name="What to ask" id="ask" aside={<Redrawn />}>
        <div className="teach-narrow">
          <Choices view={view.choices} {...choosing} />
        </div>
      </Part>
      <Part name="Questions" id="questions" aside={<Harder />}>
        <QuestionList view={view.questions} {...arranging} />
      </Part>
      <Part name="Settings" id="settings">
        <div className="teach-narrow">
          <QuizSettings settings={view.settings} zones={view.zones} {...setting} />
        </div>
      </Part>
      <Part name="Give it out" id="give">
        <div className="teach-narrow">
          <GiveOut view={give} title={view.title} {...giving} />
          <Honesty />
        </div>
      </Part>
    </>
  )
}

function Redrawn() {
  return <p className="note">A change here draws the questions again. What you pin stays.</p>
}

function Harder() {
  return (
    <p className="note">
      Easy, medium and hard are a guess from the kind, how exact the answer is, and how near the wrong options
      lie. Your results show how hard a question was.
    </p>
  )
}
