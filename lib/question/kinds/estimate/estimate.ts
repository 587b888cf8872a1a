import type { Card } from '../../../card/card'
import { AROUND, formatAmount } from '../../../fact/amount'
import type { Amount } from '../../../fact/pack'
import { below, type Chance } from '../../chance'
import { NOTHING_GIVEN, textGiven } from '../../given'
import type { QuestionOf, Verdict } from '../../question'
import { drawStem } from '../../question-base'
import { otherThingIn } from '../../read/counted-things'
import { amountReadBack, readAmount, whyNoAmount } from '../../read/read-amount'
import { type Bound, boundWords, fitOfBound, readBound } from '../../read/read-bound'
import { formatRange, type Range } from '../../read/read-number'
import { judgeWritten } from '../../read/written'
import { amountsOf } from '../../tell/words'
import type { QuestionKind } from '../question-kind'

/** Smaller counts are known exactly or not at all, so nobody estimates them. */
const SMALLEST = 20
/** A count is right within a tenth, which is also how far "around" reaches. */
const NEAR = Math.max(0.1, AROUND)
/** Percentage points within which a percentage is right. */
const POINTS = 3
/** A wider range of percentages shows no knowledge. A range of counts may be as wide as the figure. */
const WIDEST_POINTS = 20

/** The ends of a scale are at most this many times the largest figure. */
const WIDEST_SCALE = 12

/**
 * A figure to estimate, as one value or as a range that is 80% certain. Suits a card whose answers are large amounts,
 * but not numbers of victims: sensitive cards are never estimated.
 */
export const estimate: QuestionKind<'estimate'> = {
  kind: 'estimate',
  suits: (_index, card) => {
    const amounts = amountsOf(card)
    return !card.sensitive && amounts.length > 0 && amounts.every(isEstimated)
  },
  draw: (_index, card, chance) => ({ stem: drawStem(card, chance), numbers: drawScale(card, chance) }),
  build: (_index, card, { numbers = [] }, base) => {
    const amounts = amountsOf(card)
    const [first] = amounts
    const [from, to, more] = numbers
    if (!first || from === undefined || to === undefined || more !== undefined) return undefined
    return { kind: 'estimate', ...base, unit: first.unit, amounts, scale: { from, to } }
  },
  isFair: (_index, { amounts, scale }) => isScale(amounts, scale),
  judge: (_index, question, answer) => {
    const text = textGiven(answer)
    if (text === undefined) return NOTHING_GIVEN
    const judged = (written: string): Verdict | undefined => {
      const given = readAmount(written, question.unit)
      return given && judgeEstimate(question, given, written)
    }
    return judgeWritten(text, judged, {
      what: 'a number',
      why: (written) => whyNoAmount(written, question.unit),
      ways: EXAMPLES,
      or: ', or a range: ',
    })
  },
  readBack: ({ unit }, text) => amountReadBack(text, unit),
}

function isEstimated(amount: Amount): boolean {
  if (amount.qualifier === 'vague') return false
  const least = amount.qualifier === 'between' ? amount.from : amount.value
  return least >= (amount.unit === '%' ? 0 : SMALLEST)
}

/** How an amount is judged: its middle, the distance from it that is still right, and its ends. */
type Target = { words: string; middle: number; reach: number; low: number; high: number; unit: string }

const targets = new WeakMap<Amount, Target>()

function targetOf(amount: Amount): Target | undefined {
  const known = targets.get(amount)
  if (known) return known
  const made = makeTarget(amount)
  if (made) targets.set(amount, made)
  return made
}

function makeTarget(amount: Amount): Target | undefined {
  const words = formatAmount(amount)
  const { unit } = amount
  switch (amount.qualifier) {
    case 'exactly':
    case 'around':
    case 'over':
    case 'up to': {
      const { value } = amount
      return { words, middle: value, reach: reachOf(amount, value), low: value, high: value, unit }
    }
    case 'between': {
      const { from, to } = amount
      return { words, middle: (from + to) / 2, reach: (to - from) / 2, low: from, high: to, unit }
    }
    case 'vague':
      return undefined
  }
}

function reachOf({ qualifier, unit }: Amount, value: number): number {
  const share = Math.abs(value) * NEAR
  if (unit !== '%') return share
  return qualifier === 'around' ? Math.max(POINTS, share) : POINTS
}

const EXAMPLES: [string, string][] = [
  ['1,234', '1,000 to 1,500'],
  ['56', '50 to 60'],
  ['7,000,000', '6,000,000 to 8,000,000'],
]

const WORTHS = ['wrong', 'partly', 'right']

/** Judges by the amount that the answer fits best. */
function judgeEstimate({ amounts, unit }: QuestionOf<'estimate'>, given: Range, text: string): Verdict {
  const bound = readBound(text)
  const read = boundWords(bound) + formatRange(given)
  const other = otherThingIn(text, unit)
  if (other !== undefined)
    return { worth: 'wrong', reason: `You wrote “${other}”, but we asked about ${unit}.`, read }
  let best: Verdict | undefined
  for (const amount of amounts) {
    const target = targetOf(amount)
    const verdict = target && judgeBound(amount, target, given, bound, read)
    if (verdict && (!best || WORTHS.indexOf(verdict.worth) > WORTHS.indexOf(best.worth))) best = verdict
  }
  return best ?? { worth: 'wrong', reason: 'That’s not the number we’re looking for.', read }
}

