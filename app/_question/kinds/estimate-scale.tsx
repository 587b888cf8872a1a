import { amountSpan, formatNumber } from '@/lib/fact/amount'
import type { Amount } from '@/lib/fact/pack'
import type { QuestionOf } from '@/lib/question/question'
import type { Range } from '@/lib/question/read/read-number'
import { Note } from '../../_ui/text'
import css from './estimate-scale.module.css'
import { estimateWords, figureWords } from './estimate-words'

type Scale = QuestionOf<'estimate'>['scale']

/** Space at both ends for half a mark, in percent of the width. */
const EDGE = 3
/** Heights of the learner's mark, the real mark and the axis, in pixels from the top. */
const YOURS = 16
const REAL = 44
const AXIS = 64

type Props = { question: QuestionOf<'estimate'>; given: Range | undefined }

/** Draws the learner's figure or range above the real one on one scale; the words below explain the marks. */
export function EstimateScale({ question, given }: Props) {
  const { amounts, scale, unit } = question
  return (
    <figure className="grid gap-2">
      <svg className="block h-17 w-full" role="img" aria-label={pictureWords(question, given)}>
        <line className={css.axis} x1="0" x2="100%" y1={AXIS} y2={AXIS} />
        {amounts.map((amount) => (
          <RealMark key={JSON.stringify(amount)} amount={amount} scale={scale} />
        ))}
        {given && <GivenMark given={given} scale={scale} />}
      </svg>
      <p className="flex justify-between text-fine text-ink-soft" aria-hidden="true">
        <span>{formatNumber(scale.from)}</span>
        <span>{formatNumber(scale.to)}</span>
      </p>
      <ul className="grid gap-1 *:flex *:items-baseline *:gap-2">
        {given && (
          <li>
            <Swatch mark="given" />
            <span>
              <Note as="span">You said</Note> {estimateWords(given, unit)}
              {offScale(given, scale) && <Note as="span">, off the scale</Note>}
            </span>
          </li>
        )}
        <li>
          <Swatch mark="real" />
          <span>
            <Note as="span">In fact</Note> {figureWords(amounts)}
          </span>
        </li>
      </ul>
    </figure>
  )
}

type MarkProps = { scale: Scale }

/** Draws the span an amount may mean as a bar, and its own figure as a disc with a line down to the axis. */
function RealMark({ amount, scale }: MarkProps & { amount: Amount }) {
  const span = spanOf(amount)
  const value = 'value' in amount ? percent(amount.value, scale) : undefined
  return (
    <g className={css.real}>
      {span && span.low < span.high && (
        <line
          className={css.span}
          x1={percent(span.low, scale)}
          x2={percent(span.high, scale)}
          y1={REAL}
          y2={REAL}
        />
      )}
      {value && (
        <>
          <line className={css.guide} x1={value} x2={value} y1={YOURS - 12} y2={AXIS} />
          <circle cx={value} cy={REAL} r="6" />
        </>
      )}
    </g>
  )
}

function GivenMark({ given, scale }: MarkProps & { given: Range }) {
  const { low, high } = given
  const off = offScale(given, scale)
  if (off) return <OffScale side={off} />
  const from = percent(low, scale)
  const to = percent(high, scale)
  return (
    <g className={css.given}>
      {low < high ? (
        <>
          <line x1={from} x2={to} y1={YOURS} y2={YOURS} />
          <line x1={from} x2={from} y1={YOURS - 7} y2={YOURS + 7} />
          <line x1={to} x2={to} y1={YOURS - 7} y2={YOURS + 7} />
        </>
      ) : (
        <circle cx={from} cy={YOURS} r="6" />
      )}
    </g>
  )
}

/** Draws an arrow towards a value off the scale. */
function OffScale({ side }: { side: 'below' | 'above' }) {
  const [x, tip] = side === 'above' ? [100 - EDGE, 8] : [EDGE, -8]
  return (
    <svg className={css.given} x={`${x}%`} y={YOURS} overflow="visible" aria-hidden="true">
      <path d={`M${-tip} 0H${tip}M0-6 ${tip} 0 0 6`} />
    </svg>
  )
}

function Swatch({ mark }: { mark: 'given' | 'real' }) {
  return (
    <svg className="size-3.5 flex-none" viewBox="0 0 14 14" aria-hidden="true">
      <g className={css[mark]}>
        <circle cx="7" cy="7" r="5" />
      </g>
    </svg>
  )
}

/** Returns the side of the scale on which the whole range is, if it is off the scale. */
function offScale({ low, high }: Range, { from, to }: Scale): 'below' | 'above' | undefined {
  if (low > to) return 'above'
  return high < from ? 'below' : undefined
}

/** Returns a value's position in percent of the width; values off the scale go to its end. */
function percent(value: number, { from, to }: Scale): string {
  const part = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return `${(EDGE + (100 - 2 * EDGE) * part).toFixed(2)}%`
}

/**
 * Returns the span to draw for an amount: "around" reaches to both sides, "over" and "up to" stay at the figure they
 * name.
 */
function spanOf(amount: Amount): Range | undefined {
  const [low, high] = amountSpan(amount) ?? []
  if (low === undefined || high === undefined) return undefined
  return amount.qualifier === 'over' || amount.qualifier === 'up to'
    ? { low: amount.value, high: amount.value }
    : { low, high }
}

/** Describes what the picture adds to the words below it: how the two compare. */
function pictureWords({ amounts, scale, unit }: QuestionOf<'estimate'>, given: Range | undefined): string {
  const ends = `A scale from ${estimateWords({ low: scale.from, high: scale.to }, unit)}.`
  const [real] = amounts.flatMap((amount) => spanOf(amount) ?? [])
  return given && real ? `${ends} ${howItLies(given, real)}` : ends
}

function howItLies(given: Range, real: Range): string {
  const middle = (real.low + real.high) / 2
  const [low, high] = given.low < given.high ? [middle, middle] : [real.low, real.high]
  if (given.high < low) return 'What you said lies below the real figure.'
  if (given.low > high) return 'What you said lies above the real figure.'
  return given.low < given.high
    ? 'Your range takes in the real figure.'
    : 'What you said meets the real figure.'
}
