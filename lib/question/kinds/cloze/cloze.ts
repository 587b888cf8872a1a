import type { Card } from '../../../card/card'
import type { PackIndex } from '../../../card/pack-index'
import type { Draw } from '../../draw'
import { drawStem, type Posed } from '../../posed'
import type { RecallQuestion, Verdict } from '../../question'
import { gapOf } from '../../tell/gap'
import { date } from '../date/date'
import { number } from '../number/number'
import type { QuestionKind } from '../question-kind'
import { typed } from '../typed/typed'

/** The fact's sentence with a gap where the answer stands. Suits a card with a gap whose answer can be written. */
export const cloze: QuestionKind<'cloze'> = {
  kind: 'cloze',
  suits: (index, card) => isRecalled(index, card) && gapOf(index, card) !== undefined,
  draw: (_index, card, chance) => ({ stem: drawStem(card, chance) }),
  build: (index, card, draw, posed) => {
    const gap = gapOf(index, card)
    const recall = recallOf(index, card, draw, posed)
    if (!gap || !recall) return undefined
    const { before, after } = gap
    return { kind: 'cloze', ...posed, stem: `${before}…${after}`.trim(), before, after, recall }
  },
  judge: (index, question, answer) => judgeRecall(index, question.recall, answer),
}

function isRecalled(index: PackIndex, card: Card): boolean {
  return typed.suits(index, card) || date.suits(index, card) || number.suits(index, card)
}

/** The same card asked by recall, in the same words, which judges what is written; null where no kind can. */
export function recallOf(index: PackIndex, card: Card, draw: Draw, posed: Posed): RecallQuestion | null {
  const asking = [typed, date, number].find((kind) => kind.suits(index, card))
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
