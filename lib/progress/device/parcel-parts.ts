import { checksum } from '../checksum'

/**
 * A parcel, or any other text in characters of an address, goes in parts if it is too long for one code: `~`, the
 * checksum of the whole parcel, its number of how many (from 1), the part's own checksum, and its characters:
 * `~5f0c1a9e.2.7.9a8b7c6d.…`.
 */
const PART = /~([0-9a-f]{8})\.([1-9]\d{0,3})\.([1-9]\d{0,3})\.([0-9a-f]{8})\.([A-Za-z0-9._-]{1,4000})/g
const ALONE = new RegExp(`^${PART.source}$`)
const LONGEST = 4_100
/** Characters in front of a part's own. */
const HEAD = 29

/** What has come of a parcel's parts. */
export type Collected = {
  /** Which parcel, of how many parts; undefined before the first. */
  parcel?: { sum: string; of: number }
  parts: ReadonlyMap<number, string>
  /** The parcel, once every part is there. */
  whole?: string
  /** What was said of the last text that came. */
  last: 'nothing' | 'new' | 'known' | 'another parcel' | 'no part'
}

export const NOTHING_COLLECTED: Collected = { parts: new Map(), last: 'nothing' }

/** The parcel in parts of at most `most` characters each (more than 40), or as it is where it fits into one. */
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

/** Whether a text looks like a part rather than a whole parcel. */
export const isPart = (text: string): boolean => text.startsWith('~')

/** The parts in a text that may hold anything beside them, each with the sum of its parcel. */
export const partsIn = (text: string): { part: string; sum: string }[] =>
  [...text.matchAll(PART)].map(([part, sum = '']) => ({ part, sum }))

/** The text without its parts. */
export const withoutParts = (text: string): string => text.replace(PART, ' ')

/** What is collected once this text has come too: parts come in any order, and any number of times. */
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
  // Parts of two parcels that claim to be one: nothing can come of them, so collecting begins anew.
  return checksum(whole) === sum ? { ...next, whole } : { ...NOTHING_COLLECTED, last: 'no part' }
}

function join(parts: ReadonlyMap<number, string>, of: number): string {
  return Array.from({ length: of }, (_, i) => parts.get(i + 1) ?? '').join('')
}

/** The numbers of the parts that have not come yet. */
export function missingParts({ parcel, parts }: Collected): number[] {
  return Array.from({ length: parcel?.of ?? 0 }, (_, i) => i + 1).filter((number) => !parts.has(number))
}
