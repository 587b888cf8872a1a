import type { Card } from '../../card/card'
import { entityOf, factOf, type PackIndex } from '../../card/pack-index'
import { momentWords } from '../../card/stems'
import { below, chanceOf, pick } from '../chance'
import { fieldGiven, NOTHING_GIVEN } from '../given'
import { poolOf } from '../pool'
import { posed } from '../posed'
import type { QuestionOf, Verdict } from '../question'
import { capitalize, keyWords } from '../words'
import { date } from './date'
import { number } from './number'
import type { QuestionKind } from './question-kind'
import { typed } from './typed'

/** A statement to call true or false, and to put right. Suits a card with a value that is certainly false for it. */
export const trueFalse: QuestionKind<'true-false'> = {
  kind: 'true-false',
  name: 'True or false',
  suits: (index, card) => poolOf(index, card).length > 0,
  ask: (index, card, seed) => {
    const chance = chanceOf(seed)
    const question = posed(index, card, seed, chance)
    const [key] = card.keys
    const wrong = pick(chance, poolOf(index, card).slice(0, 8))
    const holds = wrong === undefined || below(chance, 2) === 0
    const said = holds && key ? keyWords(index, card, key) : (wrong?.text ?? '')
    const statement = statementOf(index, card, question.stem, said)
    return { kind: 'true-false', ...question, statement, holds, said, recall: recallOf(index, card, seed) }
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

function recallOf(index: PackIndex, card: Card, seed: string): QuestionOf<'true-false'>['recall'] {
  if (typed.suits(index, card)) return typed.ask(index, card, seed)
  if (date.suits(index, card)) return date.ask(index, card, seed)
  if (number.suits(index, card)) return number.ask(index, card, seed)
  return null
}

function judgeCorrection(index: PackIndex, question: QuestionOf<'true-false'>, correction: unknown): Verdict {
  const verdict = judgeRecall(index, question.recall, correction)
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

function judgeRecall(index: PackIndex, recall: QuestionOf<'true-false'>['recall'], answer: unknown): Verdict {
  switch (recall?.kind) {
    case 'typed':
      return typed.judge(index, recall, answer)
    case 'date':
      return date.judge(index, recall, answer)
    case 'number':
      return number.judge(index, recall, answer)
    default:
      return NOTHING_GIVEN
  }
}

/** A sentence that says the card's fact with `said` in the place of its answer. */
function statementOf(index: PackIndex, card: Card, stem: string, said: string): string {
  const name = (id: string): string => entityOf(index, id).name
  const fact = factOf(index, card.fact)
  if (fact.kind === 'ethnicity') return `${capitalize(name(fact.person))} is listed as ${said}.`
  if (fact.kind === 'office' && card.ask === 'post')
    return `The post listed for ${name(fact.person)} is ${said}.`
  if (fact.kind === 'event' && card.ask === 'where')
    return `The place given for ${name(fact.event)} is ${said}.`
  if (fact.kind === 'event' && card.ask === 'when' && !fact.time.includes('..')) {
    return `The date given for ${name(fact.event)} is ${said}.`
  }
  if (fact.kind === 'share' && fact.percent.qualifier === 'exactly' && card.ask === 'percent') {
    return `${capitalize(name(fact.people))} made up ${said} of the population of ${name(fact.of)}${momentWords(fact.moment)}.`
  }
  return `To the question “${stem}” the answer is: ${said}.`
}
