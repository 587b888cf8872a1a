import { checksum } from '../checksum'

/**
 * A parcel that is too long for one code is split into parts. A part is `~`, the checksum of the whole parcel, the
 * part's number (from 1), the number of parts, the part's own checksum, and its characters: `~5f0c1a9e.2.7.9a8b7c6d.…`.
 */
const PART = /~([0-9a-f]{8})\.([1-9]\d{0,3})\.([1-9]\d{0,3})\.([0-9a-f]{8})\.([A-Za-z0-9._-]{1,4000})/g
const ALONE = new RegExp(`^${PART.source}$`)
const LONGEST = 4_100
/** Characters of a part before its content. */
const HEAD = 29

/** The parts of a parcel that have arrived so far. */
export type Collected = {
  /** Which parcel it is, and its number of parts; undefined before the first part. */
  parcel?: { sum: string; of: number }
  parts: ReadonlyMap<number, string>
  /** The parcel, once every part has arrived. */
  whole?: string
  /** What the last text was. */
  last: 'nothing' | 'new' | 'known' | 'another parcel' | 'no part'
}

export const NOTHING_COLLECTED: Collected = { parts: new Map(), last: 'nothing' }

/** Splits a parcel into parts of at most `most` characters (more than 40); one that fits stays as it is. */
export function cutIntoParts(parcel: string, most: number): string[] {
  if (parcel.length <= most) return [parcel]
  const room = Math.max(1, most - HEAD)
  const of = Math.ceil(parcel.length / room)
  return Array.from({ length: of }, (_, i) => {
    const text = parcel.slice(i * room, (i + 1) * room)
    const head = `${checksum(parcel)}.${i + 1}.${of}`
    return `~${head}.${checksum(head, text)}.${text}`
  })
}

/** True if a text looks like a part rather than a whole parcel. */
export const isPart = (text: string): boolean => text.startsWith('~')

/** Finds the parts in a text that may contain anything else, each with the checksum of its parcel. */
export const partsIn = (text: string): { part: string; sum: string }[] =>
  [...text.matchAll(PART)].map(([part, sum = '']) => ({ part, sum }))

/** Removes the parts from a text. */
export const withoutParts = (text: string): string => text.replace(PART, ' ')

/** Adds a text to the parts collected so far. Parts may arrive in any order and more than once. */
export function collect(collected: Collected, text: string): Collected {
  const [, sum, number, of, own, characters] = ALONE.exec(text.slice(0, LONGEST)) ?? []
  if (sum === undefined || of === undefined || characters === undefined)
    return { ...collected, last: 'no part' }
  if (
    text.length > LONGEST ||
    checksum(`${sum}.${number}.${of}`, characters) !== own ||
    Number(number) > Number(of)
  )
    return { ...collected, last: 'no part' }
  const { parcel = { sum, of: Number(of) } } = collected
  if (parcel.sum !== sum || parcel.of !== Number(of)) return { ...collected, last: 'another parcel' }
  if (collected.parts.has(Number(number))) return { ...collected, last: 'known' }
  const parts = new Map(collected.parts).set(Number(number), characters)
  const next: Collected = { parcel, parts, last: 'new' }
  if (parts.size < parcel.of) return next
  const whole = join(parts, parcel.of)
  // Two parcels claim to be one: their parts never fit together, so collecting starts again.
  return checksum(whole) === sum ? { ...next, whole } : { ...NOTHING_COLLECTED, last: 'no part' }
}

function join(parts: ReadonlyMap<number, string>, of: number): string {
  return Array.from({ length: of }, (_, i) => parts.get(i + 1) ?? '').join('')
}

/** Returns the numbers of the parts that have not arrived yet. */
export function missingParts({ parcel, parts }: Collected): number[] {
  return Array.from({ length: parcel?.of ?? 0 }, (_, i) => i + 1).filter((number) => !parts.has(number))
}
