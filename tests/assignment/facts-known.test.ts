import { describe, expect, test } from 'vitest'
import type { Given } from '@/lib/assignment/assignment'
import { questionsSum } from '@/lib/assignment/questions-sum'
import { factsKnown } from '@/lib/assignment/report/facts-known'
import { NO_OVERRIDES, type Overrides, questionKey } from '@/lib/assignment/report/overrides'
import { makeReport } from '@/lib/assignment/report/report'
import { drawQuestion, kindsFor } from '@/lib/question/ask'
import type { NamedQuestion } from '@/lib/question/draw'
import { KINDS, type Question } from '@/lib/question/question'
import { remakeQuestion } from '@/lib/question/remake'
import { shipped } from '../question/packs'
import { rightAnswer } from '../question/right-answer'
import { answerTo } from '../study/answer-to'
import { classOf } from './class'
import { DUE, makeQuiz } from './quizzes'

/** A question with its name. */
type Made = Question & { named: NamedQuestion }

function made(named: NamedQuestion): Made {
  const question = remakeQuestion(shipped, named)
  if (!question) throw new Error(`no question of ${named.card}`)
  return { ...question, named }
}

/** For each kind a question that asks one card, and one that asks several, as far as the facts have them. */
const questions = KINDS.filter((kind) => kind !== 'flip').flatMap((kind) => {
  const all = shipped.cards
    .filter((card) => kindsFor(shipped, card).includes(kind))
    .slice(0, 200)
    .map((card) => made(drawQuestion(shipped, card, kind, 'facts known')))
  const several = all.find(({ others = [] }) => others.length > 0)
  return [several, all.find(({ others = [] }) => others.length === 0)].flatMap((one) => one ?? [])
})
const isOfSeveral = ({ others = [] }: Question): boolean => others.length > 0

/** What one student who gave this answer is said to know, by card. */
function knownBy({ named }: Made, answer: Given['answer'], overrides: Overrides = NO_OVERRIDES) {
  const quiz = { ...makeQuiz(shipped, 1), variants: [[named]] }
  const [one] = classOf(shipped, quiz, 1, 'facts known')
  if (!one) throw new Error('no submission')
  const submission = { ...one, questions: questionsSum([named]), answers: [{ answer, ms: 1_000 }] }
  const { submissions } = makeReport(shipped, quiz, [{ submission, receipt: 'R' }], overrides, { now: DUE })
  return { cards: submissions[0]?.answers[0]?.cards ?? [], facts: factsKnown(shipped, submissions) }
}

const ofSeveral = questions.filter(isOfSeveral)
const ofOne = questions.filter((question) => !isOfSeveral(question))

describe('a question that was left', () => {
  test.each(ofSeveral)('says nothing of any fact where it asks several: $kind', (question) => {
    expect(knownBy(question, null)).toEqual({ cards: [], facts: [] })
  })

  test.each(ofOne)('says that the one fact it asks was not known: $kind', (question) => {
    expect(knownBy(question, null).cards).toEqual([{ card: question.card, knew: 0 }])
  })
})

test.each(ofSeveral)('a right answer shows all that it asks to be known: $kind', (question) => {
  const { cards } = knownBy(question, rightAnswer(question))
  const asked = question.kind === 'compare' ? [question.card] : [question.card, ...(question.others ?? [])]
  expect(cards).toEqual(asked.map((card) => ({ card, knew: 1 })))
})

test.each(ofSeveral)('an answer that is wrong blames just what it missed: $kind', (question) => {
  const { cards } = knownBy(question, answerTo(question, false))
  expect(cards.some(({ knew }) => knew === 0)).toBe(true)
})

test.each(ofSeveral)(
  'what the teacher says of a whole answer blames no single fact of it: $kind',
  (question) => {
    const set = (worth: 'right' | 'wrong'): Overrides => ({
      ...NO_OVERRIDES,
      set: [{ receipt: 'R', question: questionKey(question), worth }],
    })
    if (question.kind !== 'compare') {
      expect(knownBy(question, null, set('wrong')).cards).toEqual([])
      expect(knownBy(question, rightAnswer(question), set('wrong')).cards).toEqual([])
    }
    for (const { knew } of knownBy(question, answerTo(question, false), set('right')).cards)
      expect(knew).toBe(1)
  },
)

test('there are questions of several cards and of one', () => {
  expect(ofSeveral.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['select', 'name-all', 'match', 'order', 'compare', 'share-chart']),
  )
  expect(ofOne.length).toBeGreaterThan(8)
})
