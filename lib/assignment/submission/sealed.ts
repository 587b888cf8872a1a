import { checksum } from '../../progress/checksum'
import { fromBase64url, toBase64url } from '../../progress/squeeze'
import { ENCAPSULATED } from './hpke'

/** A sealed submission as it appears in text. */
export type Sealed = { assignment: string; bytes: Uint8Array<ArrayBuffer> }

/** What a text that starts like a sealed submission turns out to be. */
export type Found = { found: 'sealed'; sealed: Sealed } | { found: 'damaged' } | { found: 'newer' }

const NAME = 'annals-handed-in'
const VERSION = '1'
const ID = /^[0-9a-z]{10}$/
const SUM = 8
/** More characters than any submission within the limits can have. */
const LONGEST = 400_000
/** Most characters of a text; no class needs more. */
const LARGEST = 64_000_000

/** Returns HPKE's info, which binds sealed data to this format and this assignment. */
export const infoOf = (assignment: string): string => `${NAME} ${VERSION} ${assignment}`

/**
 * Writes sealed data as text:
 *
 *     annals-handed-in 1 <assignment> <characters> <encapsulated key and ciphertext in base64url> <checksum>
 *
 * The checksum covers everything before it. `findSealed` lists the changes a text may suffer on its way.
 */
export function sealedText({ assignment, bytes }: Sealed): string {
  const body = toBase64url(bytes)
  const head = `${infoOf(assignment)} ${body.length} `
  return `${head}${body} ${checksum(head, body)}`
}

/** Removes the spaces, for a link's fragment or for codes (`cutIntoParts`); `findSealed` reads both forms. */
export const inOneWord = (text: string): string => text.replaceAll(' ', '.')

/**
 * Finds every sealed submission in a text, whole or damaged, in order. Between its characters there may be spaces, line
 * ends, quote marks and anything else that is no letter, digit, hyphen or underscore, and around it any text. Looks at
 * each character a fixed number of times.
 */
export function findSealed(text: string): Found[] {
  if (text.length > LARGEST) return [{ found: 'damaged' }]
  const plain = text
    .replace(CODED, ' ')
    .replace(HYPHENS, '-')
    .replace(/[^\w-]+/g, '')
  return plain.split(BEGIN).slice(1).flatMap(read)
}

/** Apps capitalise the first letter of a text. */
const BEGIN = new RegExp(NAME, 'i')
/** Character codes in addresses and web pages, whose letters and digits are not ours. */
const CODED = /%[0-9a-f]{2}|&#?\w{1,8};/gi
/** Dashes that typesetting makes of a hyphen. */
const HYPHENS = /[\u2010-\u2015\u2212]/g

/** Reads what follows the name; returns nothing if the name is just part of a sentence. */
function read(rest: string): Found[] {
  if (/^[2-9][0-9a-z]{10}/.test(rest)) return [{ found: 'newer' }]
  if (!rest.startsWith(VERSION)) return []
  const sealed = readVersion1(rest)
  return [sealed ? { found: 'sealed', sealed } : { found: 'damaged' }]
}

/**
 * The first character after the number is always a letter, from the first bits of a point, so the number ends there.
 */
function readVersion1(rest: string): Sealed | undefined {
  const assignment = rest.slice(1, 11)
  const [characters = ''] = /^\d{1,6}/.exec(rest.slice(11, 18)) ?? []
  const from = 11 + characters.length
  const to = from + Number(characters)
  if (!ID.test(assignment) || to - from > LONGEST) return undefined
  const body = rest.slice(from, to)
  if (checksum(`${infoOf(assignment)} ${characters} `, body) !== rest.slice(to, to + SUM)) return undefined
  const bytes = fromBase64url(body)
  return bytes && bytes.length > ENCAPSULATED && bytes[0] === 4 ? { assignment, bytes } : undefined
}

/** Letters and digits that are hard to confuse (Crockford's base 32). */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Returns the receipt of sealed data: 40 bits of its SHA-256, as `7K2M-Q0XT`. */
export async function receiptOfSealed({ bytes }: Sealed): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const first = hash.slice(0, 5).reduce((sum, byte) => sum * 256 + byte, 0)
  const digits = Array.from({ length: 8 }, (_, i) => DIGITS.charAt(Math.floor(first / 32 ** (7 - i)) % 32))
  return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`
}
