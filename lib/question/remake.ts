import type { PackIndex } from '../card/pack-index'
import type { Draw } from './draw'
import { QUESTION_KINDS } from './kinds'
import type { QuestionKind } from './kinds/question-kind'
import { KINDS, type Kind, type Question, type QuestionOf } from './question'

/** A question by name: its card, its kind and what was drawn for it. */
type Named = { card: string; kind: Kind; draw: Draw }

/** What a link says in place of the question. */
export function nameQuestion(index: PackIndex, question: Question): Named {
  return { card: question.card, kind: question.kind, draw: drawnAs(question.kind, index, question) }
}

/**
 * The question of that name, the same as ever but for its seed. Undefined for whatever names none that the pack can
 * fairly ask, hostile draws included; never an exception, and no word in it that is not the pack's.
 */
export function remakeQuestion(
  index: PackIndex,
  { card: id, kind, draw }: { card: string; kind: string; draw: unknown },
): Question | undefined {
  const card = index.card.get(id)
  const known = KINDS.find((one) => one === kind)
  if (!card || known === undefined || !isDraw(draw)) return undefined
  const asking = QUESTION_KINDS[known]
  return asking.suits(index, card) ? asking.remake(index, card, draw) : undefined
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

function drawnAs<K extends Kind>(kind: K, index: PackIndex, question: QuestionOf<K>): Draw {
  const asking: QuestionKind<K> = QUESTION_KINDS[kind]
  return asking.drawn(index, question)
}
