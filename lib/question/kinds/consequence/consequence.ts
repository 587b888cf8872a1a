import type { Card } from '../../../card/card'
import { perCard, perPack } from '../../../card/memo'
import type { PackIndex } from '../../../card/pack-index'
import { foldName } from '../../../fact/name'
import { below, type Chance, shuffle } from '../../chance'
import { fieldGiven, NOTHING_GIVEN } from '../../given'
import { balance, drawBalanced, type Sheet } from '../../pool/balance'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem, type QuestionBase } from '../../question-base'
import { areDistinct, isDisorder } from '../../redraw'
import { wordsOfKeys } from '../../tell/words'
import type { QuestionKind } from '../question-kind'
import type { Option } from '../question-parts'
import { chainOf, otherCausesOf } from './causes'

const WRONG_OPTIONS = 3
/** The first number of a draw. */
const CHOOSE = 0
const CHAIN = 1

/**
 * The cause of something, or what followed from it, to choose among those of other events; or a chain of causes to put
 * in order. Suits a cause with three others that the pack says are not its own, and a cause that is part of a chain.
 */
export const consequence: QuestionKind<'consequence'> = {
  kind: 'consequence',
  suits: (index, card) => hasOptions(index, card) || chainOf(index, card).length > 0,
  // `numbers` is the form, then places: of each step in the right order, or of each option in `optionsOf`.
  draw: (index, card, chance, mixedUp) => {
    const stem = drawStem(card, chance)
    const chain = chainOf(index, card)
    const isChain = chain.length > 0 && (!hasOptions(index, card) || below(chance, 3) === 0)
    if (isChain) return { stem: 0, numbers: [CHAIN, ...disordered(chance, [...chain.keys()])] }
    return { stem, numbers: [CHOOSE, ...drawOptions(index, card, chance, mixedUp)] }
  },
  build: (index, card, { numbers = [] }, base) => {
    const [form, ...places] = numbers
    if (form === CHAIN) return chainQuestion(chainOf(index, card), places, base)
    const known = form === CHOOSE ? optionsOf(index, card) : []
    const options = places.flatMap((place) => known[place] ?? [])
    if (options.length === 0 || options.length !== places.length) return undefined
    return { kind: 'consequence', ...base, options, steps: [], right: [] }
  },
  isFair: (_index, { options, right }, { numbers = [] }) =>
    right.length > 0
      ? isDisorder(numbers.slice(1), right.length)
      : options.length === WRONG_OPTIONS + 1 &&
        options.filter((option) => option.right).length === 1 &&
        areDistinct(options.map(({ text }) => text)),
  judge: (_index, question, answer) => {
    const given = textsGiven(answer)
    if (given.length === 0) return NOTHING_GIVEN
    return question.right.length > 0 ? judgeChain(question, given) : judgeOption(question, given[0] ?? '')
  },
  reallyIs: ({ options }, option) => options.find(({ text }) => text === option)?.really,
}

function hasOptions(index: PackIndex, card: Card): boolean {
  return otherCausesOf(index, card).length >= WRONG_OPTIONS
}

/** Returns all options of a card, the right one first and then the others in the order of the pack. */
function optionsOf(index: PackIndex, card: Card): Option[] {
  const [text = ''] = wordsOfKeys(index, card)
  const others = otherCausesOf(index, card).map(({ text, really }) => ({
    text,
    right: false,
    ...(really ? { really } : {}),
  }))
  return [{ text, right: true }, ...others]
}

function drawOptions(index: PackIndex, card: Card, chance: Chance, mixedUp: readonly string[]): number[] {
  const sheet = sheetOf(index, card)
  const wrong = drawBalanced(sheet, balanceOf(index), mixedUp, WRONG_OPTIONS, chance)
  const texts = optionsOf(index, card).map((option) => option.text)
  return shuffle(
    chance,
    [sheet.key, ...wrong].map(({ text }) => texts.indexOf(text)),
  )
}

const sheetOf = perCard((index, card): Sheet => {
  const [text = ''] = wordsOfKeys(index, card)
  return {
    id: card.id,
    groups: ['all', card.topic],
    key: { text, size: text.length },
    pool: otherCausesOf(index, card),
    popularity: () => 0,
  }
})

const balanceOf = perPack((index) =>
  balance(
    index.cards.filter((card) => hasOptions(index, card)).map((card) => sheetOf(index, card)),
    WRONG_OPTIONS,
  ),
)

/** Shuffles the places, but never into the right order. */
function disordered(chance: Chance, places: number[]): number[] {
  const shown = shuffle(chance, places)
  const isRight = shown.every((place, i) => place === i)
  return isRight ? [...shown.slice(1), ...shown.slice(0, 1)] : shown
}

function chainQuestion(
  chain: readonly string[],
  places: readonly number[],
  base: QuestionBase,
): QuestionOf<'consequence'> | undefined {
  const steps = places.flatMap((place) => chain[place] ?? [])
  if (chain.length === 0 || steps.length !== chain.length) return undefined
  const stem = 'Put these steps in order, from the first cause to the last result.'
  return {
    kind: 'consequence',
    ...base,
    stem,
    keys: [chain.join('; ')],
    options: [],
    steps,
    right: [...chain],
  }
}

/** Longer texts are none of the options. The limit keeps folding fast when somebody pastes a book. */
const LONGEST = 400

function textsGiven(answer: unknown): string[] {
  const given = fieldGiven(answer, 'texts') ?? answer
  const texts: unknown[] = Array.isArray(given) ? given.slice(0, 12) : []
  return texts.flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [text] : []))
}

function judgeOption({ options }: QuestionOf<'consequence'>, text: string): Verdict {
  const exact = options.find((option) => option.text === text)
  const folded = text.length > LONGEST ? undefined : foldName(text)
  const option = exact ?? options.find((one) => foldName(one.text) === folded)
  if (!option) return NOTHING_GIVEN
  return option.right
    ? { worth: 'right', reason: 'Right.' }
    : { worth: 'wrong', reason: 'That belongs to something else.', instead: option.text }
}

function judgeChain({ right, steps }: QuestionOf<'consequence'>, given: readonly string[]): Verdict {
  const places = given.map((text) => right.indexOf(text))
  if (given.length !== right.length || new Set(places).size !== right.length || places.includes(-1))
    return { worth: 'unanswered', reason: 'Use each step once.' }
  if (steps.every((text, i) => text === given[i]))
    return { worth: 'unanswered', reason: 'You haven’t changed the order yet.' }
  const rising = places.filter((place, i) => i > 0 && (places[i - 1] ?? 0) < place).length
  if (rising === places.length - 1) return { worth: 'right', reason: 'Right: each led to the next.' }
  const worth = 2 * rising >= places.length - 1 ? 'partly' : 'wrong'
  return { worth, reason: `The order was: ${right.join(' → ')}.` }
}
