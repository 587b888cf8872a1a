import type { PackIndex } from '@/lib/card/pack-index'
import type { Fact } from '@/lib/fact/pack'
import { type Point, readTime, type Time } from '@/lib/fact/time'
import type { Landmark, TimelineView } from './timeline-layout'

/** Events named in the picture, in order of time; each belongs to a fact. */
const LANDMARKS: { fact: string; words: string }[] = [
  { fact: 'first-republic-1933-1934', words: 'The First East Turkestan Republic' },
  { fact: 'sheng-removed-august-1944', words: 'Sheng Shicai is removed from Xinjiang' },
  { fact: 'declared-12-november', words: 'The republic is declared in Ghulja' },
  { fact: 'national-army-founded', words: 'The National Army is founded' },
  { fact: 'armies-at-the-manasi-by-september-1945', words: 'The armies face each other on the Manasi River' },
  { fact: 'peace-agreement-6-june-1946', words: 'The peace agreement is signed' },
  { fact: 'dissolved-27-june-1946', words: 'The republic is dissolved' },
  {
    fact: 'army-incorporated-20-december-1949',
    words: 'The National Army joins the People’s Liberation Army',
  },
]

/** The period shown as a bar: from one fact's time to another's. */
const LIFE = { words: 'the republic', from: 'declared-12-november', to: 'dissolved-27-june-1946' }

/** Facts dated to a month or a day that a year needs to be drawn by month. */
const DENSE = 8

/** Sorts the dated facts that the pack asks about into the columns of the picture. */
export function timelineOf({ facts, cardsOf }: Facts): TimelineView {
  const dated = [...facts.values()].flatMap((fact) => (cardsOf.has(fact.id) && placed(fact)) || [])
  const years = dated.map(({ at }) => at.year)
  const dense = new Set(
    years.filter((year) => dated.filter(({ at }) => at.year === year && fine(at)).length >= DENSE),
  )
  const columnOf = ({ at }: Dated) =>
    dense.has(at.year) && fine(at) ? `${at.year}-${monthOf(at)}` : String(at.year)
  const columns = range(Math.min(...years), Math.max(...years)).flatMap((year) =>
    dense.has(year) ? range(1, 12).map((month) => ({ year, month })) : [{ year, month: 0 }],
  )
  return {
    columns: columns.map(({ year, month }) => {
      const name = month === 0 ? String(year) : `${year}-${month}`
      return { year, month, facts: dated.filter((each) => columnOf(each) === name).map(({ id }) => id) }
    }),
    /** Facts of a dense year that are dated only to the year. */
    yearly: [...dense].map((year) => ({
      year,
      facts: dated.filter((each) => columnOf(each) === String(year)).map(({ id }) => id),
    })),
    life: {
      words: LIFE.words,
      from: landmark(LIFE.from, '', facts, dated, dense),
      to: landmark(LIFE.to, '', facts, dated, dense),
    },
    landmarks: LANDMARKS.map(({ fact, words }) => landmark(fact, words, facts, dated, dense)),
  }
}

type Facts = Pick<PackIndex, 'facts' | 'cardsOf'>
type Dated = { id: string; at: Point }

/** Places a fact in its month if its year is drawn by month, otherwise in its year. */
function landmark(
  id: string,
  words: string,
  facts: Facts['facts'],
  dated: Dated[],
  dense: ReadonlySet<number>,
): Landmark {
  const at = dated.find((each) => each.id === id)?.at
  const topic = facts.get(id)?.topic
  if (!at || !topic) throw new Error(`the timeline names ${id}, which is no dated fact of the pack`)
  return { fact: id, topic, words, year: at.year, month: dense.has(at.year) && fine(at) ? monthOf(at) : 0 }
}

/** Keeps facts that have a time and are not sensitive, which sessions leave out by default. */
function placed(fact: Fact): Dated | undefined {
  if (!('time' in fact) || fact.time === undefined || fact.sensitive) return undefined
  return { id: fact.id, at: start(readTime(fact.time)) }
}

function start(time: Time): Point {
  if (time.kind === 'point') return time.at
  return time.kind === 'until' ? time.to : time.from
}

const fine = ({ precision }: Point): boolean => precision !== 'year'

/** Returns the month, or the middle month of a season. */
function monthOf({ month = 1 }: Point): number {
  return month > 20 ? (month - 20) * 3 + 1 : month
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
