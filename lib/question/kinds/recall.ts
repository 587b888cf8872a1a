import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import type { Draw } from '../draw'
import type { Verdict } from '../question'
import type { QuestionBase } from '../question-base'
import { date } from './date/date'
import { number } from './number/number'
import type { RecallQuestion } from './recall-question'
import { typed } from './typed/typed'

const RECALL = [typed, date, number] as const

/** True if the answer to the card can be typed. */
export function isRecalled(index: PackIndex, card: Card): boolean {
  return RECALL.some((kind) => kind.suits(index, card))
}

/** Builds the recall question of the card, which judges typed answers; null if no recall kind suits. */
export function recallOf(
  index: PackIndex,
  card: Card,
  draw: Draw,
  base: QuestionBase,
): RecallQuestion | null {
  const asking = RECALL.find((kind) => kind.suits(index, card))
  return asking?.build(index, card, draw, base) ?? null
}

/** Judges a typed answer with the kind of the recall question. */
export function judgeRecall(index: PackIndex, recall: RecallQuestion, answer: unknown): Verdict {
  switch (recall.kind) {
    case 'typed':
      return typed.judge(index, recall, answer)
    case 'date':
      return date.judge(index, recall, answer)
    case 'number':
      return number.judge(index, recall, answer)
  }
}
