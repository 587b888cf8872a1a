import type { Card } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { askQuestion, suits } from '../question/ask'
import { chanceOf, shuffle } from '../question/chance'
import type { Kind, Question } from '../question/question'
import { nameQuestion, remakeQuestion } from '../question/remake'
import type { NamedQuestion } from './assignment'
import { type Choices, type Entry, isTopicWanted, kindsWanted, QUIZ_KINDS } from './choices'
import { clashOf, type Reach, reachOf } from './clashes'

/**
 * The questions of a quiz: topics come equally often as far as their facts go, then kinds. No two ask one fact or sides
 * of one dispute, and none gives away another's answer; so there may be fewer than wanted. What is pinned in `before`
 * stays in its place, unless its fact is not taught or no longer allowed. The same arguments give the same quiz.
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

/** Another card in this place; undefined where there is none. */
export function swapAt(index: PackIndex, choices: Choices, quiz: readonly Entry[], at: number, seed: string) {
  const gone = quiz[at]
  if (!gone) return undefined
  const facts = reachesOf(index, [gone]).flatMap(({ reach }) => [...reach.asked])
  const next = drawOne(index, choices, reachesOf(index, without(quiz, at)), seed, new Set(facts))
  return next && put(quiz, at, { question: next.named, pinned: gone.pinned })
}

/** How often another draw is looked for: so many cards have only two or three. */
const TRIES = 24

/** The same card and kind in other words or with other options; undefined where there are none. */
export function redrawAt(index: PackIndex, quiz: readonly Entry[], at: number, seed: string) {
  const entry = quiz[at]
  if (!entry) return undefined
  const { card, kind } = entry.question
  const others = reachesOf(index, without(quiz, at))
  const is = JSON.stringify(entry.question.draw)
  for (let i = 0; i < TRIES; i += 1) {
    const next = askFairly(index, card, kind, `${seed} ${i}`, others)
    if (next && JSON.stringify(next.draw) !== is) return put(quiz, at, { ...entry, question: next })
  }
  return undefined
}

/** The same card asked in another way, and pinned; undefined where that would clash. */
export function changeKindAt(index: PackIndex, quiz: readonly Entry[], at: number, kind: Kind, seed: string) {
  const entry = quiz[at]
  const next = entry && inKind(index, quiz, at, kind, seed)
  return next && put(quiz, at, { question: next, pinned: true })
}

/** The kinds in which the card of this place can be asked beside the others, its own among them. */
export function kindsAt(index: PackIndex, quiz: readonly Entry[], at: number, seed: string): Kind[] {
  const own = quiz[at]?.question.kind
  return QUIZ_KINDS.filter((kind) => kind === own || inKind(index, quiz, at, kind, seed) !== undefined)
}

function inKind(index: PackIndex, quiz: readonly Entry[], at: number, kind: Kind, seed: string) {
  const card = quiz[at]?.question.card
  if (card === undefined || kind === 'flip') return undefined
  const others = reachesOf(index, without(quiz, at))
  for (let i = 0; i < 4; i += 1) {
    const next = askFairly(index, card, kind, `${seed} ${i}`, others)
    if (next) return next
  }
  return undefined
}

/** One more at the end; undefined where no card is left. */
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

/** A question with what decides beside which others it may stand. */
export type Standing = { named: NamedQuestion; topics: readonly string[]; reach: Reach }

/** Questions that this pack cannot make are left out. */
export function reachesOf(index: PackIndex, quiz: readonly Entry[]): Standing[] {
  return quiz.flatMap(({ question: named }) => {
    const question = remakeQuestion(index, named)
    return question ? [standingOf(index, named, question)] : []
  })
}

function standingOf(index: PackIndex, named: NamedQuestion, question: Question): Standing {
  const reach = reachOf(index, question)
  return { named, reach, topics: reach.cards.flatMap((id) => index.card.get(id)?.topic ?? []) }
}

function drawOne(
  index: PackIndex,
  choices: Choices,
  quiz: readonly Standing[],
  seed: string,
  refused: ReadonlySet<string> = new Set(),
): Standing | undefined {
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
        const question = askQuestion(index, card, kind, seed)
        const next = standingOf(index, nameQuestion(index, question), question)
        if (isInside(choices, next, refused) && fits(index, next, quiz)) return next
      }
  return undefined
}

/** Cards that may be asked at all. */
export function isWanted(choices: Choices, { topic, sensitive, fact }: Card): boolean {
  return (
    isTopicWanted(choices, topic) && (choices.sensitive || !sensitive) && !choices.notTaught.includes(fact)
  )
}

/** Companions and further keys, too, are of the topics, were taught, and are none of what was refused. */
function isInside(choices: Choices, { reach, topics }: Standing, refused: ReadonlySet<string>): boolean {
  const taught = [...choices.notTaught, ...refused].every((fact) => !reach.asked.has(fact))
  return taught && topics.every((topic) => isTopicWanted(choices, topic))
}

function fits(index: PackIndex, next: Standing, quiz: readonly Standing[]): boolean {
  return quiz.every(({ reach }) => clashOf(index, reach, next.reach) === undefined)
}

function askFairly(
  index: PackIndex,
  id: string,
  kind: Kind,
  seed: string,
  others: readonly Standing[],
): NamedQuestion | undefined {
  const card = index.card.get(id)
  if (!card || !suits(index, card, kind)) return undefined
  const question = askQuestion(index, card, kind, seed)
  const named = nameQuestion(index, question)
  return fits(index, standingOf(index, named, question), others) ? named : undefined
}

/** In the order given, but what was used least comes first. */
function leastFirst<T>(all: readonly T[], used: readonly T[]): T[] {
  const times = new Map<T, number>()
  for (const one of used) times.set(one, (times.get(one) ?? 0) + 1)
  return [...all].sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0))
}

function stays(index: PackIndex, choices: Choices, { pinned, question }: Entry): boolean {
  const [standing] = pinned ? reachesOf(index, [{ pinned, question }]) : []
  if (!standing || choices.notTaught.some((fact) => standing.reach.asked.has(fact))) return false
  return choices.sensitive || index.card.get(question.card)?.sensitive !== true
}

/** The pinned ones at their places, as far as there are so many, the drawn ones around them. */
function inPlaces(pinned: readonly { entry: Entry; place: number }[], drawn: readonly Entry[]): Entry[] {
  const quiz = [...drawn]
  for (const { entry, place } of pinned) quiz.splice(Math.min(place, quiz.length), 0, entry)
  return quiz
}

const without = (quiz: readonly Entry[], at: number): Entry[] => quiz.filter((_, i) => i !== at)

const put = (quiz: readonly Entry[], at: number, entry: Entry): Entry[] =>
  quiz.map((one, i) => (i === at ? entry : one))
