import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { optionsChosen, optionsOffered } from '@/lib/assignment/report/options-chosen'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { KINDS } from '@/lib/question/question'
import { shipped } from '../question/packs'
import { rightAnswer } from '../question/right-answer'
import { answerTo } from '../study/answer-to'

const OFFERING = [
  'choice',
  'true-false',
  'select',
  'match',
  'place',
  'compare',
  'who-says',
  'consequence',
  'groups',
]

test.each(KINDS)('of the kind %s a right answer chose all right options, and a wrong one others', (kind) => {
  for (const card of shipped.cards.filter((one) => kindsFor(shipped, one).includes(kind)).slice(0, 20)) {
    const question = askQuestion(shipped, card, kind, 'options')
    // The steps of a chain are put in order, and none is chosen.
    if (question.kind === 'consequence' && question.right.length > 0) continue
    const offered = optionsOffered(question)
    expect(offered.length > 0).toBe(OFFERING.includes(kind))
    const right = offered.flatMap(({ text, right }) => (right ? text : [])).sort()
    expect(optionsChosen(question, rightAnswer(question)).sort()).toEqual(right)
    expect(optionsChosen(question, null)).toEqual([])
    // One claim alone cannot be given to the claimant of another.
    const otherwise = answerTo(question, false)
    if (right.length === 0 || isDeepStrictEqual(otherwise, rightAnswer(question))) continue
    const wrong = optionsChosen(question, otherwise)
    expect(wrong.sort()).not.toEqual(right)
    for (const text of wrong) expect(offered.some((one) => one.text === text)).toBe(true)
  }
})
