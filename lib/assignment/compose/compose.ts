import type { PackIndex } from '../../card/pack-index'
import { drawQuestion, suits } from '../../question/ask'
import { chanceOf, shuffle } from '../../question/chance'
import type { NamedQuestion } from '../../question/draw'
import { IN_QUIZ } from '../../question/kinds/all-in-quiz'
import type { Kind } from '../../question/question'
import { remakeQuestion } from '../../question/remake'
import { type Choices, type Entry, kindsWanted, QUIZ_KINDS } from './choices'
import { clashOf, type Reach, reachOf } from './clashes'
import { type Bounds, boundsOf, isTaught, isWanted, isWithin } from './within'

/**
 * Composes a quiz: topics come equally often as long as they have facts, then kinds. No two questions ask one fact or
 * sides of one dispute, and none gives away another's answer, so there may be fewer than wanted. Pinned entries of
 * `before` keep their places, unless their fact is not taught or no longer allowed. The same arguments give the same
 * quiz.
 */
export function compose(index: PackIndex, choices: Choices, before: readonly Entry[] = []): Entry[] {
  const pinned = before.flatMap((entry, place) => (stays(index, choices, entry) ? [{ entry, place }] : []))
  const quiz = reachesOf(
    index,
    pinned.map(({ entry }) => entry),
  )
  const drawn: Entry[] = []
  while (pinned.length + drawn.length < choices.count) {
    const next = drawOne(index, choices, quiz, `${choices.seed} ${drawn.length}`)
    if (!next) break
    drawn.push({ question: next.named, pinned: false })
    quiz.push(next)
  }
  return inPlaces(pinned, drawn)
}

/** Puts another card in this place; undefined if there is none. */
export function swapAt(index: PackIndex, choices: Choices, quiz: readonly Entry[], at: number, seed: string) {
  const gone = quiz[at]
  if (!gone) return undefined
  const facts = reachesOf(index, [gone]).flatMap(({ reach }) => [...reach.asked])
  const next = drawOne(index, choices, reachesOf(index, without(quiz, at)), seed, new Set(facts))
  return next && put(quiz, at, { question: next.named, pinned: gone.pinned })
}

/** Times another draw is tried, since many cards have only two or three. */
const TRIES = 24

/** Asks the same card and kind in other words or with other options; undefined if there are none. */
export function redrawAt(
  index: PackIndex,
  choices: Choices,
  quiz: readonly Entry[],
  at: number,
  seed: string,
): Entry[] | undefined {
  const entry = quiz[at]
  if (!entry) return undefined
  const { card, kind } = entry.question
  const asked = askedBeside(index, choices, reachesOf(index, without(quiz, at)), card)
  const is = JSON.stringify(entry.question.draw)
  for (let i = 0; i < TRIES; i += 1) {
    const next = asked(kind, `${seed} ${i}`)
    if (next && JSON.stringify(next.draw) !== is) return put(quiz, at, { ...entry, question: next })
  }
  return undefined
}

/** Asks the same card in another kind, and pins it; undefined for a kind that `kindsOffered` does not list there. */
export function changeKindAt(
  index: PackIndex,
  choices: Choices,
  quiz: readonly Entry[],
  at: number,
  kind: Kind,
): Entry[] | undefined {
  const entry = quiz[at]
  if (!entry) return undefined
  if (kind === entry.question.kind) return put(quiz, at, { ...entry, pinned: true })
  const next = inKind(
    askedBeside(index, choices, reachesOf(index, without(quiz, at)), entry.question.card),
    kind,
    choices,
  )
  return next && put(quiz, at, { question: next, pinned: true })
}

/** Lists, for each place, the kinds that can ask its card beside the other questions, its own included. */
export function kindsOffered(index: PackIndex, choices: Choices, quiz: readonly Entry[]): Kind[][] {
  const placed = quiz.map((entry) => reachesOf(index, [entry]))
  return quiz.map(({ question }, at) => {
    const asked = askedBeside(index, choices, placed.filter((_, i) => i !== at).flat(), question.card)
    return QUIZ_KINDS.filter((kind) => kind === question.kind || inKind(asked, kind, choices) !== undefined)
  })
}

/** Times a kind is tried: if companions must be facts that were taught, the first draw seldom fits. */
const DRAWS = 8

function inKind(asked: Asking, kind: Kind, { seed }: Choices): NamedQuestion | undefined {
  for (let i = 0; i < DRAWS; i += 1) {
    const next = asked(kind, `${seed} ${i}`)
    if (next) return next
  }
  return undefined
}

/** Adds one question at the end; undefined if no card is left. */
export function addOne(index: PackIndex, choices: Choices, quiz: readonly Entry[], seed: string) {
  const next = drawOne(index, choices, reachesOf(index, quiz), seed)
  return next && [...quiz, { question: next.named, pinned: false }]
}

