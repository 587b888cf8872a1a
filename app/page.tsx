import { Newcomer } from './_browser/newcomer'
import { OpenQuizzes } from './_browser/open-quizzes'
import { ReturningLearner } from './_browser/returning-learner'
import { firstQuestion } from './_build/first-question'
import { shipped } from './_build/shipped'
import { Timeline } from './_components/timeline'
import { timelineOf } from './_components/timeline-view'
import { Page } from './_ui/page'

export default function TodayPage() {
  return (
    <Page current="Today">
      <OpenQuizzes />
      <div className="for-newcomer">
        <Newcomer question={firstQuestion()} />
      </div>
      <div className="for-returning">
        <ReturningLearner />
      </div>
      <Timeline view={timelineOf(shipped)} />
    </Page>
  )
}
