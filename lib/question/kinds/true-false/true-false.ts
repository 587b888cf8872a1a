import type { PackIndex } from '../../../card/pack-index'
import { below, pick } from '../../chance'
import { fieldGiven, NOTHING_GIVEN } from '../../given'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem } from '../../question-base'
import { cardInSentence } from '../../tell/gap'
import { statementOf, statementWith } from '../../tell/statement'
import type { QuestionKind } from '../question-kind'
import { judgeRecall, recallOf } from '../recall'

/** A statement to call true or false, and to correct. Suits a card whose fact can be stated rightly and wrongly. */
export const trueFalse: QuestionKind<'true-false'> = {
  kind: 'true-false',
  suits: (index, card) => statementOf(index, card) !== undefined,
  draw: (index, card, chance) => {
    const { right = '', wrong = [] } = statementOf(index, card) ?? {}
    const stem = drawStem(card, chance)
    const untrue = pick(chance, wrong)
    return { stem, texts: [untrue === undefined || below(chance, 2) === 0 ? right : untrue] }
  },
  build: (index, card, draw, base) => {
    const [said, more] = draw.texts ?? []
    const form = said === undefined || more !== undefined ? undefined : statementWith(index, card, said)
    if (!form || said === undefined) return undefined
    const holds = said === form.right
    const recall = recallOf(index, cardInSentence(index, card), draw, base)
    return { kind: 'true-false', ...base, statement: form.sentence(said), holds, said, recall }
  },
  judge: (index, question, answer) => {
    const says = typeof answer === 'boolean' ? answer : fieldGiven(answer, 'says')
    if (typeof says !== 'boolean') return NOTHING_GIVEN
    if (says !== question.holds)
      return { worth: 'wrong', reason: question.holds ? 'It is true.' : 'It is false.' }
    if (question.holds) return { worth: 'right', reason: 'It is true.' }
    return judgeCorrection(index, question, fieldGiven(answer, 'correction'))
  },
}

function judgeCorrection(index: PackIndex, question: QuestionOf<'true-false'>, correction: unknown): Verdict {
  const verdict = question.recall === null ? NOTHING_GIVEN : judgeRecall(index, question.recall, correction)
  switch (verdict.worth) {
    case 'right':
      return { ...verdict, reason: 'It is false, and your correction is right.' }
    case 'unanswered':
      return question.recall === null
        ? { worth: 'right', reason: 'It is false.' }
        : { worth: 'partly', reason: 'It is false. You didn’t say what is true.' }
    default:
      return { ...verdict, worth: 'partly', reason: 'It is false, but your correction is not right.' }
  }
}
