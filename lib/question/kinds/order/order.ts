import { isFirstFormat, type PackIndex } from '../../../card/pack-index'
import { below, type Chance, shuffle } from '../../chance'
import { fieldGiven, NOTHING_GIVEN } from '../../given'
import { someOf } from '../../pool/companions'
import {
  areApart,
  companiesInTime,
  datedOf,
  type Happening,
  happeningOf,
  inOrder,
} from '../../pool/happenings'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem, type QuestionBase } from '../../question-base'
import { eachDrawn, everyPair, isCompany } from '../../redraw'
import type { QuestionKind } from '../question-kind'

const EVENTS = [3, 5] as const

/** Events to put in order. Suits an event that is certainly before or after two others. */
export const order: QuestionKind<'order'> = {
  kind: 'order',
  suits: (index, card) => companiesInTime(index, card).length > 0,
  draw: (index, card, chance) => {
    drawStem(card, chance)
    const own = happeningOf(index, card)
    const others = someOf(companiesInTime(index, card), chance, 3 + below(chance, 2))
    const right = inOrder(own ? [own, ...others] : others)
    return { stem: 0, cards: disordered(chance, right).map((one) => one.card.id) }
  },
  build: (index, _card, draw, base) => {
    const events = eachDrawn(index, draw, (one) => happeningOf(index, one))
    return events && questionOf(index, base, events, inOrder(events))
  },
  isFair: (index, { card, events, right }, draw) => {
    const happenings = eachDrawn(index, draw, (one) => happeningOf(index, one)) ?? []
    if (!isCompany(draw, EVENTS) || !events.some((event) => event.card === card)) return false
    const isOrdered = events.every(({ text }, i) => text === right[i])
    return !isOrdered && everyPair(happenings, (a, b) => areApart(index, a, b))
  },
  judge: (_index, question, answer) => {
    const given = fieldGiven(answer, 'texts') ?? answer
    if (!Array.isArray(given) || given.length === 0) return NOTHING_GIVEN
    const places = placesOf(question, given)
    if (!places) return { worth: 'unanswered', reason: 'Use each event once.' }
    if (question.events.every(({ text }, i) => text === given[i]))
      return { worth: 'unanswered', reason: 'You haven’t changed the order yet.' }
    return judgeOrder(question, places)
  },
}

function questionOf(
  index: PackIndex,
  question: QuestionBase,
  shown: readonly Happening[],
  inTime: readonly Happening[],
): QuestionOf<'order'> {
  const right = inTime.map(({ text }) => text)
  return {
    kind: 'order',
    ...question,
    stem: isFirstFormat(index)
      ? 'In which order did these happen, the earliest first?'
      : 'Put these events in order, earliest first.',
    keys: [right.join('; ')],
    others: shown.map(({ card }) => card.id).filter((id) => id !== question.card),
    events: shown.map(datedOf),
    right,
  }
}

/** Shuffles the events, but never into the right order, so that the initial order is never the answer. */
function disordered(chance: Chance, right: Happening[]): Happening[] {
  const shown = shuffle(chance, right)
  const isRight = shown.every((one, i) => one === right[i])
  return isRight ? [...shown.slice(1), ...shown.slice(0, 1)] : shown
}

/** Returns the right places of the events in the given order; undefined if they are not these events. */
function placesOf({ right }: QuestionOf<'order'>, given: unknown[]): number[] | undefined {
  if (given.length !== right.length) return undefined
  const places = given.map((text) => (typeof text === 'string' ? right.indexOf(text) : -1))
  return new Set(places).size === right.length && !places.includes(-1) ? places : undefined
}

function judgeOrder({ events, right }: QuestionOf<'order'>, places: number[]): Verdict {
  const sorted = right.flatMap((text) => events.find((event) => event.text === text) ?? [])
  const told = sorted.map(({ text, date }) => `${text} (${date})`).join(', ')
  const rising = places.filter((place, i) => i > 0 && (places[i - 1] ?? 0) < place).length
  if (rising === places.length - 1) return { worth: 'right', reason: `Right: ${told}.`, missed: [] }
  const kept = longestRise(places)
  const missed = sorted.flatMap(({ card }, place) => (kept.has(place) ? [] : [card]))
  const worth = rising >= (places.length - 1) / 2 ? 'partly' : 'wrong'
  return { worth, reason: `The order was: ${told}.`, missed }
}

/** Returns the places of the largest group of events that are in order among themselves; the rest are misplaced. */
function longestRise(places: readonly number[]): Set<number> {
  const rises: number[][] = []
  for (const place of places) {
    let before: number[] = []
    for (const rise of rises) {
      if (rise.length > before.length && (rise.at(-1) ?? place) < place) before = rise
    }
    rises.push([...before, place])
  }
  return new Set(rises.reduce((most, rise) => (rise.length > most.length ? rise : most), []))
}
