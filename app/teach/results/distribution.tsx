import { clsx } from 'clsx'
import { buttonLook } from '../../_ui/button'
import css from './chart.module.css'
import type { Bin, ClassView } from './results-model'

/** Heights in pixels: all columns at most, one student at most, and the words above and below. */
const HIGHEST = 168
const TALLEST = 18
const ABOVE = 44
const BELOW = 48
/** Below this height students are no longer drawn apart. */
const APART = 8

/** Draws each student as a brick in the column of their score; bricks below the pass mark are hollow. */
export function Distribution({ view, median }: { view: ClassView; median: number }) {
  const { bins, passMark, words } = view
  const most = Math.max(1, ...bins.map(({ passed, failed }) => passed + failed))
  const brick = Math.min(TALLEST, HIGHEST / most)
  const height = most * brick
  return (
    <figure className="m-0 max-w-184 print:max-w-96 print:break-inside-avoid">
      <svg
        className="block overflow-visible"
        role="img"
        aria-label={words}
        height={ABOVE + height + BELOW}
        width="100%"
      >
        <g transform={`translate(0 ${ABOVE})`}>
          {bins.map((bin) => (
            <Column key={bin.from} bin={bin} brick={brick} height={height} />
          ))}
          <line className={css.axis} x1="0" x2="100%" y1={height + 0.5} y2={height + 0.5} />
          {passMark !== null && (
            <>
              <line className={css.mark} x1={`${passMark}%`} x2={`${passMark}%`} y1={-24} y2={height + 6} />
              <text className={css.words} x={`${passMark}%`} y={-30} textAnchor={anchorOf(passMark)}>
                pass mark {passMark}%
              </text>
            </>
          )}
          {[0, 50, 100].map((at) => (
            <text
              key={at}
              className={css.scale}
              x={`${at}%`}
              y={height + 20}
              textAnchor={at === 0 ? 'start' : at === 100 ? 'end' : 'middle'}
            >
              {at}%
            </text>
          ))}
          <svg x={`${median}%`} y={height + 1} overflow="visible" aria-hidden="true">
            <path className={css.median} d="M0 0 l-6 9 h12 z" />
          </svg>
          <text className={css.words} x={`${median}%`} y={height + 42} textAnchor={anchorOf(median)}>
            median {Math.round(median)}%
          </text>
        </g>
      </svg>
      <details className="print:hidden">
        <summary className={buttonLook({ look: 'quiet', sides: 'none' })}>The same as a table</summary>
        <DistributionTable bins={bins} withPass={passMark !== null} />
      </details>
    </figure>
  )
}

const TABLE = clsx(
  'border-collapse text-small [&_td]:border-b [&_td]:border-rule [&_td]:py-1 [&_td]:pe-6 [&_td]:text-start',
  '[&_th]:border-b [&_th]:border-rule [&_th]:py-1 [&_th]:pe-6 [&_th]:text-start',
  '[&_th]:font-normal [&_thead_th]:font-semibold',
)

type ColumnProps = { bin: Bin; brick: number; height: number }

function Column({ bin: { from, to, passed, failed }, brick, height }: ColumnProps) {
  const apart = brick >= APART
  const x = `${from + 0.5}%`
  const width = `${to - from - 1}%`
  const all = passed + failed
  if (all === 0) return null
  const gap = apart ? 2 : 0
  return (
    <>
      {(apart ? stack(failed, passed) : lump(failed, passed)).map(({ from: low, count, did }) => (
        <rect
          key={low}
          className={did ? css.chartFull : css.chartHollow}
          x={x}
          width={width}
          y={height - (low + count) * brick + gap / 2}
          height={count * brick - gap}
        />
      ))}
      <text className={css.count} x={`${(from + to) / 2}%`} y={height - all * brick - 5} textAnchor="middle">
        {all}
      </text>
    </>
  )
}

type Block = { from: number; count: number; did: boolean }

const stack = (failed: number, passed: number): Block[] =>
  Array.from({ length: failed + passed }, (_, i) => ({ from: i, count: 1, did: i >= failed }))

const lump = (failed: number, passed: number): Block[] =>
  [
    { from: 0, count: failed, did: false },
    { from: failed, count: passed, did: true },
  ].filter(({ count }) => count > 0)

function anchorOf(at: number): 'start' | 'middle' | 'end' {
  return at < 16 ? 'start' : at > 84 ? 'end' : 'middle'
}

function DistributionTable({ bins, withPass }: { bins: readonly Bin[]; withPass: boolean }) {
  return (
    <table className={TABLE}>
      <thead>
        <tr>
          <th scope="col">Per cent</th>
          <th scope="col">Students</th>
          {withPass && <th scope="col">of these passed</th>}
        </tr>
      </thead>
      <tbody>
        {bins.map(({ from, to, passed, failed }) => (
          <tr key={from}>
            <th scope="row">
              {from} to {to === 100 ? 100 : `under ${to}`}
            </th>
            <td>{passed + failed}</td>
            {withPass && <td>{passed}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
