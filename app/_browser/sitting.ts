import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CardId } from '@/lib/card/card'
import type { PackIndex } from '@/lib/card/pack-index'
import type { Progress } from '@/lib/progress/progress'
import { isLeech } from '@/lib/review/leech'
import type { Sitting } from '@/lib/review/sitting'
import type { SittingIntents, SittingView } from '../_components/question/view'
import { freshSeed } from './chance'
import { now, zone } from './clock'
import * as desks from './desk'
import { append, onElsewhere, progressNow, useProgress } from './progress'
import { type After, finishView, questionView } from './sitting-view'

/** What makes one sitting different from another. */
export type Plan = {
  mode: Sitting['mode']
  /** The cards to begin with; `more` asks for new ones beyond the day's limit. */
  cards: (world: desks.World, more: boolean) => CardId[]
  kindOf: (index: PackIndex) => desks.World['kindOf']
  kindsFor: (index: PackIndex, card: CardId) => ReturnType<desks.World['kindOf']>[]
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
  const world = useMemo(() => index && worldOf(index, plan), [index, plan])
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
  useEffect(() => start(), [start])
  useEffect(() => onElsewhere((entries) => act((world, desk) => desks.follow(world, desk, entries))), [act])

  const view = useMemo(() => viewOf(world, desk, progress, plan), [world, desk, progress, plan])

  // The moment a question is seen belongs to the sitting, but changes nothing that is seen.
  const shown = view.screen === 'question' && !view.answered ? view.id : undefined
  useEffect(() => {
    if (shown !== undefined && world && latest.current) latest.current = desks.show(world, latest.current)
  }, [shown, world])

  const intents = useMemo(() => intentsOf(act, start, plan), [act, start, plan])
  return { view, intents }
}

function viewOf(
  world: desks.World | undefined,
  desk: desks.Desk | undefined,
  progress: Progress | undefined,
  plan: Plan,
): SittingView {
  if (!world || !desk || !progress) return { screen: 'loading' }
  const question = questionView(world.index, desk, progress.settings.buttons)
  if (question) return question
  const after = plan.after(world)
  return desk.sitting.answered === 0 && after.waiting === 0
    ? { screen: 'nothing', title: after.nothing, next: after.next, moreNew: after.moreNew }
    : finishView(world.index, desk, after)
}

type Act = (step: (world: desks.World, desk: desks.Desk) => desks.Desk) => void

function intentsOf(act: Act, start: (more?: boolean) => void, plan: Plan): SittingIntents {
  return {
    onAnswer: (answer) => act((world, desk) => goOnAfterFlip(world, desks.answer(world, desk, answer))),
    onGiveUp: () => act(desks.giveUp),
    onTurn: () => act(desks.turnUp),
    onNext: () => act(desks.goOn),
    onUndo: () => act(desks.undo),
    onOverrule: (rating) => act((world, desk) => desks.overrule(world, desk, rating)),
    onSetAside: () => act(desks.setAside),
    onOtherKind: () =>
      act((world, desk) =>
        desk.question
          ? desks.askOtherwise(world, desk, plan.kindsFor(world.index, desk.question.card))
          : desk,
      ),
    onMore: () => start(),
    onMoreNew: () => start(true),
    onChoose: () => plan.choose?.(),
  }
}

/** A flip card told everything before it was rated; only a leech has something to add. */
function goOnAfterFlip(world: desks.World, desk: desks.Desk): desks.Desk {
  const { told, question } = desk
  if (!told || question?.kind !== 'flip') return desk
  const leech = told.recorded.review.rating === 1 && isLeech(told.recorded.memory)
  return leech ? desk : desks.goOn(world, desk)
}

function worldOf(index: PackIndex, plan: Plan): desks.World | undefined {
  if (!progressNow()) return undefined
  const progress = () => {
    const known = progressNow()
    if (!known) throw new Error('progress is read before a sitting begins')
    return known
  }
  return { index, progress, append, now, zone, kindOf: plan.kindOf(index) }
}
