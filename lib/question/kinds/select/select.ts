import type { Card } from '../../../card/card'
import { perCard } from '../../../card/memo'
import { factOf, isFirstFormat, type PackIndex } from '../../../card/pack-index'
import { foldName } from '../../../fact/name'
import { below, type Chance, shuffle } from '../../chance'
import type { Draw } from '../../draw'
import { fieldGiven, NOTHING_GIVEN } from '../../given'
import { type Candidate, reallyOf } from '../../pool/candidate'
import { candidateSaid, poolOf } from '../../pool/pool'
import { type Listed, type PeopleSet, peopleSetsOf } from '../../pool/sets'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem, type QuestionBase } from '../../question-base'
import { areDistinct, eachDrawn } from '../../redraw'
import { entitiesOf, entityWords, inList, labelOf } from '../../tell/words'
import type { QuestionKind } from '../question-kind'
import type { Tick } from './question'

const FEWEST_RIGHT = 2
const MOST_RIGHT = 4
const FEWEST_WRONG = 2
const MOST_WRONG = 4
const FEWEST_OPTIONS = 5
const MOST_OPTIONS = 7
/** Wrong options come from this many of the most plausible candidates. */
const NEAR = 12

/**
 * Five to seven options, at least two of them right. Suits a card with several right answers. A card that asks for
 * somebody's people suits too: the question then asks which members of the body are listed as that people.
 */
export const select: QuestionKind<'select'> = {
  kind: 'select',
  suits: (index, card) => !card.sensitive && (hasSeveral(index, card) || setFor(index, card) !== undefined),
  draw: (index, card, chance) => {
    const stem = drawStem(card, chance)
    const set = setFor(index, card)
    if (set)
      return { stem: 0, cards: shuffle(chance, listedFor(card, set, chance)).map(({ card: { id } }) => id) }
    return { stem, texts: shuffle(chance, optionsFor(index, card, chance)).map(({ text }) => text) }
  },
  build: (index, card, draw, base) => {
    const set = setFor(index, card)
    const options = set ? ticksDrawn(index, set, draw) : optionsSaid(index, card, draw.texts ?? [])
    if (!options) return undefined
    const stem = factOf(index, card.fact).several?.[card.ask]?.select ?? base.stem
    return set ? inSet(index, base, set, options) : { kind: 'select', ...base, stem, options }
  },
  isFair: (_index, { card, options }) =>
    isFairNumber(options) &&
    areDistinct(options.map(({ text }) => text)) &&
    options.some((tick) => tick.card === undefined || tick.card === card),
  judge: (_index, question, answer) => judgeTicks(question, fieldGiven(answer, 'texts')),
}

/** Builds the question over a set, with its own person as the first key. */
function inSet(
  index: PackIndex,
  question: QuestionBase,
  { whom, adjective }: PeopleSet,
  options: Tick[],
): QuestionOf<'select'> {
  const rights = options.filter(({ right }) => right)
  const own = rights.filter(({ card }) => card === question.card)
  const keys = [...own, ...rights.filter(({ card }) => card !== question.card)].map(({ text }) => text)
  const others = options.flatMap(({ card = question.card }) => (card === question.card ? [] : [card]))
  const listed = isFirstFormat(index) ? 'are listed as' : 'were'
  const stem = `Which of these ${whom} ${listed} ${adjective}?`
  return { kind: 'select', ...question, stem, keys, others, options }
}

function ticksDrawn(index: PackIndex, { inside, outside }: PeopleSet, draw: Draw): Tick[] | undefined {
  return eachDrawn(index, draw, (drawn) => {
    const right = inside.find(({ card }) => card === drawn)
    if (right) return ticksFor(index, right).right
    const wrong = outside.find(({ card }) => card === drawn)
    return wrong && ticksFor(index, wrong).wrong
  })
}

/** Returns the option for each text; undefined if a text is not an option of the card. */
function optionsSaid(index: PackIndex, card: Card, texts: readonly string[]): Tick[] | undefined {
  const { right, wrong } = choicesOf(index, card)
  const options = texts.flatMap((text): Tick[] => {
    const known = [...right, ...wrong].find((tick) => tick.text === text)
    const candidate = known ? undefined : candidateSaid(index, card, text)
    if (known || !candidate) return known ? [known] : []
    return areDistinct([text, ...right.map((tick) => tick.text)]) ? [wrongTick(candidate)] : []
  })
  return options.length === texts.length ? options : undefined
}

function isFairNumber(options: readonly Tick[]): boolean {
  const rights = options.filter(({ right }) => right).length
  const wrongs = options.length - rights
  return FEWEST_RIGHT <= rights && rights <= MOST_RIGHT && FEWEST_WRONG <= wrongs && wrongs <= MOST_WRONG
}

function hasSeveral(index: PackIndex, card: Card): boolean {
  if (entitiesOf(card).length < FEWEST_RIGHT) return false
  // A stem for one answer does not read as one for several.
  if (isFirstFormat(index) ? !card.complete : factOf(index, card.fact).several?.[card.ask] === undefined)
    return false
  const { right, wrong } = choicesOf(index, card)
  return right.length >= FEWEST_RIGHT && wrong.length >= FEWEST_WRONG
}

/** Returns a set to choose from. Only its first card asks for it, because every other would ask the same. */
function setFor(index: PackIndex, card: Card): PeopleSet | undefined {
  if (card.ask !== 'people') return undefined
  const isFirst = isFirstFormat(index)
  return peopleSetsOf(index, card).find(
    ({ inside, outside }) =>
      inside.length >= FEWEST_RIGHT &&
      outside.length >= FEWEST_OPTIONS - FEWEST_RIGHT &&
      (isFirst || inside[0]?.card === card),
  )
}

