import { checksum } from '../../progress/checksum'
import { fromBase64url, toBase64url } from '../../progress/squeeze'

/** First character of every link; each format of links has its own. */
export const VERSION = '1'
/** Last six characters: CRC-32 of all before them. They and the first character are the same in every version. */
const SUM = 6
/** Lengths in characters. */
export const SHORTEST = 40
export const LONGEST = 20_000

/** Writes the bytes as a link, with version and checksum. */
export function framed(bytes: Uint8Array): string {
  const text = VERSION + toBase64url(bytes)
  return text + sumOf(text)
}

/** True if no part of a link was cut off or changed on the way. */
export function isWhole(link: string): boolean {
  if (link.length < SHORTEST || link.length > LONGEST) return false
  return sumOf(link.slice(0, -SUM)) === link.slice(-SUM)
}

/** Returns the bytes of a whole link; none if it is not written like a link. */
export const bytesIn = (link: string): Uint8Array => fromBase64url(link.slice(1, -SUM)) ?? new Uint8Array()

function sumOf(text: string): string {
  const hex = checksum(text) ?? ''
  return toBase64url(
    Uint8Array.from({ length: 4 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)),
  )
}