/** Judges a figure with its "over" or "under", which is wrong if the source says otherwise. */
function judgeBound(
  amount: Amount,
  target: Target,
  given: Range,
  bound: Bound | undefined,
  read: string,
): Verdict {
  if (fitOfBound(amount, bound, given) === 'against')
    return { worth: 'wrong', reason: `The figure is ${target.words}, not “${bound?.words} …”.`, read }
  return judgeBy(target, given, read)
}

function judgeBy(target: Target, given: Range, read: string): Verdict {
  return given.low === given.high ? judgeValue(target, given.low, read) : judgeRange(target, given, read)
}

function judgeValue(target: Target, value: number, read: string): Verdict {
  const { words, middle, reach, low, high } = target
  const off = Math.abs(value - middle) - 1e-9
  const worth = off <= reach ? 'right' : off <= 2 * reach ? 'partly' : 'wrong'
  const said = worth === 'right' ? 'Right: the figure is' : 'The figure is'
  const far = low <= value && value <= high ? '' : `; yours is ${howFar(target, value)}`
  return { worth, reason: `${said} ${words}${far}.`, read }
}

/**
 * Judges a range. It is held if it contains the figure (the middle, if the figure is a range). A held range is right if
 * it is no wider than the figure, or than the figure's own range. A missed one is partly right if its nearer end would
 * have been right as a value.
 */
function judgeRange(target: Target, given: Range, read: string): Verdict {
  const { words, middle, reach, low, high, unit } = target
  const width = given.high - given.low
  if (given.low <= middle && middle <= given.high) {
    const widest = unit === '%' ? WIDEST_POINTS : Math.abs(middle)
    if (width <= Math.max(widest, high - low))
      return { worth: 'right', reason: `Right: your range holds the figure, ${words}.`, read, range: 'held' }
    const reason = `Your range holds the figure, ${words}, but it is too wide to show that you know it.`
    return { worth: 'partly', reason, read, range: 'held' }
  }
  const end = given.high < middle ? given.high : given.low
  const worth = Math.abs(end - middle) - 1e-9 <= reach ? 'partly' : 'wrong'
  const side = given.high < middle ? 'above' : 'below'
  return { worth, reason: `The figure is ${words}, ${side} your range.`, read, range: 'missed' }
}

/** Says how far a value is from the nearer end of the figure: "20% higher", "2 points lower". */
function howFar({ low, high, unit }: Target, value: number): string {
  const end = value < low ? low : high
  const side = value < end ? 'lower' : 'higher'
  const off = Math.abs(value - end)
  if (unit === '%') {
    const points = Math.round(off * 10) / 10
    return `${points} ${points === 1 ? 'point' : 'points'} ${side}`
  }
  const percent = Math.round((off / Math.abs(end)) * 100)
  if (percent < 1) return `less than 1% ${side}`
  if (value >= 3 * end) return `about ${Math.round(value / end)} times as high`
  return `${percent}% ${side}`
}

/** True if the scale contains every figure and is not too wide to tell them apart. */
function isScale(amounts: readonly Amount[], { from, to }: QuestionOf<'estimate'>['scale']): boolean {
  const { low, high, isShare } = reachOfFigures(amounts)
  if (isShare) return from === 0 && to === 100
  const isWhole = Number.isSafeInteger(from) && Number.isSafeInteger(to)
  return isWhole && from >= 0 && from <= low && high < to && to <= WIDEST_SCALE * high
}

/** Returns the smallest and the largest figure, and whether they are percentages. */
function reachOfFigures(amounts: readonly Amount[]): { low: number; high: number; isShare: boolean } {
  const figures = amounts.flatMap((amount) => targetOf(amount) ?? [])
  const low = Math.min(...figures.map((target) => target.low))
  const high = Math.max(...figures.map((target) => target.high))
  return { low, high, isShare: high <= 100 && figures.some(({ unit }) => unit === '%') }
}

/** Draws a scale with round ends that contains every figure of the card. The seed decides where they lie on it. */
function drawScale(card: Card, chance: Chance): [from: number, to: number] {
  const { low, high, isShare } = reachOfFigures(amountsOf(card))
  if (isShare) return [0, 100]
  const width = 1.4 * high + 2 * (high - low)
  const left = (0.15 + below(chance, 700) / 1000) * (width - (high - low))
  const step = roundStep(width / 12)
  const from = Math.max(0, Math.floor((low - left) / step) * step)
  return [from, Math.max(Math.ceil((from + width) / step), Math.ceil((high * 1.1) / step)) * step]
}

/** Rounds up to the next of 1, 2, 5, 10, 20, 50 … */
function roundStep(about: number): number {
  const power = 10 ** Math.floor(Math.log10(about))
  return ([1, 2, 5].find((times) => times * power >= about) ?? 10) * power
}