export const dropAt = (quiz: readonly Entry[], at: number): Entry[] => without(quiz, at)

export function pinAt(quiz: readonly Entry[], at: number, pinned: boolean): Entry[] {
  return quiz.map((entry, i) => (i === at ? { ...entry, pinned } : entry))
}

export function moveTo(quiz: readonly Entry[], from: number, to: number): Entry[] {
  const entry = quiz[from]
  if (!entry || to < 0 || to >= quiz.length) return [...quiz]
  const rest = without(quiz, from)
  return [...rest.slice(0, to), entry, ...rest.slice(to)]
}

/** A question with the data that decides which others it can be combined with. */
export type PlacedQuestion = { named: NamedQuestion; topics: readonly string[]; reach: Reach }

/** Skips questions that this pack cannot make. */
export function reachesOf(index: PackIndex, quiz: readonly Entry[]): PlacedQuestion[] {
  return quiz.flatMap(({ question }) => placedQuestion(index, question) ?? [])
}

function placedQuestion(index: PackIndex, named: NamedQuestion): PlacedQuestion | undefined {
  const question = remakeQuestion(index, named)
  if (!question) return undefined
  const reach = reachOf(index, question)
  return { named, reach, topics: reach.cards.flatMap((id) => index.card.get(id)?.topic ?? []) }
}

function drawOne(
  index: PackIndex,
  choices: Choices,
  quiz: readonly PlacedQuestion[],
  seed: string,
  refused: ReadonlySet<string> = new Set(),
): PlacedQuestion | undefined {
  const chance = chanceOf(seed)
  const cards = shuffle(chance, index.cards).filter((card) => isWanted(choices, card))
  const asked = new Set(quiz.flatMap(({ reach }) => [...reach.asked]))
  const free = cards.filter((card) => !asked.has(card.fact) && !refused.has(card.fact))
  const topics = leastFirst(
    [...new Set(free.map(({ topic }) => topic))],
    quiz.flatMap((one) => one.topics.slice(0, 1)),
  )
  const kinds = leastFirst(
    shuffle(chance, kindsWanted(choices)),
    quiz.map(({ named }) => named.kind),
  )
  for (const topic of topics)
    for (const kind of kinds)
      for (const card of free) {
        if (card.topic !== topic || !suits(index, card, kind)) continue
        const next = placedQuestion(index, drawQuestion(index, card, kind, seed))
        if (!next || !isFree(next, refused) || !isWithin(index, choices, next.reach)) continue
        if (fits(index, next, quiz)) return next
      }
  return undefined
}

function fits(index: PackIndex, next: PlacedQuestion, quiz: readonly PlacedQuestion[]): boolean {
  return quiz.every(({ reach }) => clashOf(index, reach, next.reach) === undefined)
}

/** True if neither the card nor its companions and further keys ask a refused fact. */
const isFree = ({ reach }: PlacedQuestion, refused: ReadonlySet<string>): boolean =>
  [...refused].every((fact) => !reach.asked.has(fact))

type Asking = (kind: Kind, seed: string) => NamedQuestion | undefined

/** Returns a function that asks a card within the choices and beside the others; undefined if that draw is not fair. */
function askedBeside(
  index: PackIndex,
  choices: Bounds,
  others: readonly PlacedQuestion[],
  id: string,
): Asking {
  const card = index.card.get(id)
  const bounds = boundsOf(index, choices, id)
  return (kind, seed) => {
    if (!card || IN_QUIZ[kind].linkPlace === null || !suits(index, card, kind)) return undefined
    const next = placedQuestion(index, drawQuestion(index, card, kind, seed))
    return next && isWithin(index, bounds, next.reach) && fits(index, next, others) ? next.named : undefined
  }
}

/** Sorts by use, least used first, and keeps the given order among equals. */
function leastFirst<T>(all: readonly T[], used: readonly T[]): T[] {
  const times = new Map<T, number>()
  for (const one of used) times.set(one, (times.get(one) ?? 0) + 1)
  return [...all].sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0))
}

function stays(index: PackIndex, choices: Choices, entry: Entry): boolean {
  const [placed] = entry.pinned ? reachesOf(index, [entry]) : []
  return placed !== undefined && isTaught(index, choices, placed.reach)
}

/** Puts the pinned entries at their places, if the quiz is long enough, with the drawn ones around them. */
function inPlaces(pinned: readonly { entry: Entry; place: number }[], drawn: readonly Entry[]): Entry[] {
  const quiz = [...drawn]
  for (const { entry, place } of pinned) quiz.splice(Math.min(place, quiz.length), 0, entry)
  return quiz
}

const without = (quiz: readonly Entry[], at: number): Entry[] => quiz.filter((_, i) => i !== at)

const put = (quiz: readonly Entry[], at: number, entry: Entry): Entry[] =>
  quiz.map((one, i) => (i === at ? entry : one))
