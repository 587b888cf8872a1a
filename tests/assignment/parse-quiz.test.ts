import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack } from '@/content/second-east-turkestan-republic'
import { parseDraftText } from '@/lib/assignment/compose/parse-draft'
import { parseQuizText } from '@/lib/assignment/parse-quiz'
import { indexPack } from '@/lib/card/pack-index'
import { makeQuiz } from './quizzes'

const quiz = makeQuiz(indexPack(pack), 8, 2)
const textOf = (version: number, value: unknown): string => JSON.stringify({ version, quiz: value })

test('a quiz comes from the shelf as it was kept, and not at all from a later version', () => {
  expect(parseQuizText(textOf(1, quiz))).toEqual(quiz)
  expect(parseQuizText(textOf(2, quiz))).toBeUndefined()
})

/** What no field of anything on the shelf can be. */
const WRONG = [{ wrong: 1 }, [[{}]], undefined]

test('a quiz of which one field is wrong or missing is no quiz', () => {
  for (const field of Object.keys(quiz))
    for (const wrong of WRONG)
      expect([field, wrong, parseQuizText(textOf(1, { ...quiz, [field]: wrong }))]).toEqual([
        field,
        wrong,
        undefined,
      ])
  for (const at of [1e300, '2026', null])
    expect(parseQuizText(textOf(1, { ...quiz, due: { at, zone: 'UTC' } }))).toBeUndefined()
})

test('a quiz whose due date is still being typed is kept', () => {
  const long = { ...quiz, due: { at: Date.UTC(-1, 0), zone: 'UTC' } }
  expect(parseQuizText(textOf(1, long))).toEqual(long)
})

test('whatever is in a field, it is read as it stands or not at all, and never an exception', () => {
  const fields = fc.constantFrom(...Object.keys(quiz))
  fc.assert(
    fc.property(fields, fc.jsonValue(), (field, value) => {
      const parsed = parseQuizText(textOf(1, { ...quiz, [field]: value }))
      if (parsed) expect(parsed).toEqual({ ...quiz, [field]: value })
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => parseQuizText(text) === undefined))
})

const draft = {
  choices: { topics: ['army'], notTaught: [], kinds: ['choice'], count: 10, sensitive: false, seed: 'a' },
  pinned: ['declared:when'],
  given: null,
}

test('a quiz with variants of different lengths, or with more than four, is none', () => {
  const [first = [], second = []] = quiz.variants
  for (const variants of [[first, second.slice(1)], [], [first, first, first, first, first]])
    expect(parseQuizText(textOf(1, { ...quiz, variants }))).toBeUndefined()
})

test('a draft comes from the shelf as it was kept, and a later one or a damaged one not at all', () => {
  const draftText = (version: number, value: unknown): string => JSON.stringify({ version, draft: value })
  expect(parseDraftText(draftText(1, draft))).toEqual(draft)
  expect(parseDraftText(draftText(2, draft))).toBeUndefined()
  for (const choices of [
    { ...draft.choices, kinds: ['flip'] },
    { ...draft.choices, count: 61 },
    { more: 1 },
    null,
  ])
    expect(parseDraftText(draftText(1, { ...draft, choices }))).toBeUndefined()
  for (const wrong of WRONG) {
    for (const field of Object.keys(draft))
      expect([field, parseDraftText(draftText(1, { ...draft, [field]: wrong }))]).toEqual([field, undefined])
    for (const field of Object.keys(draft.choices)) {
      const choices = { ...draft.choices, [field]: wrong }
      expect([field, parseDraftText(draftText(1, { ...draft, choices }))]).toEqual([field, undefined])
    }
  }
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(draft)), fc.jsonValue(), (field, value) => {
      const parsed = parseDraftText(draftText(1, { ...draft, [field]: value }))
      if (parsed) expect(parsed).toEqual({ ...draft, [field]: value })
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => parseDraftText(text) === undefined))
})
