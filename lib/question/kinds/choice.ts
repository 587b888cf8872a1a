import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import { foldName } from '../../fact/name'
import { below, type Chance, chanceOf, pick, shuffle } from '../chance'
import { fieldGiven, NOTHING_GIVEN, textGiven } from '../given'
import { type Candidate, poolOf, sizeOfKey } from '../pool'
import { posed } from '../posed'
import type { Option, QuestionOf } from '../question'
import { keyWords } from '../words'
import type { QuestionKind } from './question-kind'

const WRONG_OPTIONS = 3
/** Wrong options come from so many of the most plausible candidates. */
const NEAR = 12

/** Four options, one right. Suits a card with three values that are certainly false for it. */
export const choice: QuestionKind<'choice'> = {
  kind: 'choice',
  name: 'Multiple choice',
  suits: (index, card) => poolOf(index, card).length >= WRONG_OPTIONS,
  ask: (index, card, seed, mixedUp = []) => {
    const chance = chanceOf(seed)
    const question = posed(index, card, seed, chance)
    return { kind: 'choice', ...question, options: optionsOf(index, card, chance, mixedUp) }
  },
  judge: (_index, question, answer) => {
    const option = optionGiven(question, answer)
    if (!option) return NOTHING_GIVEN
    if (!option.right)
      return { worth: 'wrong', reason: `“${option.text}” is not right.`, instead: option.text }
    const guessed = fieldGiven(answer, 'guessed') === true
    return guessed
      ? { worth: 'wrong', reason: 'Right, and by your own word a guess.' }
      : { worth: 'right', reason: 'Right.' }
  },
  print: (question) => question.options.map((option, i) => `${'ABCD'[i]}  ${option.text}`),
}

function optionsOf(index: PackIndex, card: Card, chance: Chance, mixedUp: readonly string[]): Option[] {
  const [key] = card.keys
  if (!key) return []
  const text = keyWords(index, card, key)
  const pool = poolOf(index, card)
  const known = pool.filter((candidate) => wasGiven(candidate, mixedUp)).slice(0, WRONG_OPTIONS)
  const others = known.length === 0 ? pool : pool.filter((candidate) => !known.includes(candidate))
  const wrong = [...known, ...spread(others, sizeOfKey(card, key, text), chance)].slice(0, WRONG_OPTIONS)
  return shuffle(chance, [
    { text, right: true },
    ...wrong.map(({ text, really }) => ({ text, right: false, ...(really === undefined ? {} : { really }) })),
  ])
}

function wasGiven({ text, entity }: Candidate, mixedUp: readonly string[]): boolean {
  return mixedUp.length > 0 && (mixedUp.includes(text) || (entity !== undefined && mixedUp.includes(entity)))
}

/**
 * How many of the three are smaller than the key, weighted: small pools often have too few smaller ones, so that
 * where there is a choice the key is rather the larger, and over all questions its size says nothing.
 */
const SMALLER = [0, 0, 1, 1, 2, 2, 2, 3, 3, 3]

/**
 * Three of the plausible candidates, so drawn that over many questions the key is as often the smallest (earliest,
 * shortest) of the four as the second, third or largest.
 */
function spread(pool: readonly Candidate[], size: number, chance: Chance): Candidate[] {
  const near = [...shuffle(chance, pool.slice(0, NEAR)), ...pool.slice(NEAR)]
  const smaller = near.filter(
    (candidate) => candidate.size < size || (candidate.size === size && below(chance, 2) === 0),
  )
  const larger = near.filter((candidate) => !smaller.includes(candidate))
  const possible = SMALLER.filter((k) => k <= smaller.length && WRONG_OPTIONS - k <= larger.length)
  const wanted = pick(chance, possible) ?? 0
  const chosen = [...smaller.slice(0, wanted), ...larger.slice(0, WRONG_OPTIONS - wanted)]
  return [...new Set([...chosen, ...near])].slice(0, WRONG_OPTIONS)
}

function optionGiven(question: QuestionOf<'choice'>, answer: unknown): Option | undefined {
  if (typeof answer === 'number') return question.options[answer]
  const text = textGiven(answer)
  if (text === undefined || text.length > 400) return undefined
  const exact = question.options.find((option) => option.text === text)
  return exact ?? question.options.find((option) => foldName(option.text) === foldName(text))
}
