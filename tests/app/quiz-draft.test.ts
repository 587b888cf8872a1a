import { expect, test } from 'vitest'
import { lengthWords, textFor } from '@/app/_ui/quiz-words'
import { copyOf, entriesOf, newQuiz, withChoices, withEntries } from '@/app/teach/quiz-draft'
import { pinAt } from '@/lib/assignment/compose/compose'
import { parseDraftText } from '@/lib/assignment/compose/parse-draft'
import { parseQuizText } from '@/lib/assignment/parse-quiz'
import { shipped } from '../question/packs'

const fresh = newQuiz(shipped, { id: 'abcdefghij', seed: 'a', title: 'The republic', at: 1_000 })

test('a new quiz has the suggested number, and both it and its draft come back from the shelf', () => {
  expect(entriesOf(fresh)).toHaveLength(fresh.draft.choices.count)
  expect(parseQuizText(JSON.stringify({ version: 1, quiz: fresh.quiz }))).toEqual(fresh.quiz)
  expect(parseDraftText(JSON.stringify({ version: 1, draft: fresh.draft }))).toEqual(fresh.draft)
})

test('variants stay as many when questions change, and what is pinned is remembered', () => {
  const pinned = withEntries(shipped, fresh, pinAt(entriesOf(fresh), 2, true), 3)
  expect(pinned.quiz.variants).toHaveLength(3)
  const again = withChoices(shipped, pinned, { ...pinned.draft.choices, seed: 'b' })
  expect(again.quiz.variants).toHaveLength(3)
  expect(entriesOf(again)[2]).toEqual(entriesOf(pinned)[2])
})

test('a copy has the same questions, was never given out, and its title still fits a link', () => {
  const given = { quiz: { ...fresh.quiz, title: 'a'.repeat(120) }, draft: { ...fresh.draft, given: 5 } }
  const copy = copyOf(given, 'klmnopqrst', 2_000)
  expect(copy.quiz).toMatchObject({ id: 'klmnopqrst', made: 2_000, variants: given.quiz.variants })
  expect(copy.draft.given).toBeNull()
  expect(copy.quiz.title.length).toBeLessThanOrEqual(120)
})

test('the text to paste names the due date with its zone, and each variant with its link', () => {
  const quiz = { ...fresh.quiz, due: { at: Date.UTC(2026, 10, 30, 17), zone: 'Europe/Berlin' }, minutes: 20 }
  const links = ['A', 'B'].map((letter) => ({
    name: `Variant ${letter}`,
    url: `https://x.example/quiz/#${letter}`,
  }))
  const text = textFor(quiz, links)
  expect(text).toContain('Due on Monday 30 November 2026 at 18:00 (Europe/Berlin).')
  expect(text).toContain('Variant B: https://x.example/quiz/#B')
  expect(textFor(quiz, links.slice(0, 1))).not.toContain('Variant A:')
})

test('a length is said with what it is good for', () => {
  expect(lengthWords(600)).toContain('also on a projector')
  expect(lengthWords(2_000)).toContain('too long for a QR code')
  expect(lengthWords(8_001)).toContain('as a file')
})
