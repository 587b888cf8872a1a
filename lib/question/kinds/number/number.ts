import type { Card } from '../../../card/card'
import { AROUND, amountSpan } from '../../../fact/amount'
import type { Amount } from '../../../fact/pack'
import { NOTHING_GIVEN, textGiven } from '../../given'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem } from '../../question-base'
import { otherThingIn, unknownThingIn } from '../../read/counted-things'
import { amountReadBack, readAmount, whyNoAmount } from '../../read/read-amount'
import { type Bound, boundWords, fitOfBound, readBound } from '../../read/read-bound'
import { formatRange, type Range } from '../../read/read-number'
import { judgeWritten } from '../../read/written'
import { amountsOf } from '../../tell/words'
import type { QuestionKind } from '../question-kind'

/** An exact count of 100 or more is nearly right within 5%, a percentage within one point. */
const NEARLY = 0.05

/** A typed number. Suits a card whose answers are amounts with a figure. */
export const number: QuestionKind<'number'> = {
  kind: 'number',
  suits: (_index, card) => hasFigures(card),
  draw: (_index, card, chance) => ({ stem: drawStem(card, chance) }),
  build: (_index, card, _draw, base) => {
    const amounts = amountsOf(card)
    return { kind: 'number', ...base, unit: amounts[0]?.unit ?? '', amounts }
  },
  judge: (_index, question, answer) => {
    const text = textGiven(answer)
    if (text === undefined) return NOTHING_GIVEN
    const judged = (written: string): Verdict | undefined => {
      const given = readAmount(written, question.unit)
      return given && whyUnknown(written, question) === undefined
        ? judgeNumber(question, given, written)
        : undefined
    }
    return judgeWritten(text, judged, {
      what: 'a number',
      why: (written) => whyNoAmount(written, question.unit) ?? whyUnknown(written, question),
      ways: EXAMPLES,
      or: ' or ',
    })
  },
  readBack: ({ unit }, text) => amountReadBack(text, unit),
}

function hasFigures(card: Card): boolean {
  const amounts = amountsOf(card)
  return amounts.length > 0 && amounts.every((amount) => amount.qualifier !== 'vague')
}

const EXAMPLES: [string, string][] = [
  ['1,234', 'twelve hundred'],
  ['56', 'fifty-six'],
  ['7,000,000', 'seven million'],
]

/** Explains that a number counts something that the question does not speak of. */
function whyUnknown(text: string, { stem, unit, keys }: QuestionOf<'number'>): string | undefined {
  const word = unknownThingIn(text, [stem, unit, ...keys].join(' '))
  return word === undefined ? undefined : `You wrote “${word}”, but we asked about ${unit}.`
}

function judgeNumber(question: QuestionOf<'number'>, given: Range, text: string): Verdict {
  const bound = readBound(text)
  const read = boundWords(bound) + formatRange(given)
  const other = otherThingIn(text, question.unit)
  if (other !== undefined)
    return { worth: 'wrong', reason: `You wrote “${other}”, but we asked about ${question.unit}.`, read }
  const figures = question.amounts.map((amount) => worthOf(amount, given))
  const worths = question.amounts.map((amount, i) => withBound(amount, bound, given, figures[i] ?? 'wrong'))
  if (worths.includes('right')) return { worth: 'right', reason: 'Right.', read }
  if (figures.includes('right')) {
    const worth = worths.includes('partly') ? 'partly' : 'wrong'
    return { worth, reason: `The number is right, but not “${bound?.words}”.`, read }
  }
  return worths.includes('partly')
    ? { worth: 'partly', reason: 'Close, but not the number we’re looking for.', read }
    : { worth: 'wrong', reason: 'That’s not the number we’re looking for.', read }
}

/** Lowers what a figure is worth if it says "over" or "under" and the source does not. */
function withBound(
  amount: Amount,
  bound: Bound | undefined,
  given: Range,
  worth: Verdict['worth'],
): Verdict['worth'] {
  const fit = fitOfBound(amount, bound, given)
  if (fit === 'against') return 'wrong'
  return fit === 'looser' && worth === 'right' ? 'partly' : worth
}

function worthOf(amount: Amount, given: Range): Verdict['worth'] {
  switch (amount.qualifier) {
    case 'exactly':
      return within(given, amount.value, 0) ? 'right' : nearly(amount.value, amount.unit, given)
    case 'around':
      if (within(given, amount.value, AROUND)) return 'right'
      return within(given, amount.value, 2 * AROUND) ? 'partly' : 'wrong'
    case 'over':
    case 'up to':
      return within(given, amount.value, 0) ? 'right' : nearly(amount.value, amount.unit, given)
    case 'between':
      return worthInRange(amount, given)
    case 'vague':
      return 'wrong'
  }
}

function worthInRange(amount: Amount, given: Range): Verdict['worth'] {
  const [from, to] = amountSpan(amount) ?? [0, 0]
  if (from <= given.low && given.high <= to) return 'right'
  return given.low <= to && from <= given.high && given.high - given.low <= 2 * (to - from)
    ? 'partly'
    : 'wrong'
}

function within({ low, high }: Range, value: number, tolerance: number): boolean {
  const slack = Math.abs(value) * tolerance + 1e-9
  return value - slack <= low && high <= value + slack
}

function nearly(value: number, unit: string, given: Range): Verdict['worth'] {
  const near =
    unit === '%'
      ? within(given, value, 1 / Math.abs(value || 1))
      : value >= 100 && within(given, value, NEARLY)
  return near ? 'partly' : 'wrong'
}
