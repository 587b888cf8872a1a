import type { PackIndex } from '../card/pack-index'
import { buildQuestion, suits } from './ask'
import { chanceOf } from './chance'
import type { Draw } from './draw'
import { kindOf } from './kinds'
import { IN_QUIZ } from './kinds/all-in-quiz'
import { KINDS, type Question } from './question'

/**
 * Builds the question of that name, the same as ever except for its seed. Undefined if the pack cannot ask it fairly,
 * even for hostile draws. Never throws, and never shows a word that is not the pack's.
 */
export function remakeQuestion(
  index: PackIndex,
  { card: id, kind, draw }: { card: string; kind: string; draw: unknown },
): Question | undefined {
  const card = index.card.get(id)
  const known = KINDS.find((one) => one === kind)
  if (!card || known === undefined || !isDraw(draw)) return undefined
  if (IN_QUIZ[known].linkPlace === null || !suits(index, card, known)) return undefined
  const seed = (chanceOf(JSON.stringify(draw)).state >>> 0).toString(36)
  const question = buildQuestion(index, card, known, draw, `${card.id} ${known} drawn ${seed}`)
  return question && (kindOf(question).isFair?.(index, question, draw) ?? true) ? question : undefined
}

const MOST = 12

function isDraw(draw: unknown): draw is Draw {
  if (typeof draw !== 'object' || draw === null || !('stem' in draw)) return false
  return (
    typeof draw.stem === 'number' &&
    (!('texts' in draw) || isListOf(draw.texts, 'string')) &&
    (!('cards' in draw) || isListOf(draw.cards, 'string')) &&
    (!('numbers' in draw) || isListOf(draw.numbers, 'number'))
  )
}

function isListOf(list: unknown, type: 'string' | 'number'): boolean {
  if (list === undefined) return true
  return Array.isArray(list) && list.length <= MOST && list.every((one: unknown) => typeof one === type)
}
