import { expect, test } from 'vitest'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { KINDS, type Question } from '@/lib/question/question'
import { answerWords, keyOf, taskOf } from '@/lib/question/tell/answer-words'
import { answerTo } from '../study/answer-to'
import { shipped } from './packs'
import { rightAnswer } from './right-answer'

const one = new Map<string, Question>()
for (const card of shipped.cards)
  for (const kind of kindsFor(shipped, card))
    if (!one.has(kind)) one.set(kind, askQuestion(shipped, card, kind, 'words'))

test.each([...one.values()].map((question) => [question.kind, question] as const))(
  'an answer of the kind %s has its words, and the key those of a right answer',
  (kind, question) => {
    expect(answerWords(question, null)).toBe('')
    const right = answerWords(question, rightAnswer(question))
    const wrong = answerWords(question, answerTo(question, false))
    expect(right).not.toBe('')
    expect(wrong).not.toBe(right)
    if (kind === 'flip') return
    // Of a card with several right answers one was given.
    if (
      question.keys.length === 1 ||
      !['choice', 'typed', 'date', 'number', 'estimate', 'cloze'].includes(kind)
    )
      expect(keyOf(question)).toBe(right)
    else expect(keyOf(question)).toContain(right)
  },
)

test('every kind was told', () => expect([...one.keys()].sort()).toEqual([...KINDS].sort()))

test('an answer of another kind never fails', () => {
  for (const question of one.values())
    for (const other of one.values()) expect(typeof answerWords(question, rightAnswer(other))).toBe('string')
})

test('what is asked is the stem, or the statement where one is to be judged', () => {
  for (const question of one.values())
    expect(taskOf(question)).toBe(
      question.kind === 'true-false' ? `True or false: ${question.statement}` : question.stem,
    )
})
