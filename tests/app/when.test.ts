import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aboutWords, fileName } from '@/app/_ui/about-quiz'
import { dueDateWords, dueEverywhere } from '@/app/_ui/date-words'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { makeQuiz } from '../assignment/quizzes'

const at = Date.UTC(2026, 11, 4, 13)

test.each([
  ['Asia/Almaty', 'Asia/Almaty', 'Friday 4 December 2026 at 18:00'],
  ['Asia/Almaty', 'Europe/Berlin', 'Friday 4 December 2026 at 18:00 in Asia/Almaty (14:00 here)'],
  ['America/New_York', 'UTC', 'Friday 4 December 2026 at 08:00 in America/New York (13:00 here)'],
  [
    'Asia/Almaty',
    'Pacific/Auckland',
    'Friday 4 December 2026 at 18:00 in Asia/Almaty (Saturday 5 December 2026 at 02:00 here)',
  ],
  // Zones whose clocks show the same then are not told apart.
  ['Europe/Paris', 'Europe/Berlin', 'Friday 4 December 2026 at 14:00'],
  ['Nowhere/Atlantis', 'Europe/Berlin', 'Friday 4 December 2026 at 14:00'],
])('what is due by a clock in %s is told to a reader in %s as: %s', (zone, own, words) => {
  expect(dueDateWords({ at, zone }, own)).toBe(words)
})

test('the zone is named just where the reader’s clock shows another time, and then both times stand there', () => {
  const zones = fc.constantFrom('UTC', 'Asia/Almaty', 'Europe/Berlin', 'Europe/Paris', 'America/New_York')
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 0) }),
      zones,
      zones,
      (due, zone, own) => {
        const words = dueDateWords({ at: due, zone }, own)
        const [there, here] = [
          dueDateWords({ at: due, zone }, zone),
          dueDateWords({ at: due, zone: own }, own),
        ]
        expect(words.startsWith(there)).toBe(true)
        if (here === there) expect(words).toBe(there)
        else {
          expect(words).toContain(` in ${zone.replace('_', ' ')} (`)
          expect(words).toContain(`${here.split(' at ')[1]} here)`)
        }
      },
    ),
  )
})

test('readers who may be anywhere are always told the zone, and none that their browser only guesses', () => {
  expect(dueEverywhere({ at, zone: 'America/New_York' })).toBe(
    'Friday 4 December 2026 at 08:00 (America/New York)',
  )
  expect(dueEverywhere({ at, zone: 'Nowhere/Atlantis' })).toBe('Friday 4 December 2026 at 13:00 (UTC)')
})

test('a quiz in a list is told with its due date on both clocks', () => {
  const quiz = makeQuiz(indexPack(pack), 3, 2, { due: { at, zone: 'Asia/Almaty' } })
  expect(aboutWords(quiz, 'Asia/Almaty')).toBe(
    '3 questions in 2 variants, due on Friday 4 December 2026 at 18:00.',
  )
  expect(aboutWords(quiz, 'UTC')).toContain('at 18:00 in Asia/Almaty (13:00 here).')
  expect(aboutWords({ ...quiz, due: null }, 'UTC')).toBe('3 questions in 2 variants.')
})

test('a file has a name and its ending, whatever the title is', () => {
  expect(fileName('Ghulja, 1944', 'ics')).toBe('ghulja-1944.ics')
  expect(fileName('???', 'csv')).toBe('quiz.csv')
  expect(fileName('Құлжа 1944', 'txt')).toBe('құлжа-1944.txt')
  fc.assert(fc.property(fc.string(), (title) => /^[^.\s/\\]+\.csv$/.test(fileName(title, 'csv'))))
})
