import Link from 'next/link'
import { Kicker, Note, SectionHead } from '../_ui/text'
import css from './timeline.module.css'
import { dotPath, layOut, SCALES, type Scale, type TimelineView } from './timeline-layout'

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

/** Shows every dated fact as a ring above its month, or below its year if no month is known. */
export function Timeline({ view }: { view: TimelineView }) {
  const { columns, landmarks, life } = view
  return (
    <figure className="mt-14 border-t border-ink pt-6">
      <figcaption className="grid gap-x-12 gap-y-1 lg:grid-cols-leaf lg:items-baseline">
        <Kicker>
          {columns[0]?.year} to {columns.at(-1)?.year}
        </Kicker>
        <div>
          <SectionHead>What happened when</SectionHead>
          <Note className="min-h-11.25 sm:min-h-[1.40625rem]" data-met="">
            Each ring is a dated fact, above its month or below its year. It fills when you know it.
          </Note>
        </div>
      </figcaption>
      {SCALES.map((scale) => (
        <Picture key={scale.name} view={view} scale={scale} />
      ))}
      <Legend life={life.words} />
      <ol className="mt-6 grid gap-x-12 border-t border-rule font-serif text-note/[1.35] normal-nums lg:grid-cols-[1fr_1fr]">
        {landmarks.map(({ fact, topic, words, year, month }, place) => (
          <li
            key={fact}
            className="grid min-h-11 grid-cols-[1.75rem_minmax(0,1fr)_auto] items-center gap-x-2 border-b border-rule py-1"
          >
            <span>{place + 1}</span>
            <Link className="py-1.5 hover:underlined" href={`/facts/${topic}/#${fact}`} prefetch={false}>
              {words}
            </Link>
            <time
              className="text-end text-ink-soft max-sm:col-2 max-sm:-mt-1.5 max-sm:pb-1.5 max-sm:text-start"
              dateTime={month ? `${year}-${String(month).padStart(2, '0')}` : String(year)}
            >
              {MONTHS[month]} {year}
            </time>
          </li>
        ))}
      </ol>
    </figure>
  )
}

/** Draws the picture; the list below says the same in words. */
function Picture({ view, scale }: { view: TimelineView; scale: Scale }) {
  const { width, height, axis, dots, ticks, years, flags, life } = layOut(view, scale)
  return (
    <svg
      className={`mt-7 mb-4 block h-auto w-full overflow-visible ${scale.name === 'wide' ? 'max-sm:hidden' : 'sm:hidden'}`}
      viewBox={`0 0 ${width} ${height}`}
      data-timeline={scale.name}
      aria-hidden="true"
    >
      {flags.map(({ text, x, from, to }) => (
        <g key={text}>
          <line className={css.leader} x1={x} x2={x} y1={from} y2={to} />
          <text className={css.flag} x={x} y={from - 6}>
            {text}
          </text>
        </g>
      ))}
      <path className={css.tick} d={ticks.map(({ x, long }) => `M${x} ${axis}v${long ? 8 : 4}`).join('')} />
      <line className={css.axis} x1="0" x2={width} y1={axis} y2={axis} />
      <line className={css.life} x1={life.from} x2={life.to} y1={axis} y2={axis} />
      {years.map(({ text, x, anchor }) => (
        <text key={text} className={css.year} x={x} y={axis + 23} textAnchor={anchor}>
          {text}
        </text>
      ))}
      <Rings path={dotPath(dots)} scale={scale} />
    </svg>
  )
}

/** Draws a ring for every fact. timeline-marks.ts covers known ones with discs and due ones with strong rings. */
function Rings({ path, scale: { name, ring } }: { path: string; scale: Scale }) {
  return (
    <>
      <defs>
        <path id={`rings-${name}`} d={path} />
      </defs>
      <use href={`#rings-${name}`} className={css.unknown} strokeWidth={ring * 2 + 1} />
      <use href={`#rings-${name}`} className={css.hole} strokeWidth={ring * 2 - 1} />
      <path data-dots="known" className={css.known} strokeWidth={ring * 2 + 1} />
      <path data-dots="due" className={css.known} strokeWidth={ring * 2 + 1.5} />
      <path data-dots="due" className={css.hole} strokeWidth={ring * 1.2} />
    </>
  )
}

function Legend({ life }: { life: string }) {
  const states = [
    ['new', 'not asked yet'],
    ['known', 'you know it'],
    ['due', 'due again'],
  ] as const
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-caption text-ink-soft *:inline-flex *:items-center *:gap-2">
      {states.map(([memory, words]) => (
        <li key={memory}>
          <svg className="block h-auto w-3.5 overflow-visible" viewBox="0 0 14 14" aria-hidden="true">
            <circle className={css.mark} data-memory={memory} cx="7" cy="7" r="5" />
          </svg>
          {words}
        </li>
      ))}
      <li>
        <svg className="block h-auto w-3.5 overflow-visible" viewBox="0 0 14 14" aria-hidden="true">
          <line className={css.life} x1="0" x2="14" y1="7" y2="7" />
        </svg>
        {life}
      </li>
    </ul>
  )
}
