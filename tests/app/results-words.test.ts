import { expect, test } from 'vitest'
import {
  counted,
  durationWords,
  excessWords,
  momentWords,
  percentWords,
  pointsWords,
} from '@/app/_ui/number-words'
import type { StudentView } from '@/app/teach/results/results-model'
import { sorted } from '@/app/teach/results/sorted'

test.each([
  [0, '0 s'],
  [40_400, '40 s'],
  [60_000, '1 min'],
  [725_000, '12 min 5 s'],
  [4_800_000, '1 h 20 min'],
])('%d ms are told as %s', (ms, words) => {
  expect(durationWords(ms)).toBe(words)
})

test.each([
  [1, '1 minute'],
  [150_000, '3 minutes'],
  [89 * 60_000, '2 hours'],
  [7_200_000, '2 hours'],
  [59 * 3_600_000, '3 days'],
  [3 * 86_400_000, '3 days'],
])('%d ms over a limit are told as %s', (ms, words) => {
  expect(excessWords(ms)).toBe(words)
})

test('a moment is told in the zone of the due date, and in the reader’s where that zone is not known', () => {
  const at = Date.UTC(2026, 10, 27, 17, 30)
  expect(momentWords(at, 'Asia/Almaty')).toMatch(/^Fri,? 27 Nov,? 22:30$/)
  expect(momentWords(at, 'Nowhere/At_All')).toBe(momentWords(at))
})

test('shares, points and numbers read as people write them', () => {
  expect([percentWords(0.675), pointsWords(7.5), pointsWords(8)]).toEqual(['68%', '7.5', '8'])
  expect([counted(1, 'student'), counted(1200, 'student')]).toEqual(['1 student', '1,200 students'])
})

const student = (name: string, share: number): StudentView => ({
  id: name,
  name,
  score: '',
  share,
  perCent: '',
  passed: null,
  ms: 0,
  time: '',
  extra: '',
  handedIn: 0,
  handedInWords: '',
  remarks: [],
  attempt: '',
  receipt: '',
})

test('students of one score stay in alphabetical order, whichever way the scores are sorted', () => {
  const students = [
    student('Émile', 0.5),
    student('zoe', 0.9),
    student('Ali', 0.5),
    student('Student 10', 0.5),
    student('Student 9', 0.5),
  ]
  const names = (down: boolean) => sorted(students, 'score', down).map(({ name }) => name)
  expect(names(true)).toEqual(['zoe', 'Ali', 'Émile', 'Student 9', 'Student 10'])
  expect(names(false)).toEqual(['Ali', 'Émile', 'Student 9', 'Student 10', 'zoe'])
})
