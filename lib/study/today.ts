import type { PackIndex } from '../card/pack-index'
import { minutesFor, nextDue, reviewsIn } from '../review/forecast'
import type { StudyDay } from '../review/review'
import { type StudyClock, studyDay } from '../review/study-day'
import { onDay } from './day-words'
import { memoriesAsked } from './facts-met'
import type { Here, Learner } from './learner'
import { todaysQueue } from './study-plan'

/** After days away, a backlog longer than this many minutes is offered in a first portion of `PORTION` minutes. */
const LONG = 15
const PORTION = 10
const AWAY = 3
/** Reviews needed to know a pace. */
const ENOUGH = 10

/** True if the learner ever mixed up two things. */
type MixedUp = { mixedUp: boolean }

/** What Today shows a returning learner. */
export type Today =
  | (MixedUp & { screen: 'due'; minutes: number; due: number; fresh: number })
  /** After days away: how many cards fit into the first portion of minutes, and how many wait in all. */
  | (MixedUp & { screen: 'backlog'; portion: number; most: number; waiting: number; away: number })
  | (MixedUp & { screen: 'nothing'; next: string })

/** Decides what Today shows: due cards, a first portion of a backlog, or when to come back. */
export function todayOf(index: PackIndex, learner: Learner, here: Here): Today {
  const clock = { zone: here.zone, dayTurn: learner.settings.dayTurn }
  const today = studyDay(here.now, clock)
  const { due, fresh } = todaysQueue(index, learner, here)
  const pace = paceOf(learner)
  const more = { mixedUp: learner.mixedUp.size > 0 }
  if (due.length + fresh.length === 0)
    return { screen: 'nothing', ...more, next: nextWords(index, learner, today, clock, pace) }
  const minutes = minutesFor(due.length + fresh.length, pace)
  const away = daysAway(learner, today)
  if (due.length > reviewsIn(LONG, pace) && away >= AWAY) {
    const most = reviewsIn(PORTION, pace)
    return { screen: 'backlog', ...more, portion: PORTION, most, waiting: due.length, away }
  }
  return { screen: 'due', ...more, minutes, due: due.length, fresh: fresh.length }
}

/** Returns the learner's milliseconds per review over all days; undefined after only a few reviews. */
function paceOf(learner: Learner): number | undefined {
  let took = 0
  let reviews = 0
  for (const day of learner.days.values()) {
    took += day.took
    reviews += day.reviews
  }
  return reviews < ENOUGH ? undefined : took / reviews
}

function daysAway(learner: Learner, today: StudyDay): number {
  return today - Math.max(...learner.days.keys())
}

/** Says "Come back on Thursday: 8 cards are due then." */
function nextWords(
  index: PackIndex,
  learner: Learner,
  today: StudyDay,
  clock: StudyClock,
  pace?: number,
): string {
  const next = nextDue(memoriesAsked(index, learner), today)
  if (!next) return ''
  const minutes = minutesFor(next.cards, pace)
  const cards = next.cards === 1 ? 'one card is' : `${next.cards} cards are`
  return `Come back ${onDay(next.day, today, clock)}: ${cards} due then, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
}
