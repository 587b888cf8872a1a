import type { Card } from '../../../card/card'
import type { PackIndex } from '../../../card/pack-index'
import { chanceOf } from '../../chance'
import type { Draw } from '../../draw'
import { posed, posedAs, stemDrawn } from '../../posed'
import type { RecallQuestion, Verdict } from '../../question'
import { gapOf } from '../../tell/gap'
import { date } from '../date/date'
import { number } from '../number/number'
import type { QuestionKind } from '../question-kind'
import { typed } from '../typed/typed'

/** The fact's sentence with a gap where the answer stands. Suits a card with a gap whose answer can be written. */
export const cloze: QuestionKind<'cloze'> = {
  kind: 'cloze',
  name: 'Fill the gap',
  suits: (index, card) => isRecalled(index, card) && gapOf(index, card) !== undefined,
  ask: (index, card, seed) => {
    const gap = gapOf(index, card)
    const recall = recallOf(index, card, seed)
    if (!gap || !recall) throw new Error(`cloze does not suit ${card.id}`)
    const { before, after } = gap
    const stem = `${before}…${after}`.trim()
    return { kind: 'cloze', ...posed(index, card, seed, chanceOf(seed)), stem, before, after, recall }
  },
  drawn: (index, question) => ({ stem: stemDrawn(index, question.recall) }),
  remake: (index, card, draw) => {
    const gap = gapOf(index, card)
    const recall = recallAs(index, card, draw)
    const question = posedAs(index, card, 'cloze', draw)
    if (!gap || !recall || !question) return undefined
    const { before, after } = gap
    return { kind: 'cloze', ...question, stem: `${before}…${after}`.trim(), before, after, recall }
  },
  judge: (index, question, answer) => judgeRecall(index, question.recall, answer),
  print: ({ before, after }) => [`${before}${'_'.repeat(20)}${after}`],
}

function isRecalled(index: PackIndex, card: Card): boolean {
  return typed.suits(index, card) || date.suits(index, card) || number.suits(index, card)
}

/** The same card asked by recall, which judges what is written; null where no kind can. */
export function recallOf(index: PackIndex, card: Card, seed: string): RecallQuestion | null {
  if (typed.suits(index, card)) return typed.ask(index, card, seed)
  if (date.suits(index, card)) return date.ask(index, card, seed)
  if (number.suits(index, card)) return number.ask(index, card, seed)
  return null
}

/** The same by the wording that was drawn. */
export function recallAs(index: PackIndex, card: Card, { stem }: Draw): RecallQuestion | null {
  if (typed.suits(index, card)) return typed.remake(index, card, { stem }) ?? null
  if (date.suits(index, card)) return date.remake(index, card, { stem }) ?? null
  if (number.suits(index, card)) return number.remake(index, card, { stem }) ?? null
  return null
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
