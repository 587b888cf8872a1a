/** Columns of time, a year or a month wide (`month` 0 is the whole year), with the facts that fall into each. */
export type TimelineView = {
  columns: { year: number; month: number; facts: string[] }[]
  /** Facts known to the year only, of the years that are drawn month by month. */
  yearly: { year: number; facts: string[] }[]
  landmarks: Landmark[]
  /** What the picture is the life of. */
  life: { words: string; from: Landmark; to: Landmark }
}

export type Landmark = { fact: string; topic: string; words: string; year: number; month: number }

/** How large it is drawn; lengths are CSS pixels at the picture's full width. */
export type Scale = { name: 'wide' | 'narrow'; column: number; ring: number; gap: number }

type Dot = { fact: string; x: number; y: number }
type Label = { text: string; x: number; anchor: 'start' | 'middle' | 'end' }

/** Where everything of the picture stands. */
export type TimelineLayout = {
  width: number
  height: number
  axis: number
  dots: Dot[]
  ticks: { x: number; long: boolean }[]
  years: Label[]
  flags: { text: string; x: number; from: number; to: number }[]
  life: { from: number; to: number }
}

/** Two sizes, since letters must not shrink with the picture. */
export const SCALES: Scale[] = [
  { name: 'wide', column: 19.8, ring: 5, gap: 3.2 },
  { name: 'narrow', column: 7, ring: 2.6, gap: 1.6 },
]

/** The height of the row of flags above, and of the years below the axis. */
const FLAGS = 22
const YEARS = 32

/** Places every fact as a ring above its column, or in rows below its year where no month is known. */
export function layOut(view: TimelineView, { column, ring, gap, name }: Scale): TimelineLayout {
  const step = ring * 2 + gap
  const most = Math.max(...view.columns.map(({ facts }) => facts.length))
  const axis = FLAGS + 12 + most * step
  const perRow = Math.floor((column * 12 - gap) / step)
  const rows = Math.max(0, ...view.yearly.map(({ facts }) => Math.ceil(facts.length / perRow)))
  const middle = (place: number) => round((place + 0.5) * column)
  const above = (up: number) => round(axis - (up + 0.5) * step - 3)
  return {
    width: round(view.columns.length * column),
    height: round(axis + YEARS + rows * step),
    axis,
    dots: [
      ...view.columns.flatMap(({ facts }, place) =>
        facts.map((fact, up) => ({ fact, x: middle(place), y: above(up) })),
      ),
      ...view.yearly.flatMap((year) => yearlyDots(view, year, { column, step, perRow, top: axis + YEARS })),
    ],
    ticks: view.columns.map(({ month }, place) => ({ x: round(place * column), long: month <= 1 })),
    years: yearLabels(view, column, name === 'wide' ? [1937, 1941] : []),
    flags: flags(view, middle, (place) => above((view.columns[place]?.facts.length ?? 0) - 0.5) - ring),
    life: { from: middle(placeOf(view, view.life.from)), to: middle(placeOf(view, view.life.to)) },
  }
}

type Rows = { column: number; step: number; perRow: number; top: number }

function yearlyDots(view: TimelineView, { year, facts }: TimelineView['yearly'][number], rows: Rows): Dot[] {
  const { column, step, perRow, top } = rows
  const months = view.columns.filter((each) => each.year === year).length
  const centre = (view.columns.findIndex((each) => each.year === year) + months / 2) * column
  return facts.map((fact, nth) => {
    const row = Math.floor(nth / perRow)
    const inRow = Math.min(perRow, facts.length - row * perRow)
    return {
      fact,
      x: round(centre + ((nth % perRow) - (inRow - 1) / 2) * step),
      y: round(top + (row + 0.5) * step),
    }
  })
}

/** The year at each end, every year that is drawn by months, and some of the others where there is room. */
function yearLabels({ columns }: TimelineView, column: number, others: number[]): Label[] {
  return columns.flatMap(({ year, month }, place): Label[] => {
    const text = String(year)
    if (month > 1) return []
    if (month === 1) return [{ text, x: round((place + 6) * column), anchor: 'middle' }]
    if (place === 0) return [{ text, x: 0, anchor: 'start' }]
    if (place === columns.length - 1) return [{ text, x: round((place + 1) * column), anchor: 'end' }]
    return others.includes(year) ? [{ text, x: round((place + 0.5) * column), anchor: 'middle' }] : []
  })
}

/** The landmarks' numbers, those of one column together, with a line down to what they name. */
function flags(view: TimelineView, middle: (place: number) => number, top: (place: number) => number) {
  const numbers = new Map<number, number[]>()
  view.landmarks.forEach((landmark, nth) => {
    const place = placeOf(view, landmark)
    numbers.set(place, [...(numbers.get(place) ?? []), nth + 1])
  })
  return [...numbers].map(([place, each]) => ({
    text: each.join(', '),
    x: middle(place),
    from: FLAGS,
    to: round(top(place) - 2),
  }))
}

function placeOf({ columns }: TimelineView, { year, month }: Pick<Landmark, 'year' | 'month'>): number {
  return columns.findIndex((column) => column.year === year && column.month === month)
}

const round = (n: number): number => Math.round(n * 10) / 10

/** Dots as one path: lines without length, which round caps make into discs of the stroke's width. */
export function dotPath(dots: Dot[]): string {
  return dots.map(({ x, y }) => `M${x} ${y}h0`).join('')
}
