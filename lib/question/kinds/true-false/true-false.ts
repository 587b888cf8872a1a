import type { PackIndex } from '../../../card/pack-index'
import { below, chanceOf, pick } from '../../chance'
import { fieldGiven, NOTHING_GIVEN } from '../../given'
import { posed, posedAs, stemDrawn } from '../../posed'
import type { QuestionOf, Verdict } from '../../question'
import { tellingOf, tellingThat } from '../../tell/statement'
import { judgeRecall, recallAs, recallOf } from '../cloze/cloze'
import type { QuestionKind } from '../question-kind'

/** A statement to call true or false, and to put right. Suits a card that a sentence can tell rightly and wrongly. */
export const trueFalse: QuestionKind<'true-false'> = {
  kind: 'true-false',
  name: 'True or false',
  suits: (index, card) => tellingOf(index, card) !== undefined,
  ask: (index, card, seed) => {
    const telling = tellingOf(index, card)
    if (!telling) throw new Error(`true-false does not suit ${card.id}`)
    const chance = chanceOf(seed)
    const question = posed(index, card, seed, chance)
    const wrong = pick(chance, telling.wrong)
    const holds = wrong === undefined || below(chance, 2) === 0
    const said = holds ? telling.right : wrong
    const recall = recallOf(index, card, seed)
    return { kind: 'true-false', ...question, statement: telling.tell(said), holds, said, recall }
  },
  drawn: (index, question) => ({ stem: stemDrawn(index, question), texts: [question.said] }),
  remake: (index, card, draw) => {
    const [said, more] = draw.texts ?? []
    const telling = said === undefined || more !== undefined ? undefined : tellingThat(index, card, said)
    const question = posedAs(index, card, 'true-false', draw)
    if (!telling || !question || said === undefined) return undefined
    const holds = said === telling.right
    const recall = recallAs(index, card, draw)
    return { kind: 'true-false', ...question, statement: telling.tell(said), holds, said, recall }
  },
  judge: (index, question, answer) => {
    const says = typeof answer === 'boolean' ? answer : fieldGiven(answer, 'says')
    if (typeof says !== 'boolean') return NOTHING_GIVEN
    if (says !== question.holds)
      return { worth: 'wrong', reason: question.holds ? 'It is true.' : 'It is false.' }
    if (question.holds) return { worth: 'right', reason: 'It is true.' }
    return judgeCorrection(index, question, fieldGiven(answer, 'correction'))
  },
  print: (question) => [question.statement, `True ☐   False ☐   Correction: ${'_'.repeat(24)}`],
}

function judgeCorrection(index: PackIndex, question: QuestionOf<'true-false'>, correction: unknown): Verdict {
  const verdict = question.recall === null ? NOTHING_GIVEN : judgeRecall(index, question.recall, correction)
  switch (verdict.worth) {
    case 'right':
      return { ...verdict, reason: 'It is false, and your correction is right.' }
    case 'unanswered':
      return question.recall === null
        ? { worth: 'right', reason: 'It is false.' }
        : { worth: 'partly', reason: 'It is false. You gave no correction.' }
    default:
      return { ...verdict, worth: 'partly', reason: 'It is false, but your correction is not right.' }
  }
}
