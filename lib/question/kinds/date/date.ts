import type { Ask } from '../../../fact/pack'
import { formatPoint, type Point, type Precision, parseTime } from '../../../fact/time'
import { NOTHING_GIVEN, textGiven } from '../../given'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem } from '../../question-base'
import { readDate, whyNoDate } from '../../read/read-date'
import { judgeWritten } from '../../read/written'
import { datesOf, daysAllowed, pointAsked } from '../../tell/words'
import type { QuestionKind } from '../question-kind'

const COARSENESS: Record<Precision, number> = { day: 0, month: 1, season: 2, year: 3 }

/** Examples of dates, by the precision that is asked for. */
const EXAMPLES: Record<Precision, [string, string][]> = {
  day: [
    ['14 July 1789', '1789-07-14'],
    ['18 June 1815', '1815-06-18'],
  ],
  month: [
    ['July 1789', '1789-07'],
    ['June 1815', '1815-06'],
  ],
  season: [
    ['summer 1789', 'July 1789'],
    ['spring 1815', 'May 1815'],
  ],
  year: [
    ['1789', '1815'],
    ['1492', '1618'],
  ],
}

/** A typed date. Suits a card whose first key is a single time. */
export const date: QuestionKind<'date'> = {
  kind: 'date',
  suits: (_index, card) => {
    const [first] = datesOf(card)
    return first !== undefined && pointAsked(first, card.ask) !== undefined
  },
  draw: (_index, card, chance) => ({ stem: drawStem(card, chance) }),
  build: (_index, card, _draw, base) => {
    const dates = datesOf(card)
    const point = pointAsked(dates[0] ?? '', card.ask)
    return { kind: 'date', ...base, precision: point?.precision ?? 'year', ask: card.ask, dates }
  },
  judge: (_index, question, answer) => {
    const text = textGiven(answer)
    if (text === undefined) return NOTHING_GIVEN
    const judged = (written: string): Verdict | undefined => {
      const given = readDate(written)
      return given && judgeDate(question, given)
    }
    return judgeWritten(text, judged, {
      what: 'a date',
      why: whyNoDate,
      ways: EXAMPLES[question.precision],
      or: ' or ',
    })
  },
  readBack: (_question, text) => {
    const point = readDate(text)
    return point && formatPoint(point)
  },
}

function judgeDate(question: QuestionOf<'date'>, given: Point): Verdict {
  const read = formatPoint(given)
  const worths = question.dates.map((edtf) => worthOf(edtf, question.ask, given))
  const reason =
    worths.find((one) => one.worth === 'right') ?? worths.find((one) => one.worth === 'partly') ?? worths[0]
  return { worth: 'wrong', reason: 'That date is not right.', ...reason, read }
}

function worthOf(edtf: string, ask: Ask, given: Point): Pick<Verdict, 'worth' | 'reason'> {
  if (!parseTime(edtf)) return { worth: 'wrong', reason: 'That date is not right.' }
  const days = daysAllowed(edtf, ask)
  const key = pointAsked(edtf, ask)
  if (days.first <= given.first && given.last <= days.last) return rightDate(key, given)
  const coarser = given.first <= days.first && days.last <= given.last
  if (!coarser) return { worth: 'wrong', reason: howFarOff(days, given) }
  const step = key ? COARSENESS[given.precision] - COARSENESS[key.precision] : 0
  if (key?.approximate && step === 0) return { worth: 'right', reason: 'Right.' }
  return key?.precision === 'day' && given.precision !== 'month'
    ? { worth: 'wrong', reason: `The ${given.precision} is right; the day was asked.` }
    : { worth: 'partly', reason: `Right as far as it goes; it is known to the ${key?.precision ?? 'year'}.` }
}

function rightDate(key: Point | undefined, given: Point): Pick<Verdict, 'worth' | 'reason'> {
  if (!key || COARSENESS[given.precision] >= COARSENESS[key.precision])
    return { worth: 'right', reason: 'Right.' }
  return { worth: 'right', reason: `Right: it is known only to the ${key.precision}.` }
}

function howFarOff(days: Pick<Point, 'first' | 'last'>, given: Point): string {
  const early = days.first - given.last
  const off = Math.max(early, given.first - days.last)
  if (off <= 0) return 'That date is not right.'
  return `That is ${inWords(off)} too ${early > 0 ? 'early' : 'late'}.`
}

function inWords(days: number): string {
  if (days < 60) return `${days} ${days === 1 ? 'day' : 'days'}`
  if (days < 700) return `about ${Math.round(days / 30.44)} months`
  return `about ${Math.round(days / 365.25)} years`
}
