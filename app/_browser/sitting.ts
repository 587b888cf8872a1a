import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CardId } from '@/lib/card/card'
import type { PackIndex } from '@/lib/card/pack-index'
import type { Settings } from '@/lib/progress/entry'
import type { Progress } from '@/lib/progress/progress'
import { TRAITS } from '@/lib/question/kinds/all-traits'
import type { Kind } from '@/lib/question/question'
import { nameMeant } from '@/lib/question/while-writing'
import { isLeech } from '@/lib/review/leech'
import type { Sitting } from '@/lib/review/sitting'
import type { SittingIntents, SittingView } from '../_components/question/view'
import { freshSeed } from './chance'
import { now, zone } from './clock'
import * as desks from './desk'
import { keepSittingSoon, keptSitting } from './kept-sitting'
import { append, historyOf, onElsewhere, progressNow, useProgress } from './progress'
import { type After, finishView, questionView } from './sitting-view'

/** What makes one sitting different from another. */
export type Plan = {
  /** Tells a kept sitting of this plan from one of another. */
  name: string
  mode: Sitting['mode']
  /** The cards to begin with; `more` asks for new ones beyond the day's limit. */
  cards: (world: desks.World, more: boolean) => CardId[]
  kindsOf: (index: PackIndex, settings: () => Settings) => desks.World['kindsOf']
  /** The kinds to go through when the learner wants a card asked another way. */
  kindsFor: (index: PackIndex, settings: Settings, card: CardId) => Kind[]
  after: (world: desks.World) => After
  /** To the choice of what to practise. */
  choose?: () => void
}

/** A sitting by a plan, tied to the log, the clock and chance. */
export function useSitting(
  index: PackIndex | undefined,
  plan: Plan,
): { view: SittingView; intents: SittingIntents } {
  const progress = useProgress()
  const ready = progress !== undefined
  const world = useMemo(() => (index && ready ? worldOf(index, plan) : undefined), [index, plan, ready])
  const [desk, setDesk] = useState<desks.Desk>()
  const latest = useRef(desk)
  const put = useCallback((next: desks.Desk | undefined) => {
    latest.current = next
    setDesk(next)
  }, [])
  const act = useCallback(
    (step: (world: desks.World, desk: desks.Desk) => desks.Desk) => {
      if (world && latest.current) put(step(world, latest.current))
    },
    [world, put],
  )
  const start = useCallback(
    (more = false) => {
      if (world) put(desks.layOut(world, plan.cards(world, more), plan.mode, freshSeed()))
    },
    [world, plan, put],
  )
  useEffect(() => {
    const kept = world && mayGoOn() ? keptSitting(world, plan.name) : undefined
    if (world && kept) put(desks.goOnWith(world, kept))
    else start()
  }, [world, plan, put, start])
  useEffect(() => {
    if (world && desk) keepSittingSoon(world, plan.name, desk)
  }, [world, plan, desk])
  useEffect(() => onElsewhere((entries) => act((world, desk) => desks.follow(world, desk, entries))), [act])

  const view = useMemo(() => viewOf(world, desk, progress, plan), [world, desk, progress, plan])

  // The moment a question is seen belongs to the sitting, but changes nothing that is seen.
  const shown = view.screen === 'question' && !view.answered ? view.id : undefined
  useEffect(() => {
    if (shown !== undefined && world && latest.current) latest.current = desks.show(world, latest.current)
  }, [shown, world])

  const named = useCallback(
    (text: string, final?: boolean) =>
      world &&
      nameMeant(world.index, latest.current?.question, text, {
        final,
        judged: latest.current?.told !== undefined,
      }),
    [world],
  )
  const intents = useMemo(() => intentsOf(act, start, plan, named), [act, start, plan, named])
  return { view, intents }
}

let loaded = false

/** An address that was opened anew asks for another sitting; a reload, a way back and a link within the app go on. */
function mayGoOn(): boolean {
  const first = !loaded
  loaded = true
  const [navigation] = performance.getEntriesByType('navigation')
  return !first || !(navigation instanceof PerformanceNavigationTiming) || navigation.type !== 'navigate'
}

function viewOf(
  world: desks.World | undefined,
  desk: desks.Desk | undefined,
  progress: Progress | undefined,
  plan: Plan,
): SittingView {
  if (!world || !desk || !progress) return { screen: 'loading' }
  const question = questionView(world.index, desk, progress)
  if (question) return question
  const after = plan.after(world)
  return desk.sitting.answered === 0 && after.waiting === 0
    ? { screen: 'nothing', title: after.nothing, next: after.next, moreNew: after.moreNew }
    : finishView(world.index, desk, after)
}

type Act = (step: (world: desks.World, desk: desks.Desk) => desks.Desk) => void

/** While it is written only an exact spelling is a name; once it was judged, what it was judged to mean. */
function intentsOf(
  act: Act,
  start: (more?: boolean) => void,
  plan: Plan,
  named: SittingIntents['named'],
): SittingIntents {
  return {
    onAnswer: (answer) => act((world, desk) => goOnAfterFlip(world, desks.answer(world, desk, answer))),
    onGiveUp: () => act(desks.giveUp),
    onTurn: () => act(desks.turnUp),
    onNext: () => act(desks.goOn),
    onUndo: () => act(desks.undo),
    onOverrule: (rating) => act((world, desk) => desks.overrule(world, desk, rating)),
    onWasRight: () => act(desks.wasRight),
    named,
    onSetAside: () => act(desks.setAside),
    onOtherKind: () => act((world, desk) => askOtherwise(world, desk, plan)),
    onMore: () => start(),
    onMoreNew: () => start(true),
    onChoose: () => plan.choose?.(),
  }
}

function askOtherwise(world: desks.World, desk: desks.Desk, plan: Plan): desks.Desk {
  const card = desk.question?.card
  if (card === undefined) return desk
  return desks.askOtherwise(world, desk, plan.kindsFor(world.index, world.progress().settings, card))
}

/** A flip card told everything before it was rated; only a leech has something to add. */
function goOnAfterFlip(world: desks.World, desk: desks.Desk): desks.Desk {
  const { told, question } = desk
  if (!told || !question || TRAITS[question.kind].evidence !== 'self-rated') return desk
  const leech = told.recorded.review.rating === 1 && isLeech(told.recorded.memory)
  return leech ? desk : desks.goOn(world, desk)
}

function worldOf(index: PackIndex, plan: Plan): desks.World {
  const progress = () => {
    const known = progressNow()
    if (!known) throw new Error('progress is read before a sitting begins')
    return known
  }
  const kindsOf = plan.kindsOf(index, () => progress().settings)
  return { index, progress, history: historyOf, append, now, zone, kindsOf }
}
