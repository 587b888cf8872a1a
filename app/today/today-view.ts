import type { PackIndex } from '@/lib/card/pack-index'
import type { Progress } from '@/lib/progress/progress'
import { minutesFor, nextDue, reviewsIn } from '@/lib/review/forecast'
import type { Memory, StudyDay } from '@/lib/review/review'
import { type StudyClock, studyDay } from '@/lib/review/study-day'
import { type Here, todaysQueue } from '../_browser/study-plan'
import { onDay } from '../_platform/date-words'
import type { TodayViewModel } from './today'

/** A backlog of more minutes than this, after days away, is offered in a first portion of `PORTION`. */
const LONG = 15
const PORTION = 10
const AWAY = 3
/** A pace counts from so many reviews on. */
const ENOUGH = 10

/** What Today says to a returning learner. */
export function todayView(index: PackIndex, progress: Progress, here: Here): TodayViewModel {
  const clock = { zone: here.zone, dayTurn: progress.settings.dayTurn }
  const today = studyDay(here.now, clock)
  const { due, fresh } = todaysQueue(index, progress, here)
  const pace = paceOf(progress)
  const more = { mixedUp: progress.mixedUp.size > 0 }
  if (due.length + fresh.length === 0)
    return { screen: 'nothing', ...more, next: nextWords(progress, today, clock, pace) }
  const minutes = minutesFor(due.length + fresh.length, pace)
  const away = daysAway(progress, today)
  if (due.length > reviewsIn(LONG, pace) && away >= AWAY) {
    const most = reviewsIn(PORTION, pace)
    return { screen: 'backlog', ...more, portion: PORTION, most, waiting: due.length, away }
  }
  return { screen: 'due', ...more, minutes, due: due.length, fresh: fresh.length }
}

/** Milliseconds a review takes this learner, over all days; undefined while there are few. */
function paceOf(progress: Progress): number | undefined {
  let took = 0
  let reviews = 0
  for (const day of progress.days.values()) {
    took += day.took
    reviews += day.reviews
  }
  return reviews < ENOUGH ? undefined : took / reviews
}

function daysAway(progress: Progress, today: StudyDay): number {
  return today - Math.max(...progress.days.keys())
}

/** "Come back on Thursday: 8 cards are due then." */
function nextWords(progress: Progress, today: StudyDay, clock: StudyClock, pace?: number): string {
  const next = nextDue(progress.memories.values(), today)
  if (!next) return ''
  const minutes = minutesFor(next.cards, pace)
  const cards = next.cards === 1 ? 'one card is' : `${next.cards} cards are`
  return `Come back ${onDay(next.day, today, clock)}: ${cards} due then, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
}

/** Facts of which at least one card was asked. */
export function metFacts(index: PackIndex, progress: Progress): number {
  let known = 0
  for (const cards of index.cardsOf.values())
    if (cards.some(({ id }) => progress.memories.has(id))) known += 1
  return known
}

/** What a learner has of a fact: its card that is due first speaks for it. */
export function memoryOfFact(index: PackIndex, progress: Progress, fact: string): Memory {
  const memories = (index.cardsOf.get(fact) ?? []).flatMap(({ id }) => progress.memories.get(id) ?? [])
  const reviewed = memories.filter((memory) => memory.kind === 'reviewed')
  return reviewed.reduce<Memory>(
    (soonest, memory) => (soonest.kind === 'new' || memory.due < soonest.due ? memory : soonest),
    { kind: 'new' },
  )
}
