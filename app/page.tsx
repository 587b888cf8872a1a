import { firstQuestion } from './_build/first-question'
import { shipped } from './_build/shipped'
import { Page } from './_ui/page'
import { Newcomer } from './today/newcomer-screen'
import { OpenQuizzes } from './today/open-quizzes-screen'
import { ReturningLearner } from './today/returning-screen'
import { Timeline } from './today/timeline'
import { timelineOf } from './today/timeline-view'

export default function TodayPage() {
  return (
    <Page current="Today">
      <OpenQuizzes />
      <div className="in-data-returning:hidden">
        <Newcomer question={firstQuestion()} />
      </div>
      <div className="hidden in-data-returning:block">
        <ReturningLearner />
      </div>
      <Timeline view={timelineOf(shipped)} />
    </Page>
  )
}
