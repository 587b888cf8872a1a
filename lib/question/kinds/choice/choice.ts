import type { Card } from '../../../card/card'
import type { PackIndex } from '../../../card/pack-index'
import { foldName } from '../../../fact/name'
import { type Chance, chanceOf, shuffle } from '../../chance'
import { fieldGiven, NOTHING_GIVEN, textGiven } from '../../given'
import { drawFairly, drawKnownFirst } from '../../pool/fair-draw'
import { type Candidate, candidateSaid, poolOf, sizeOfKey } from '../../pool/pool'
import { posed, posedAs, stemDrawn } from '../../posed'
import type { Option, QuestionOf } from '../../question'
import { areDistinct } from '../../redraw'
import type { QuestionKind } from '../question-kind'

const WRONG_OPTIONS = 3

/** Four options, one right. Suits a card with three values that are certainly false for it. */
export const choice: QuestionKind<'choice'> = {
  kind: 'choice',
  name: 'Multiple choice',
  suits: (index, card) => poolOf(index, card).length >= WRONG_OPTIONS,
  ask: (index, card, seed, mixedUp = []) => {
    const chance = chanceOf(seed)
    const question = posed(index, card, seed, chance)
    return {
      kind: 'choice',
      ...question,
      options: optionsOf(index, card, question.keys[0] ?? '', chance, mixedUp),
    }
  },
  drawn: (index, question) => ({
    stem: stemDrawn(index, question),
    texts: question.options.map(({ text }) => text),
  }),
  remake: (index, card, draw) => {
    const question = posedAs(index, card, 'choice', draw)
    const { texts = [] } = draw
    if (!question || texts.length !== WRONG_OPTIONS + 1 || !areDistinct(texts)) return undefined
    const options = texts.flatMap((text) => optionSaid(index, card, question.keys[0] ?? '', text))
    const rights = options.filter(({ right }) => right)
    if (options.length !== texts.length || rights.length !== 1) return undefined
    return { kind: 'choice', ...question, options }
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

function optionsOf(
  index: PackIndex,
  card: Card,
  text: string,
  chance: Chance,
  mixedUp: readonly string[],
): Option[] {
  const [key] = card.keys
  if (!key) return []
  const pool = poolOf(index, card)
  const place = { text, size: () => sizeOfKey(card, key, text) }
  const wrong =
    mixedUp.length === 0
      ? drawFairly(pool, place, WRONG_OPTIONS, chance)
      : drawKnownFirst(pool, mixedUp, place, WRONG_OPTIONS, chance)
  return shuffle(chance, [{ text, right: true }, ...wrong.map(wrongOption)])
}

function optionSaid(index: PackIndex, card: Card, right: string, text: string): Option[] {
  if (text === right) return [{ text, right: true }]
  const candidate = candidateSaid(index, card, text)
  return candidate ? [wrongOption(candidate)] : []
}

function wrongOption({ text, really }: Candidate): Option {
  return really === undefined ? { text, right: false } : { text, right: false, really }
}

function optionGiven(question: QuestionOf<'choice'>, answer: unknown): Option | undefined {
  if (typeof answer === 'number') return question.options[answer]
  const text = textGiven(answer)
  if (text === undefined || text.length > 400) return undefined
  const exact = question.options.find((option) => option.text === text)
  return exact ?? question.options.find((option) => foldName(option.text) === foldName(text))
}
