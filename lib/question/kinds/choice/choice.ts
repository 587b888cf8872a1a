import type { Card } from '../../../card/card'
import { perCard, perPack } from '../../../card/memo'
import { entityOf, isFirstFormat, type PackIndex } from '../../../card/pack-index'
import { foldName } from '../../../fact/name'
import { type Chance, shuffle } from '../../chance'
import { fieldGiven, NOTHING_GIVEN, textGiven } from '../../given'
import { balance, drawBalanced, type Sheet } from '../../pool/balance'
import type { Candidate } from '../../pool/candidate'
import { drawFairly, drawKnownFirst } from '../../pool/format-1/fair-draw'
import { candidateSaid, poolOf, sizeOfKey } from '../../pool/pool'
import { popularityOf } from '../../pool/popularity'
import type { QuestionOf } from '../../question'
import { drawStem } from '../../question-base'
import { areDistinct } from '../../redraw'
import { wordsOfKeys } from '../../tell/words'
import type { QuestionKind } from '../question-kind'
import type { Option } from '../question-parts'

const WRONG_OPTIONS = 3

/** Four options, one of them right. Suits a card with at least three candidates that are certainly false. */
export const choice: QuestionKind<'choice'> = {
  kind: 'choice',
  suits: (index, card) => poolOf(index, card).length >= WRONG_OPTIONS,
  draw: (index, card, chance, mixedUp) => ({
    stem: drawStem(card, chance),
    texts: drawTexts(index, card, chance, mixedUp),
  }),
  build: (index, card, { texts = [] }, base) => {
    const options: Option[] = []
    for (const text of texts) {
      const option = optionSaid(index, card, base.keys[0] ?? '', text)
      if (!option) return undefined
      options.push(option)
    }
    return { kind: 'choice', ...base, options }
  },
  isFair: (_index, { options }) =>
    options.length === WRONG_OPTIONS + 1 &&
    options.filter(({ right }) => right).length === 1 &&
    areDistinct(options.map(({ text }) => text)),
  judge: (_index, question, answer) => {
    const option = optionGiven(question, answer)
    if (!option) return NOTHING_GIVEN
    if (!option.right)
      return { worth: 'wrong', reason: `“${option.text}” is not right.`, instead: option.text }
    const guessed = fieldGiven(answer, 'guessed') === true
    return guessed
      ? { worth: 'wrong', reason: 'Right, but you said it was a guess.' }
      : { worth: 'right', reason: 'Right.' }
  },
  reallyIs: ({ options }, option) => options.find(({ text }) => text === option)?.really,
}

function drawTexts(index: PackIndex, card: Card, chance: Chance, mixedUp: readonly string[]): string[] {
  const wrong = isFirstFormat(index)
    ? drawAtFirst(index, card, chance, mixedUp)
    : drawBalanced(sheetOf(index, card), balanceOf(index), mixedUp, WRONG_OPTIONS, chance)
  const [text = ''] = wordsOfKeys(index, card)
  return shuffle(chance, [text, ...wrong.map((candidate) => candidate.text)])
}

const sheetOf = perCard((index, card): Sheet => {
  const { of } = popularityOf(index)
  const [key] = card.keys
  const [text = ''] = wordsOfKeys(index, card)
  const entity = key?.type === 'entity' ? entityOf(index, key.entity) : undefined
  const form = entity ? `${entity.type} ${entity.sort}` : (key?.type ?? '')
  return {
    id: card.id,
    groups: ['all', card.topic, form],
    key: { text, size: key ? sizeOfKey(card, key, text) : 0, ...(entity ? { entity: entity.id } : {}) },
    pool: poolOf(index, card),
    popularity: of,
  }
})

const balanceOf = perPack((index) => {
  const cards = index.cards.filter((card) => choice.suits(index, card))
  return balance(
    cards.map((card) => sheetOf(index, card)),
    WRONG_OPTIONS,
  )
})

function drawAtFirst(index: PackIndex, card: Card, chance: Chance, mixedUp: readonly string[]): Candidate[] {
  const [key] = card.keys
  if (!key) return []
  const [text = ''] = wordsOfKeys(index, card)
  const pool = poolOf(index, card)
  const place = { text, size: () => sizeOfKey(card, key, text) }
  return mixedUp.length === 0
    ? drawFairly(pool, place, WRONG_OPTIONS, chance)
    : drawKnownFirst(pool, mixedUp, place, WRONG_OPTIONS, chance)
}

function optionSaid(index: PackIndex, card: Card, right: string, text: string): Option | undefined {
  if (text === right) return { text, right: true }
  const candidate = candidateSaid(index, card, text)
  if (!candidate) return undefined
  const { really } = candidate
  return really === undefined ? { text, right: false } : { text, right: false, really }
}

function optionGiven(question: QuestionOf<'choice'>, answer: unknown): Option | undefined {
  if (typeof answer === 'number') return question.options[answer]
  const text = textGiven(answer)
  if (text === undefined || text.length > 400) return undefined
  const exact = question.options.find((option) => option.text === text)
  return exact ?? question.options.find((option) => foldName(option.text) === foldName(text))
}
