import type { CardId } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import type { Answer, Kind, Question, Verdict } from '../question/question'
import { type Calendar, loadByDay } from '../review/due-day'
import { rate } from '../review/rating'
import { type Recorded, recordMissed, recordRating } from '../review/record'
import { NEW } from '../review/replay'
import type { Memory, Rating, StudyDay } from '../review/review'
import { createScheduler, type Scheduler } from '../review/scheduler'
import { studyDay } from '../review/study-day'
import type { Learner } from './learner'

/** The learner who answers. Without an index, the due day is chosen without looking at other cards of the fact. */
export type Answerer = {
  learner: Pick<Learner, 'memories' | 'settings'>
  index?: PackIndex
  zone: string
}

/** An answer and its verdict; without an answer the learner gave up. `took` in milliseconds. */
export type JudgedAnswer = {
  card: CardId
  kind: Kind
  verdict: Verdict
  answer?: Answer | undefined
  /** Milliseconds since 1970. */
  at: number
  took: number
}

/** Returns the reviews that an answer makes: its card's, then Again for each other card that it missed. */
export function reviewsOf(answerer: Answerer, judged: JudgedAnswer): [own: Recorded, ...missed: Recorded[]] {
  return [ratedAs(answerer, judged, ratingOf(judged)), ...missedBy(answerer, judged)]
}

/** Returns what each of the four ratings would record for an answer. */
export function everyRating(answerer: Answerer, judged: JudgedAnswer): Record<Rating, Recorded> {
  const rated = (rating: Rating) => ratedAs(answerer, judged, rating)
  return { 1: rated(1), 2: rated(2), 3: rated(3), 4: rated(4) }
}

/** Returns the rating of an answer; no answer means the learner did not know. */
export function ratingOf({ card, kind, verdict, answer }: JudgedAnswer): Rating {
  return (answer && rate({ card, kind, verdict, answer })) ?? 1
}

/** Returns Again for the other cards that an answer missed, each by its own memory. */
export function missedBy(answerer: Answerer, judged: JudgedAnswer): Recorded[] {
  const { learner, index } = answerer
  const moment = { ...judged, day: dayOf(answerer, judged.at) }
  const missed = new Set(judged.verdict.missed)
  missed.delete(judged.card)
  return [...missed].flatMap((card) =>
    index?.card.has(card)
      ? recordMissed(card, moment, memoryOf(learner, card), schedulerOf(learner), calendarOf(answerer, card))
      : [],
  )
}

/** The verdict for "I don't know". In a question over several cards it covers only the card's own part. */
export function gaveUp({ card, others }: Pick<Question, 'card' | 'others'>): Verdict {
  const verdict: Verdict = { worth: 'wrong', reason: 'You did not know it.' }
  return others?.length ? { ...verdict, missed: [card] } : verdict
}

export function memoryOf({ memories }: Pick<Learner, 'memories'>, card: CardId): Memory {
  return memories.get(card) ?? NEW
}

function ratedAs(answerer: Answerer, judged: JudgedAnswer, rating: Rating): Recorded {
  const { learner } = answerer
  const { card, kind, verdict, at, took } = judged
  const moment = { card, kind, verdict, at, took, day: dayOf(answerer, at) }
  const memory = memoryOf(learner, card)
  return recordRating(moment, rating, memory, schedulerOf(learner), calendarOf(answerer, card))
}

function dayOf({ learner, zone }: Answerer, at: number): StudyDay {
  return studyDay(at, { zone, dayTurn: learner.settings.dayTurn })
}

const schedulers = new Map<number, Scheduler>()

/** Caches schedulers, because making one costs more than asking it. */
function schedulerOf({ settings: { retention } }: Answerer['learner']): Scheduler {
  const scheduler = schedulers.get(retention) ?? createScheduler({ retention })
  schedulers.set(retention, scheduler)
  return scheduler
}

/** Returns the due days of the fact's other cards, and the number of cards due on each day. */
function calendarOf({ learner, index }: Answerer, card: CardId): Calendar | undefined {
  if (!index) return undefined
  const fact = index.card.get(card)?.fact ?? ''
  const siblings = (index.cardsOf.get(fact) ?? []).flatMap(({ id }) => {
    const memory = id === card ? undefined : learner.memories.get(id)
    return memory?.kind === 'reviewed' ? [memory.due] : []
  })
  return { siblings, load: (day) => loadOf(learner.memories).get(day) ?? 0 }
}

const loads = new WeakMap<Learner['memories'], Map<StudyDay, number>>()

/** Counts due cards by day; computed only when needed, and once for all four ratings. */
function loadOf(memories: Learner['memories']): Map<StudyDay, number> {
  const known = loads.get(memories) ?? loadByDay(memories.values())
  loads.set(memories, known)
  return known
}
