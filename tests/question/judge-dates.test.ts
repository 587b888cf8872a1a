import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPoint, parsePoint } from '@/lib/fact/time'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import type { QuestionOf, Verdict } from '@/lib/question/question'
import { pointAsked } from '@/lib/question/tell/words'
import { packs, shipped } from './packs'

function ask(card: string): QuestionOf<'date'> {
  const found = shipped.card.get(card)
  const question = found && askQuestion(shipped, found, 'date', 'law')
  if (question?.kind !== 'date') throw new Error(`no date is asked by ${card}`)
  return question
}

/** Judges a date for a question that wants only one other date. */
function judged(dates: string | string[], text: string): Verdict {
  const question = ask('sheng-removed-august-1944:when')
  return judge(shipped, { ...question, card: 'none', dates: [dates].flat() }, text)
}

const DENIALS = [
  'not',
  'before',
  'after',
  'not in',
  'not before',
  'never in',
  'later than',
  'earlier than',
  'prior to',
  'after the',
  'NOT',
  'Before',
  'pre',
  'isn’t',
  'other than',
  'not until',
] // prettier-ignore

describe.each(packs)('dates of %s', (_name, index) => {
  const all = index.cards
    .filter((card) => kindsFor(index, card).includes('date'))
    .map((card) => askQuestion(index, card, 'date', 'law'))

  test('what denies a key, or only says what it was before or after, is wrong', () => {
    for (const question of all.slice(0, 60)) {
      for (const key of question.keys) {
        for (const words of DENIALS) {
          const text = `${words} ${key}`
          expect([text, judge(index, question, text).worth]).toEqual([text, 'wrong'])
        }
      }
    }
  })

  test('a reason never tells another distance than the one from start to start', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.integer({ min: -40, max: 40 }), (question, off) => {
        if (question.kind !== 'date' || question.dates.length !== 1) return
        const point = pointAsked(question.dates[0] ?? '', question.ask)
        if (!point || off === 0) return
        const { reason } = judge(index, question, String(point.year + off))
        const years = Math.abs(off) === 1 ? 'one year' : `${Math.abs(off)} years`
        expect(reason).toBe(`That’s ${years} too ${off < 0 ? 'early' : 'late'}.`)
      }),
    )
  })
})

test.each([
  ['1943', '1942', 'That’s one year too early.'],
  ['1943', '1944', 'That’s one year too late.'],
  ['1943', '31 December 1942', 'That’s one year too early.'],
  ['1943', 'January 1944', 'That’s one year too late.'],
  ['1943', '1953', 'That’s 10 years too late.'],
  ['1944-08', 'July 1944', 'That’s one month too early.'],
  ['1944-08', 'September 1944', 'That’s one month too late.'],
  ['1944-08', '1 September 1944', 'That’s one month too late.'],
  ['1944-08', '31 July 1944', 'That’s one month too early.'],
  ['1944-08', 'August 1945', 'That’s 12 months too late.'],
  ['1944-08', 'August 1947', 'That’s 3 years too late.'],
  ['1944-08', '1945', 'That’s one year too late.'],
  ['1944-11-12', '13 November 1944', 'That’s one day too late.'],
  ['1944-11-12', '2 November 1944', 'That’s 10 days too early.'],
  ['1944-11-12', '12 May 1944', 'That’s 6 months too early.'],
  ['1944-11-12', '12 November 1949', 'That’s 5 years too late.'],
  ['1944-11-12', 'October 1944', 'That’s one month too early.'],
  ['1944-11-12', 'December 1944', 'That’s one month too late.'],
  ['1944-11-12', '1943', 'That’s one year too early.'],
  ['1944-11-12', 'November 1944', 'Right so far, but the exact day is known.'],
  ['1944-11-12', '1944', 'The year is right, but we asked for the day.'],
  ['1944-11', '1944', 'Right so far, but the exact month is known.'],
  ['1944-11', '5 November 1944', 'Right. Only the month is known.'],
  ['1944-22', 'July 1944', 'Right. Only the season is known.'],
  ['1944-22', 'summer 1945', 'That’s 12 months too late.'],
  ['1944-22', 'September 1944', 'That’s 3 months too late.'],
  ['1944-22', 'winter 1944', 'That’s 6 months too late.'],
  ['1944-24', 'summer 1944', 'That’s 6 months too early.'],
  ['1944-11', 'before November 1944', '“Before” doesn’t tell us when. Type the date itself.'],
  ['1944-11-12', 'not 12/11/1944', '“Not” doesn’t tell us when. Type the date itself.'],
  ['nonsense', '1944', 'That’s not the date we’re looking for.'],
])('for %s, “%s”: %s', (edtf, text, reason) => {
  expect(judged(edtf, text).reason).toBe(reason)
})

test.each([
  ['rebellion-began-november-1944:when', '7 November 1944', 'right'],
  ['rebellion-began-november-1944:when', 'November 1944', 'right'],
  ['rebellion-began-november-1944:when', 'October 1944', 'right'],
  ['rebellion-began-november-1944:when', '12 November 1944', 'wrong'],
  ['rebellion-began-november-1944:when', '8 November 1944', 'wrong'],
  ['rebellion-began-november-1944:when', '30/11/1944', 'wrong'],
  ['coalition-formed-1-july:when', '15 June 1946', 'wrong'],
  ['coalition-formed-1-july:when', '27 June 1946', 'right'],
  ['coalition-formed-1-july:when', 'June 1946', 'right'],
  ['coalition-formed-1-july:when', '2 July 1946', 'wrong'],
  ['treaty-august-1945:when', '14 August 1945', 'right'],
  ['sheng-switched-by-1943:when', 'by 1943', 'right'],
  ['sheng-switched-by-1943:when', 'before 1943', 'wrong'],
  ['existed-1944-1946:ended', 'until 1946', 'right'],
  ['existed-1944-1946:began', 'from 1944', 'right'],
  ['sheng-removed-august-1944:when', 'not in August 1944', 'wrong'],
  ['sheng-removed-august-1944:when', 'in August 1944', 'right'],
  ['sheng-removed-august-1944:when', 'August or July 1944', 'unanswered'],
])('%s answered “%s” is %s', (card, text, worth) => {
  expect(judge(shipped, ask(card), text).worth).toBe(worth)
})

test('the same day is excluded by another fact about the event, though the card does not have it', () => {
  const question = ask('rebellion-began-november-1944:when')
  const alone = { ...question, dates: ['1944-11'] }
  expect(judge(shipped, alone, '8 November 1944').worth).toBe('wrong')
  expect(judge(shipped, alone, '7 November 1944').worth).toBe('right')
})

test('a day inside a month is right if nothing of the pack says otherwise', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 30_000 }), (count) => {
      const day = parsePoint(new Date(count * 86_400_000).toISOString().slice(0, 10))
      if (!day?.day) throw new Error('a date of the calendar')
      const month = new Date(count * 86_400_000).toISOString().slice(0, 7)
      const another = `${month}-${day.day === 1 ? '02' : '01'}`
      expect(judged(month, formatPoint(day)).worth).toBe('right')
      expect(judged([month, another], formatPoint(day)).worth).toBe('wrong')
    }),
  )
})

test('an answer of any length is judged, and nothing long is a date', () => {
  for (const text of ['not '.repeat(3e5), '1944 '.repeat(2e5), 'before'.repeat(2e5)])
    expect(judged('1944', text).worth).toBe('unanswered')
})
