import type { PackIndex } from '../../../card/pack-index'
import type { Ask } from '../../../fact/pack'
import { formatPoint, type Point, type Precision, parseTime } from '../../../fact/time'
import { NOTHING_GIVEN, textGiven } from '../../given'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem } from '../../question-base'
import { denialIn, readDate, readDenied, whyNoDate } from '../../read/read-date'
import { judgeWritten } from '../../read/written'
import { capitalize, datesOf, daysAllowed, pointAsked } from '../../tell/words'
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
  judge: (index, question, answer) => {
    const text = textGiven(answer)
    if (text === undefined) return NOTHING_GIVEN
    const judged = (written: string): Verdict | undefined => {
      const given = readDate(written)
      return given ? judgeDate(index, question, given) : judgeDenied(written)
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

/** Judges "not 1944" and "before 1944": they name no time, so they are wrong. */
function judgeDenied(text: string): Verdict | undefined {
  const words = denialIn(text)
  const denied = readDenied(text)
  if (words === undefined || !denied) return undefined
  const read = `${words} ${formatPoint(denied)}`
  return {
    worth: 'wrong',
    reason: `“${capitalize(words)}” doesn’t tell us when. Type the date itself.`,
    read,
  }
}

function judgeDate(index: PackIndex, question: QuestionOf<'date'>, given: Point): Verdict {
  const read = formatPoint(given)
  const worths = question.dates.map((edtf) => worthOf(edtf, question.ask, given))
  const best =
    worths.find((one) => one.worth === 'right') ?? worths.find((one) => one.worth === 'partly') ?? worths[0]
  const coarser = best?.worth === 'right' ? excludedIn(index, question, given) : undefined
  if (coarser) {
    const reason = `The ${coarser.precision} is right, but not the ${given.precision}.`
    return { worth: 'wrong', reason, read }
  }
  return { ...(best ?? NOT_RIGHT), read }
}

const NOT_RIGHT: Pick<Verdict, 'worth' | 'reason'> = {
  worth: 'wrong',
  reason: 'That’s not the date we’re looking for.',
}

/**
 * Returns the key that contains a finer date, if the pack knows better: another key, or another fact about the same
 * event, lies in that key too and is not this date.
 */
function excludedIn(index: PackIndex, question: QuestionOf<'date'>, given: Point): Point | undefined {
  const keys = pointsOf(question.dates, question.ask)
  const isFiner = (a: Point, b: Point): boolean => COARSENESS[a.precision] < COARSENESS[b.precision]
  if (keys.some((key) => !isFiner(given, key) && isWithin(given, key))) return undefined
  const known = [...keys, ...pointsOf(datesOfEvent(index, question), question.ask)]
  return keys.find((key) => {
    if (!isFiner(given, key) || !isWithin(given, key)) return false
    const finer = known.filter((point) => isFiner(point, key) && isWithin(point, key))
    return finer.length > 0 && !finer.some((point) => isWithin(given, point) || isWithin(point, given))
  })
}

/** Returns the dates that the facts of the pack give the question's event. */
function datesOfEvent(index: PackIndex, { card }: QuestionOf<'date'>): string[] {
  const fact = index.facts.get(index.card.get(card)?.fact ?? '')
  if (fact?.kind !== 'event') return []
  return index.pack.facts.flatMap((other) =>
    other.kind === 'event' && other.event === fact.event ? [other.time] : [],
  )
}

function pointsOf(dates: readonly string[], ask: Ask): Point[] {
  return dates.flatMap((edtf) => (parseTime(edtf) && pointAsked(edtf, ask)) ?? [])
}

function isWithin(inner: Pick<Point, 'first' | 'last'>, outer: Pick<Point, 'first' | 'last'>): boolean {
  return outer.first <= inner.first && inner.last <= outer.last
}

function worthOf(edtf: string, ask: Ask, given: Point): Pick<Verdict, 'worth' | 'reason'> {
  if (!parseTime(edtf)) return NOT_RIGHT
  const days = daysAllowed(edtf, ask)
  const key = pointAsked(edtf, ask)
  if (isWithin(given, days)) return rightDate(key, given)
  if (!isWithin(days, given))
    return { worth: 'wrong', reason: howFarOff(key ?? nearerEnd(edtf, given), given) }
  const step = key ? COARSENESS[given.precision] - COARSENESS[key.precision] : 0
  if (key?.approximate && step === 0) return { worth: 'right', reason: 'Right.' }
  return key?.precision === 'day' && given.precision !== 'month'
    ? { worth: 'wrong', reason: `The ${given.precision} is right, but we asked for the day.` }
    : { worth: 'partly', reason: `Right so far, but the exact ${key?.precision ?? 'year'} is known.` }
}

function rightDate(key: Point | undefined, given: Point): Pick<Verdict, 'worth' | 'reason'> {
  if (!key || COARSENESS[given.precision] >= COARSENESS[key.precision])
    return { worth: 'right', reason: 'Right.' }
  return { worth: 'right', reason: `Right. Only the ${key.precision} is known.` }
}

/** Says how far off a date is, from start to start, in years or months if either date is known no better. */
function howFarOff(target: Point | undefined, given: Point): string {
  if (!target) return NOT_RIGHT.reason
  const coarser = COARSENESS[given.precision] > COARSENESS[target.precision] ? given : target
  const years = given.year - target.year
  const months = 12 * years + monthIn(given) - monthIn(target)
  if (coarser.precision === 'year' || Math.abs(months) >= 24) return tooFar(years, 'year')
  const off = given.first - target.first
  if (coarser.precision === 'day') return Math.abs(off) < 60 ? tooFar(off, 'day') : tooFar(months, 'month')
  return tooFar(months, 'month')
}

function nearerEnd(edtf: string, given: Point): Point | undefined {
  const time = parseTime(edtf)
  if (time?.kind !== 'interval') return undefined
  return given.first < time.from.first ? time.from : time.to
}

function monthIn({ month = 1 }: Point): number {
  return SEASON_STARTS[month] ?? month
}

/** The first month of each season. */
const SEASON_STARTS: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 }

function tooFar(off: number, unit: string): string {
  const count = Math.abs(off)
  if (count === 0) return NOT_RIGHT.reason
  const words = count === 1 ? `one ${unit}` : `${count} ${unit}s`
  return `That’s ${words} too ${off < 0 ? 'early' : 'late'}.`
}
