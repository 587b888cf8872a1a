import { drawStem } from '../../question-base'
import { cardInSentence, gapOf } from '../../tell/gap'
import { keyWords } from '../../tell/words'
import type { QuestionKind } from '../question-kind'
import { isRecalled, judgeRecall, recallOf } from '../recall'

/**
 * The fact's sentence with a gap for the answer. Suits a card whose answer appears in its sentence and can be typed.
 * Only what makes that sentence true is right, even if the card has other answers.
 */
export const cloze: QuestionKind<'cloze'> = {
  kind: 'cloze',
  suits: (index, card) => isRecalled(index, card) && gapOf(index, card) !== undefined,
  draw: (_index, card, chance) => ({ stem: drawStem(card, chance) }),
  build: (index, card, draw, base) => {
    const gap = gapOf(index, card)
    const asked = cardInSentence(index, card)
    const keys = asked === card ? base.keys : asked.keys.map((key) => keyWords(index, card, key))
    const recall = recallOf(index, asked, draw, { ...base, keys })
    if (!gap || !recall) return undefined
    const { before, after } = gap
    return { kind: 'cloze', ...base, keys, stem: `${before}…${after}`.trim(), before, after, recall }
  },
  judge: (index, question, answer) => judgeRecall(index, question.recall, answer),
}
