import { expect, test } from 'vitest'
import { nothingIn, sortIn, takenInWords } from '@/app/teach/results/intake'
import { pack } from '@/content/second-east-turkestan-republic'
import type { Submission } from '@/lib/assignment/assignment'
import { indexPack } from '@/lib/card/pack-index'
import { classOf } from '../assignment/class'
import { makeQuiz } from '../assignment/quizzes'

const quiz = makeQuiz(indexPack(pack), 4)
const [first, second] = classOf(indexPack(pack), quiz, 2, 'intake')
if (!first || !second) throw new Error('no submissions')
const opened = (submission: Submission, receipt: string) =>
  ({ ok: true, submission, receipt, sealed: `sealed ${receipt}` }) as const
const sort = (...pile: ReturnType<typeof opened>[]) =>
  sortIn({ quiz, handedIn: [opened(first, 'R1')], titleOf: () => undefined }, pile, 'What was pasted')

test('the same submission is a double whether it came sealed the same or sealed again, and only the latter is kept', () => {
  const { pieces, fresh } = sort(opened(first, 'R1'), opened(first, 'R2'), opened(second, 'R3'))
  expect(pieces.map(({ received }) => received)).toEqual(['double', 'double', 'taken'])
  expect(pieces[1]?.words).toContain('R2')
  expect(fresh.map(({ receipt }) => receipt)).toEqual(['R2', 'R3'])
})

test('a second attempt is none of the doubles', () => {
  const again = { ...first, attempt: 2, nonce: 'another-nonce' }
  expect(sort(opened(again, 'R2'), opened(again, 'R3')).pieces.map(({ received }) => received)).toEqual([
    'taken again',
    'double',
  ])
})

test('talk is told apart from what is damaged, and alone it is told without a count', () => {
  const { pieces } = sort(opened(second, 'R3'))
  expect(takenInWords([nothingIn('mail.txt')]).words).toBe('There is nothing in it that was handed in.')
  expect(takenInWords([...pieces, nothingIn('mail.txt')]).words).toBe(
    '2 pieces: 1 taken in, 1 with nothing in it that was handed in.',
  )
})
