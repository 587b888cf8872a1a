import { drawStem } from '../../question-base'
import { gapOf } from '../../tell/gap'
import type { QuestionKind } from '../question-kind'
import { isRecalled, judgeRecall, recallOf } from '../recall'

/**
 * The fact's sentence with a gap for the answer. Suits a card whose answer appears in its sentence and can be typed.
 */
export const cloze: QuestionKind<'cloze'> = {
  kind: 'cloze',
  suits: (index, card) => isRecalled(index, card) && gapOf(index, card) !== undefined,
  draw: (_index, card, chance) => ({ stem: drawStem(card, chance) }),
  build: (index, card, draw, base) => {
    const gap = gapOf(index, card)
    const recall = recallOf(index, card, draw, base)
    if (!gap || !recall) return undefined
    const { before, after } = gap
    return { kind: 'cloze', ...base, stem: `${before}…${after}`.trim(), before, after, recall }
  },
  judge: (index, question, answer) => judgeRecall(index, question.recall, answer),
}
