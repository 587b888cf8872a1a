import { checksum } from '../progress/checksum'
import { fromBase64url, toBase64url } from '../progress/squeeze'
import { fieldsOf, splitTextFile, writeTextFile } from '../progress/text-file'
import type { Unreadable } from './assignment'

/** Iterations of PBKDF2: OWASP's figure for SHA-256. */
const ITERATIONS = 600_000
/** A file that asks for more would only keep the browser busy; one that asks for less was not written here. */
const MOST_ITERATIONS = 6_000_000
const SALT = 16
const IV = 12

/** Most characters of a file: several times what a browser stores for one site. */
export const LARGEST_FILE = 30_000_000

/** Number of random bytes that `lockFile` takes. */
export const LOCK_CHANCE = SALT + IV

/** What a file says it contains; each is in version 1. */
type FileName = 'annals-keys' | 'annals-teacher'

/**
 * Writes a text as a file of ASCII text, locked with a passphrase:
 *
 *     annals-teacher 1 pbkdf2-sha-256 600000 <salt> <iv> <characters> <checksum of the body> <checksum of this line>
 *     <the text in UTF-8 under AES-256-GCM, in base64url>
 *
 * The first line is authenticated with the rest. `chance` is 28 random bytes, never the same twice.
 */
export async function lockFile(
  name: FileName,
  text: string,
  passphrase: string,
  chance: Uint8Array,
): Promise<string> {
  if (chance.length !== LOCK_CHANCE) throw new RangeError(`lockFile takes ${LOCK_CHANCE} random bytes`)
  const salt = chance.slice(0, SALT)
  const iv = chance.slice(SALT)
  const begin = `${name} 1 pbkdf2-sha-256 ${ITERATIONS} ${toBase64url(salt)} ${toBase64url(iv)}`
  const key = await lockOf(passphrase, salt, ITERATIONS)
  const locked = await crypto.subtle.encrypt(gcm(iv, begin), key, new TextEncoder().encode(text))
  const body = toBase64url(new Uint8Array(locked))
  return writeTextFile(`${begin} ${body.length} ${checksum(body)}`, body)
}

const HEAD =
  /^((annals-keys|annals-teacher) 1 pbkdf2-sha-256 (\d{1,9}) ([\w-]{22}) ([\w-]{16})) (\d{1,8}) ([0-9a-f]{8})$/

/**
 * Unlocks a file and returns its text and its type, or why it cannot and what to do. Spaces and line ends may have
 * changed. Never throws.
 */
export async function unlockFile(
  file: string,
  passphrase: string,
): Promise<{ ok: true; name: FileName; text: string } | Unreadable> {
  if (file.length > LARGEST_FILE) return unreadable('The file is far larger than any that Annals saves.')
  const read = splitTextFile(file, 400)
  const { line, body } = read
  if (!/^annals-(?:keys|teacher) /.test(line))
    return unreadable('The file was not saved by the page for teachers.')
  if (/^annals-\w+ (?:[2-9]|[1-9]\d{1,5}) /.test(line)) return NEWER
  const fields = fieldsOf(read, HEAD)
  if (!fields) return unreadable('The file is damaged: its first line was changed.')
  const [begin = '', name, times, salt = '', iv = '', length, sum] = fields
  if (body.length < Number(length))
    return unreadable(`The file is not complete: ${body.length} of ${length} characters are there.`)
  const [locked, salted, start] = [fromBase64url(body), fromBase64url(salt), fromBase64url(iv)]
  if (checksum(body) !== sum || !locked || !salted || !start)
    return unreadable('The file is damaged: its checksum does not agree with its content.')
  const iterations = Number(times)
  if (iterations < ITERATIONS || iterations > MOST_ITERATIONS)
    return unreadable('The file asks for a number of steps that Annals does not take.')
  const key = await lockOf(passphrase, salted, iterations)
  const text = await unlocked(gcm(start, begin), key, locked)
  if (text === undefined) return WRONG_PASSPHRASE
  return { ok: true, name: name === 'annals-keys' ? name : 'annals-teacher', text }
}

async function unlocked(
  how: AesGcmParams,
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, bytes))
  } catch {
    return undefined
  }
}

function gcm(iv: Uint8Array<ArrayBuffer>, begin: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(begin) }
}

/** Composes the passphrase first: devices write an accented letter as one character or as two. */
async function lockOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'))
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** Says that a file cannot be read, and what to do. */
export function unreadable(what: string): Unreadable {
  return {
    ok: false,
    what,
    cure: 'Choose the file that “Save everything as a file” made. Nothing was changed.',
  }
}

const NEWER: Unreadable = {
  ok: false,
  what: 'The file was made by a newer version of Annals.',
  cure: 'Reload the page to get the newest version, then try again. Nothing was changed.',
}

const WRONG_PASSPHRASE: Unreadable = {
  ok: false,
  what: 'The passphrase is not the one that this file was saved with.',
  cure: 'Try it again: capitals, spaces and the language of the keyboard matter. Nothing was changed.',
}
