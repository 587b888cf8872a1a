import type { FinishView, SessionIntents, SessionView } from '@/app/_question/question-model'
import { SessionScreen } from '@/app/_session/session-page'
import { PageHead } from '@/app/_ui/page'
import { PracticeForm } from '@/app/practice/practice-form'
import { OpenQuizRows } from '@/app/today/open-quiz-rows'
import { Timeline } from '@/app/today/timeline'
import { timelineOf } from '@/app/today/timeline-view'
import { TodayView, type TodayViewModel } from '@/app/today/today'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import { KINDS } from '@/lib/question/question'
import { ignore, index, parts, screens } from './screen'

const INTENTS: SessionIntents = {
  onAnswer: ignore,
  onGiveUp: ignore,
  onTurn: ignore,
  onNext: ignore,
  onUndo: ignore,
  onOverrule: ignore,
  onWasRight: ignore,
  named: ignore,
  onSetAside: ignore,
  onOtherKind: ignore,
  onMore: ignore,
  onMoreNew: ignore,
  onChoose: ignore,
}

const session = (view: SessionView) => <SessionScreen view={view} intents={INTENTS} onRetry={ignore} />

const facts = index.pack.facts.filter(({ sensitive }) => sensitive !== true)
const asked = (from: number, many: number) =>
  facts.slice(from, from + many).map(({ id, text }) => ({ card: id, text }))

const finish: FinishView = {
  screen: 'finish',
  mode: 'study',
  progress: { done: 14, total: 14, canUndo: true },
  summary: '11 of 14 right at the first try.',
  learned: asked(0, 4),
  missed: asked(20, 3),
  next: 'Come back tomorrow: 12 cards are due then, about 2 minutes.',
  waiting: 0,
  moreNew: 5,
}

const SESSION = screens('a session', 'Study', {
  loading: session({ screen: 'loading' }),
  'not loaded': session({
    screen: 'failed',
    why: 'The facts could not be loaded.',
    cure: 'Check the connection, then try again.',
  }),
  'nothing due': session({
    screen: 'nothing',
    title: 'Nothing is due today',
    next: 'Come back on Thursday: 8 cards are due then, about 2 minutes.',
    moreNew: 5,
  }),
  finished: session(finish),
  'finished, more waiting': session({ ...finish, waiting: 30, missed: [] }),
  'finished practice': session({ ...finish, mode: 'practice', learned: [], moreNew: 0 }),
})

const topics = index.pack.topics.map(({ id, title }) => ({ id, name: title }))
const kinds = KINDS.map((kind) => ({ id: kind, name: TRAITS[kind].name }))
const counts = ['10', '20', '50', 'all'].map((id) => ({ id, name: id === 'all' ? 'All' : id }))

const practice = (waiting: boolean, ticked: string[]) => (
  <>
    <PageHead title="Practice" />
    <PracticeForm
      topics={topics}
      kinds={kinds}
      counts={counts}
      ticked={{ topics: ticked, kinds: [], count: '10' }}
      waiting={waiting}
      onTick={ignore}
      onStart={ignore}
    />
  </>
)

const PRACTICE = screens('Practice', 'Practice', {
  choosing: practice(
    false,
    topics.slice(0, 2).map(({ id }) => id),
  ),
  waiting: practice(true, []),
})

const today = (view: TodayViewModel) => (
  <>
    <TodayView view={view} onRetry={ignore} />
    <Timeline view={timelineOf(index)} />
  </>
)

const TODAY = screens('Today', 'Today', {
  loading: today({ screen: 'loading' }),
  'not loaded': today({
    screen: 'failed',
    why: 'The facts could not be loaded.',
    cure: 'Check the connection, then try again.',
  }),
  due: today({ screen: 'due', minutes: 4, due: 21, fresh: 10, mixedUp: true }),
  'new cards only': today({ screen: 'due', minutes: 1, due: 0, fresh: 1, mixedUp: false }),
  backlog: today({ screen: 'backlog', portion: 10, most: 60, waiting: 340, away: 12, mixedUp: true }),
  'nothing due': today({
    screen: 'nothing',
    next: 'Come back on Thursday: 8 cards are due then, about 2 minutes.',
    mixedUp: false,
  }),
})

const OPEN = parts('Today, with quizzes', 'Today', {
  'quizzes to go on with': (
    <OpenQuizRows
      rows={[
        {
          title: 'The Ili Rebellion',
          href: '/quiz/#1',
          isToSend: false,
          words: '3 of 10 answered, not handed in yet.',
          act: 'Go on',
        },
        {
          title: 'A quiz with a title that is so long that it does not fit on one line of a small phone',
          href: '/quiz/#2',
          isToSend: true,
          words: 'You have handed it in, but your teacher gets it only when you send it.',
          act: 'Send it',
        },
      ]}
    />
  ),
})

export const LEARNER = [...TODAY, ...OPEN, ...SESSION, ...PRACTICE]