type Choices = { right: Tick[]; wrong: Tick[] }

/** Returns all options of a card, distinct under folding. */
const choicesOf = perCard((index, card): Choices => {
  const right = entitiesOf(card).map((id): Tick => ({ text: entityWords(index, card, id), right: true }))
  const wrong = poolOf(index, card).slice(0, NEAR).map(wrongTick)
  const ticks = distinct([...right, ...wrong])
  return { right: ticks.filter((tick) => tick.right), wrong: ticks.filter((tick) => !tick.right) }
})

function wrongTick({ text, really }: Candidate): Tick {
  return { text, right: false, ...(really === undefined ? {} : { really }) }
}

function optionsFor(index: PackIndex, card: Card, chance: Chance): Tick[] {
  const { right, wrong } = choicesOf(index, card)
  const [rights, wrongs] = numbers(right.length, chance)
  return [...some(chance, right, rights), ...some(chance, wrong, wrongs)]
}

type TickOfCard = Tick & { card: string }

const ticks = new WeakMap<Listed, { right: TickOfCard; wrong: TickOfCard }>()

/** Returns a listed person as a right and as a wrong option. */
function ticksFor(index: PackIndex, listed: Listed): { right: TickOfCard; wrong: TickOfCard } {
  const known = ticks.get(listed)
  if (known) return known
  const { person, card } = listed
  const tick = (right: boolean): TickOfCard => ({
    text: labelOf(person),
    right,
    card: card.id,
    ...reallyOf(index, card.fact),
  })
  const made = { right: tick(true), wrong: tick(false) }
  ticks.set(listed, made)
  return made
}

/** Draws the persons to show. The question's own card comes first, so that it is among the right options. */
function listedFor(card: Card, set: PeopleSet, chance: Chance): Listed[] {
  const [rights, wrongs] = numbers(set.inside.length, chance)
  const own = set.inside.find((listed) => listed.card.id === card.id)
  const drawn = some(chance, set.inside, rights).filter((listed) => listed !== own)
  const inside = own ? [own, ...drawn].slice(0, rights) : drawn
  return [...inside, ...some(chance, set.outside, wrongs)]
}

/** Draws how many options are right and how many are wrong, so that the total does not tell how many are right. */
function numbers(right: number, chance: Chance): [rights: number, wrongs: number] {
  const most = Math.min(MOST_RIGHT, right)
  const rights = FEWEST_RIGHT + below(chance, most - FEWEST_RIGHT + 1)
  const fewest = Math.max(FEWEST_WRONG, FEWEST_OPTIONS - rights)
  const spare = Math.max(0, Math.min(MOST_WRONG, MOST_OPTIONS - rights) - fewest)
  return [rights, fewest + below(chance, spare + 1)]
}

/** Draws `count` items of a list, in time that does not depend on its length. */
function some<T>(chance: Chance, from: readonly T[], count: number): T[] {
  if (from.length <= 2 * MOST_OPTIONS) return shuffle(chance, from).slice(0, count)
  const drawn: T[] = []
  while (drawn.length < count) {
    const one = from[below(chance, from.length)]
    if (one !== undefined && !drawn.includes(one)) drawn.push(one)
  }
  return drawn
}

/** Keeps the first of the texts that fold alike. */
function distinct(ticks: Tick[]): Tick[] {
  const seen = new Set<string>()
  return ticks.filter(({ text }) => {
    const folded = foldName(text)
    return !seen.has(folded) && seen.add(folded)
  })
}

function judgeTicks({ options }: QuestionOf<'select'>, texts: unknown): Verdict {
  const ticked = optionsTicked(options, texts)
  const missed = options.flatMap((option) =>
    option.card !== undefined && option.right !== ticked.includes(option) ? [option.card] : [],
  )
  const several = options.some(({ card }) => card !== undefined)
  const verdict = ticked.length === 0 ? NOTHING_GIVEN : verdictOn(options, ticked)
  if (!several) return verdict
  return { ...verdict, missed: ticked.length === 0 ? [] : missed }
}

/** Reads at most as many ticks as a question can have, and no texts longer than an option. */
function optionsTicked(options: Tick[], texts: unknown): Tick[] {
  if (!Array.isArray(texts)) return []
  const read: unknown[] = texts.slice(0, 100)
  const ticked = new Set(
    read.flatMap((text) => (typeof text === 'string' ? optionTicked(options, text) : [])),
  )
  return options.filter((option) => ticked.has(option))
}

function optionTicked(options: Tick[], text: string): Tick[] {
  const exact = options.find((option) => option.text === text)
  if (exact) return [exact]
  if (text.length > 400) return []
  const folded = foldName(text)
  return options.filter((option) => foldName(option.text) === folded)
}

function verdictOn(options: Tick[], ticked: Tick[]): Verdict {
  const hits = ticked.filter(({ right }) => right)
  const wrong = ticked.filter(({ right }) => !right)
  const right = options.filter((option) => option.right)
  const left = right.filter((option) => !hits.includes(option))
  if (left.length === 0 && wrong.length === 0) return { worth: 'right', reason: 'Right. You found them all.' }
  const [first] = wrong
  return {
    worth: 2 * (hits.length - wrong.length) > right.length ? 'partly' : 'wrong',
    reason: [saying('Right', hits), saying('Not right', wrong), saying('Missing', left)].join('').trim(),
    ...(first && first.card === undefined ? { instead: first.text } : {}),
  }
}

function saying(what: string, ticks: Tick[]): string {
  return ticks.length === 0 ? '' : `${what}: ${inList(ticks.map(({ text }) => text))}. `
}
