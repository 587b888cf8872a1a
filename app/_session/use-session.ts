import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CardId } from '@/lib/card/card'
import type { PackIndex } from '@/lib/card/pack-index'
import type { Progress } from '@/lib/progress/progress'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import type { Kind } from '@/lib/question/question'
import { nameMeant } from '@/lib/question/while-writing'
import { isLeech } from '@/lib/review/leech'
import type { Session } from '@/lib/review/session'
import * as answering from '@/lib/study/answering'
import type { StudySettings } from '@/lib/study/learner'
import { freshSeed } from '../_platform/chance'
import { now, zone } from '../_platform/clock'
import { createStore, useStore } from '../_platform/use-store'
import type { SessionIntents, SessionView } from '../_question/question-model'
import { keepSessionSoon, keptSession } from '../_store/kept-session'
import { append, historyOf, onElsewhere, progressNow, useProgress } from '../_store/learner'
import { type After, finishView, questionView } from './session-view'

/** Differences of one session from another. */
export type Plan = {
  /** Tells a kept session of this plan from one of another. */
  name: string
  mode: Session['mode']
  /** The cards to begin with; `more` asks for new ones beyond the day's limit. */
  cards: (context: answering.StudyContext, more: boolean) => CardId[]
  kindsOf: (index: PackIndex, settings: () => StudySettings) => answering.StudyContext['kindsOf']
  /** The kinds to go through when the learner wants a card asked another way. */
  kindsFor: (index: PackIndex, settings: StudySettings, card: CardId) => Kind[]
  after: (context: answering.StudyContext) => After
  /** To the choice of what to practise. */
  choose?: () => void
}

/** A session by a plan, tied to the log, the clock and chance. */
export function useSession(
  index: PackIndex | undefined,
  plan: Plan,
): { view: SessionView; intents: SessionIntents } {
  const progress = useProgress()
  const ready = progress !== undefined
  const context = useMemo(() => (index && ready ? contextOf(index, plan) : undefined), [index, plan, ready])
  const [store] = useState(() => createStore<answering.Answering | undefined>(undefined))
  const asked = useStore(store)
  const act = useCallback<Act>(
    (step) => {
      const latest = store.get()
      if (context && latest) store.set(step(context, latest))
    },
    [context, store],
  )
  const start = useCallback(
    (more = false) => {
      if (!context) return
      store.set(answering.startSession(context, plan.cards(context, more), plan.mode, freshSeed()))
    },
    [context, plan, store],
  )
  useEffect(() => {
    const kept = context && mayGoOn() ? keptSession(context, plan.name) : undefined
    if (context && kept) store.set(answering.resumeSession(context, kept))
    else start()
  }, [context, plan, store, start])
  useEffect(() => {
    if (context && asked) keepSessionSoon(context, plan.name, asked)
  }, [context, plan, asked])
  useEffect(
    () => onElsewhere((entries) => act((context, asked) => answering.follow(context, asked, entries))),
    [act],
  )

  const view = useMemo(() => viewOf(context, asked, progress, plan), [context, asked, progress, plan])

  // The moment a question is seen belongs to the session, but changes nothing that is seen.
  const shown = view.screen === 'question' && !view.answered ? view.id : undefined
  useEffect(() => {
    const latest = store.get()
    if (shown !== undefined && context && latest) store.setQuietly(answering.show(context, latest))
  }, [shown, context, store])

  const named = useCallback(
    (text: string, final?: boolean) => {
      const { question, told } = store.get() ?? {}
      return context && nameMeant(context.index, question, text, { final, judged: told !== undefined })
    },
    [context, store],
  )
  const intents = useMemo(() => intentsOf(act, start, plan, named), [act, start, plan, named])
  return { view, intents }
}

let loaded = false

/** An address that was opened anew asks for another session; a reload, a way back and a link within the app go on. */
function mayGoOn(): boolean {
  const first = !loaded
  loaded = true
  const [navigation] = performance.getEntriesByType('navigation')
  return !first || !(navigation instanceof PerformanceNavigationTiming) || navigation.type !== 'navigate'
}

function viewOf(
  context: answering.StudyContext | undefined,
  asked: answering.Answering | undefined,
  progress: Progress | undefined,
  plan: Plan,
): SessionView {
  if (!context || !asked || !progress) return { screen: 'loading' }
  const question = questionView(context.index, asked, progress)
  if (question) return question
  const after = plan.after(context)
  return asked.session.answered === 0 && after.waiting === 0
    ? { screen: 'nothing', title: after.nothing, next: after.next, moreNew: after.moreNew }
    : finishView(context.index, asked, after)
}

type Act = (
  step: (context: answering.StudyContext, asked: answering.Answering) => answering.Answering,
) => void

/** While it is written only an exact spelling is a name; once it was judged, what it was judged to mean. */
function intentsOf(
  act: Act,
  start: (more?: boolean) => void,
  plan: Plan,
  named: SessionIntents['named'],
): SessionIntents {
  return {
    onAnswer: (answer) =>
      act((context, asked) => goOnAfterFlip(context, answering.answer(context, asked, answer))),
    onGiveUp: () => act(answering.giveUp),
    onTurn: () => act(answering.turnOver),
    onNext: () => act(answering.next),
    onUndo: () => act(answering.undo),
    onOverrule: (rating) => act((context, asked) => answering.overrule(context, asked, rating)),
    onWasRight: () => act(answering.wasRight),
    named,
    onSetAside: () => act(answering.setAside),
    onOtherKind: () => act((context, asked) => askOtherwise(context, asked, plan)),
    onMore: () => start(),
    onMoreNew: () => start(true),
    onChoose: () => plan.choose?.(),
  }
}

function askOtherwise(
  context: answering.StudyContext,
  asked: answering.Answering,
  plan: Plan,
): answering.Answering {
  const card = asked.question?.card
  if (card === undefined) return asked
  return answering.askOtherwise(
    context,
    asked,
    plan.kindsFor(context.index, context.learner().settings, card),
  )
}

/** A flip card told everything before it was rated; only a leech has something to add. */
function goOnAfterFlip(context: answering.StudyContext, asked: answering.Answering): answering.Answering {
  const { told, question } = asked
  if (!told || !question || TRAITS[question.kind].evidence !== 'self-rated') return asked
  const leech = told.recorded.review.rating === 1 && isLeech(told.recorded.memory)
  return leech ? asked : answering.next(context, asked)
}

function contextOf(index: PackIndex, plan: Plan): answering.StudyContext {
  const learner = () => {
    const known = progressNow()
    if (!known) throw new Error('progress is read before a session begins')
    return known
  }
  const kindsOf = plan.kindsOf(index, () => learner().settings)
  return { index, learner, history: historyOf, append, now, zone, kindsOf }
}
