import { checksum } from '../../progress/checksum'
import { fromBase64url, toBase64url } from '../../progress/squeeze'
import { ENCAPSULATED } from './hpke'

/** What a student hands in, in the form of its text. */
export type Sealed = { assignment: string; bytes: Uint8Array<ArrayBuffer> }

/** What a stretch of text that begins like a sealed submission turns out to be. */
export type Found = { found: 'sealed'; sealed: Sealed } | { found: 'damaged' } | { found: 'newer' }

const NAME = 'annals-handed-in'
const VERSION = '1'
const ID = /^[0-9a-z]{10}$/
const SUM = 8
/** More characters than any submission within the limits comes to. */
const LONGEST = 400_000
/** Longer texts hold no class: characters. */
const LARGEST = 64_000_000

/** The info of HPKE: it binds what is sealed to this format and this assignment. */
export const infoOf = (assignment: string): string => `${NAME} ${VERSION} ${assignment}`

/**
 * The text of what is sealed:
 *
 *     annals-handed-in 1 <assignment> <characters> <encapsulated key and ciphertext in base64url> <checksum>
 *
 * The checksum is of everything before it. See `findSealed` for what may become of it on its way.
 */
export function sealedText({ assignment, bytes }: Sealed): string {
  const body = toBase64url(bytes)
  const head = `${infoOf(assignment)} ${body.length} `
  return `${head}${body} ${checksum(head, body)}`
}

/** The same text without blanks, for a link's fragment or for codes (`cutIntoParts`); it is found like the other. */
export const inOneWord = (text: string): string => text.replaceAll(' ', '.')

/**
 * Everything in a text that is a sealed submission or was to be one, in its order. Between its characters there may
 * be blanks, line ends, marks of quoting and whatever else is no letter, digit, hyphen or underscore, and around it
 * anything at all. Each character is looked at a fixed number of times.
 */
export function findSealed(text: string): Found[] {
  if (text.length > LARGEST) return [{ found: 'damaged' }]
  const plain = text
    .replace(CODED, ' ')
    .replace(HYPHENS, '-')
    .replace(/[^\w-]+/g, '')
  return plain.split(BEGIN).slice(1).flatMap(read)
}

/** Apps write the first letter of a text large. */
const BEGIN = new RegExp(NAME, 'i')
/** Codes of characters in addresses and web pages hold letters and digits that are none of ours. */
const CODED = /%[0-9a-f]{2}|&#?\w{1,8};/gi
/** What typesetting makes of a hyphen. */
const HYPHENS = /[\u2010-\u2015\u2212]/g

/** Reads what follows the name; nothing where the name merely stands in a sentence. */
function read(rest: string): Found[] {
  if (/^[2-9][0-9a-z]{10}/.test(rest)) return [{ found: 'newer' }]
  if (!rest.startsWith(VERSION)) return []
  const sealed = readVersion1(rest)
  return [sealed ? { found: 'sealed', sealed } : { found: 'damaged' }]
}

/** The first bits of a point make a letter of the first character, so the number before it ends there. */
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

/** Letters and digits that nobody mistakes for each other (Crockford's base 32). */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The receipt of what is sealed: 40 bits of its SHA-256, as `7K2M-Q0XT`. */
export async function receiptOfSealed({ bytes }: Sealed): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const first = hash.slice(0, 5).reduce((sum, byte) => sum * 256 + byte, 0)
  const digits = Array.from({ length: 8 }, (_, i) => DIGITS.charAt(Math.floor(first / 32 ** (7 - i)) % 32))
  return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`
}
