import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import { foldName } from '../../fact/name'
import { below, type Chance, chanceOf, shuffle } from '../chance'
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
  ask: (index, card, seed) => {
    const chance = chanceOf(seed)
    const question = posed(index, card, seed, chance)
    return { kind: 'choice', ...question, options: optionsOf(index, card, chance) }
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

function optionsOf(index: PackIndex, card: Card, chance: Chance): Option[] {
  const [key] = card.keys
  if (!key) return []
  const text = keyWords(index, card, key)
  const wrong = spread(poolOf(index, card), sizeOfKey(card, key, text), chance)
  return shuffle(chance, [
    { text, right: true },
    ...wrong.map(({ text, really }) => ({ text, right: false, ...(really === undefined ? {} : { really }) })),
  ])
}

/**
 * Three of the plausible candidates, so drawn that the key is as often the smallest (earliest, shortest) of the four
 * as the second, third or largest: its size says nothing.
 */
function spread(pool: readonly Candidate[], size: number, chance: Chance): Candidate[] {
  const near = shuffle(chance, pool.slice(0, NEAR))
  const wantSmaller = below(chance, WRONG_OPTIONS + 1)
  const smaller = near.filter(
    (candidate) => candidate.size < size || (candidate.size === size && below(chance, 2) === 0),
  )
  const larger = near.filter((candidate) => !smaller.includes(candidate))
  const chosen = [...smaller.slice(0, wantSmaller), ...larger.slice(0, WRONG_OPTIONS - wantSmaller)]
  const rest = near.filter((candidate) => !chosen.includes(candidate))
  return [...chosen, ...rest].slice(0, WRONG_OPTIONS)
}

function optionGiven(question: QuestionOf<'choice'>, answer: unknown): Option | undefined {
  if (typeof answer === 'number') return question.options[answer]
  const text = textGiven(answer)
  if (text === undefined || text.length > 400) return undefined
  const exact = question.options.find((option) => option.text === text)
  return exact ?? question.options.find((option) => foldName(option.text) === foldName(text))
}
