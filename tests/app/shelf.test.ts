import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuizText } from '@/app/_browser/parse-shelf'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { makeQuiz } from '../assignment/quizzes'

const quiz = makeQuiz(indexPack(pack), 8, 2)
const textOf = (version: number, value: unknown): string => JSON.stringify({ version, quiz: value })

test('a quiz comes from the shelf as it was kept, and not at all from a later version', () => {
  expect(parseQuizText(textOf(1, quiz))).toEqual(quiz)
  expect(parseQuizText(textOf(2, quiz))).toBeUndefined()
})

test('a quiz of which one field is anything else is no quiz, and never an exception', () => {
  const fields = fc.constantFrom(...Object.keys(quiz))
  fc.assert(
    fc.property(fields, fc.jsonValue(), (field, value) => {
      const parsed = parseQuizText(textOf(1, { ...quiz, [field]: value }))
      if (parsed) expect(parsed).toEqual({ ...quiz, [field]: value })
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => parseQuizText(text) === undefined))
})
