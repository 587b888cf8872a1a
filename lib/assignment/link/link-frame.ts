import { checksum } from '../../progress/checksum'
import { fromBase64url, toBase64url } from '../../progress/squeeze'

/** The first character of every link, one for each form that links ever had. */
export const VERSION = '1'
/** The last six characters: CRC-32 of all before them. This and the first character are the same in every version. */
const SUM = 6
/** In characters. */
export const SHORTEST = 40
export const LONGEST = 20_000

/** The bytes as a link says them, with its version and its sum. */
export function framed(bytes: Uint8Array): string {
  const text = VERSION + toBase64url(bytes)
  return text + sumOf(text)
}

/** Whether nothing of a link was cut off or changed on the way. */
export function isWhole(link: string): boolean {
  if (link.length < SHORTEST || link.length > LONGEST) return false
  return sumOf(link.slice(0, -SUM)) === link.slice(-SUM)
}

/** What a whole link says; no bytes where it is not written as links are. */
export const bytesIn = (link: string): Uint8Array => fromBase64url(link.slice(1, -SUM)) ?? new Uint8Array()

function sumOf(text: string): string {
  const hex = checksum(text) ?? ''
  return toBase64url(
    Uint8Array.from({ length: 4 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)),
  )
}
