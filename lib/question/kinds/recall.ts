import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import type { Draw } from '../draw'
import type { Posed } from '../posed'
import type { Verdict } from '../question'
import { date } from './date/date'
import { number } from './number/number'
import type { RecallQuestion } from './recall-question'
import { typed } from './typed/typed'

const RECALL = [typed, date, number] as const

/** Whether what the card asks can be written. */
export function isRecalled(index: PackIndex, card: Card): boolean {
  return RECALL.some((kind) => kind.suits(index, card))
}

/** The same card asked by recall, in the same words, which judges what is written; null where no kind can. */
export function recallOf(index: PackIndex, card: Card, draw: Draw, posed: Posed): RecallQuestion | null {
  const asking = RECALL.find((kind) => kind.suits(index, card))
  return asking?.build(index, card, draw, posed) ?? null
}

/** The verdict on what was written, by the kind that asks it. */
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
