import Link from 'next/link'

/** Columns of time, a year or a month wide (`month` 0 is the whole year), with the facts that fall into each. */
export type TimelineView = {
  columns: { year: number; month: number; facts: string[] }[]
  /** Facts known to the year only, of the years that are drawn month by month. */
  yearly: { year: number; facts: string[] }[]
  landmarks: { fact: string; topic: string; words: string; year: number; month: number }[]
}

const MONTHS = [
  '',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** How large the picture is drawn; two sizes, since letters must not shrink with it. */
type Scale = { name: 'wide' | 'narrow'; column: number; ring: number; label: number }
const SCALES: Scale[] = [
  { name: 'wide', column: 20, ring: 5, label: 17 },
  { name: 'narrow', column: 6.6, ring: 2.6, label: 15 },
]

/** Every dated fact as a ring above its month, or below its year where no month is known. */
export function Timeline({ view }: { view: TimelineView }) {
  const { columns, landmarks } = view
  const first = columns[0]?.year
  const last = columns.at(-1)?.year
  return (
    <figure className="timeline">
      <figcaption className="timeline-head">
        <p className="kicker">
          {first} to {last}
        </p>
        <div>
          <h2 className="section-head">What happened when</h2>
          <p className="note" data-timeline-words>
            Each ring is a dated fact. It fills when you know it.
          </p>
        </div>
      </figcaption>
      {SCALES.map((scale) => (
        <Picture key={scale.name} view={view} scale={scale} />
      ))}
      <ol className="landmarks">
        {landmarks.map(({ fact, topic, words, year, month }, place) => (
          <li key={fact}>
            <span>{place + 1}</span>
            <span>
              <Link className="landmark" href={`/facts/${topic}/#${fact}`} prefetch={false}>
                {words}
              </Link>{' '}
              <time dateTime={month ? `${year}-${String(month).padStart(2, '0')}` : String(year)}>
                {MONTHS[month]} {year}
              </time>
            </span>
          </li>
        ))}
      </ol>
      <Legend />
    </figure>
  )
}

function Picture({ view, scale }: { view: TimelineView; scale: Scale }) {
  const { column, ring } = scale
  const step = ring * 2 + (ring > 4 ? 3 : 1.4)
  const high = Math.max(...view.columns.map(({ facts }) => facts.length)) * step + 26
  const perRow = Math.floor((column * 12 - ring) / step)
  const deep = Math.max(...view.yearly.map(({ facts }) => Math.ceil(facts.length / perRow))) * step
  const axis = high
  const width = view.columns.length * column
  const x = (place: number) => round((place + 0.5) * column)
  return (
    <svg
      className={scale.name}
      viewBox={`0 0 ${round(width)} ${round(high + 30 + deep + 6)}`}
      aria-hidden="true"
    >
      <line className="axis" x1="0" x2={width} y1={axis} y2={axis} />
      {view.columns.map(({ year, month, facts }, place) => (
        <g key={`${year}-${month}`}>
          {month <= 1 && (
            <line className="tick" x1={place * column} x2={place * column} y1={axis} y2={axis + 8} />
          )}
          {facts.map((fact, up) => (
            <circle
              key={fact}
              className="mark"
              data-fact={fact}
              cx={x(place)}
              cy={round(axis - (up + 0.8) * step)}
              r={ring}
            />
          ))}
        </g>
      ))}
      <Years view={view} scale={scale} axis={axis} />
      <Yearly view={view} scale={scale} axis={axis} step={step} perRow={perRow} />
      <Numbers view={view} scale={scale} axis={axis} step={step} />
    </svg>
  )
}

/** The years under the axis: all that are drawn by months, and the first and last of the others. */
function Years({ view, scale, axis }: { view: TimelineView; scale: Scale; axis: number }) {
  const dense = new Set(view.yearly.map(({ year }) => year))
  return view.columns.map(({ year, month }, place) => {
    const ends = place === 0 || place === view.columns.length - 1
    const shown = dense.has(year)
      ? month === 6
      : ends || (scale.name === 'wide' && year % 5 === 0 && year < 1943)
    if (!shown) return null
    const anchor = place === 0 ? 'start' : place === view.columns.length - 1 ? 'end' : 'middle'
    const x =
      anchor === 'start'
        ? 0
        : anchor === 'end'
          ? view.columns.length * scale.column
          : (place + (dense.has(year) ? 1 : 0.5)) * scale.column
    return (
      <text key={year} className="year" x={round(x)} y={axis + 22} textAnchor={anchor}>
        {year}
      </text>
    )
  })
}

type YearlyProps = { view: TimelineView; scale: Scale; axis: number; step: number; perRow: number }

/** Facts known to the year only, in rows below it. */
function Yearly({ view, scale, axis, step, perRow }: YearlyProps) {
  return view.yearly.flatMap(({ year, facts }) => {
    const from = view.columns.findIndex((column) => column.year === year)
    return facts.map((fact, nth) => {
      const inRow = Math.min(perRow, facts.length - Math.floor(nth / perRow) * perRow)
      const x = (from + 6) * scale.column + ((nth % perRow) - (inRow - 1) / 2) * step
      const y = axis + 30 + (Math.floor(nth / perRow) + 0.6) * step
      return (
        <circle key={fact} className="mark" data-fact={fact} cx={round(x)} cy={round(y)} r={scale.ring} />
      )
    })
  })
}

/** The numbers of the landmarks, above their columns. */
function Numbers({
  view,
  scale,
  axis,
  step,
}: {
  view: TimelineView
  scale: Scale
  axis: number
  step: number
}) {
  return view.landmarks.map(({ fact, year, month }, nth) => {
    const place = view.columns.findIndex((column) => column.year === year && column.month === month)
    const above = view.columns[place]?.facts.length ?? 0
    const together = view.landmarks
      .slice(0, nth)
      .filter((other) => other.year === year && other.month === month).length
    return (
      <text
        key={fact}
        className="flag"
        x={round((place + 0.5) * scale.column)}
        y={round(axis - (above + 0.5) * step - 6 - together * 15)}
      >
        {nth + 1}
      </text>
    )
  })
}

function Legend() {
  const states = [
    ['new', 'not asked yet'],
    ['known', 'you know it'],
    ['due', 'due again'],
  ] as const
  return (
    <ul className="legend">
      {states.map(([memory, words]) => (
        <li key={memory}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <circle className="mark" data-memory={memory} cx="7" cy="7" r="5" />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}

const round = (n: number): number => Math.round(n * 10) / 10
