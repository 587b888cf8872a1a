import { checksum } from '../progress/checksum'
import { fromBase64url, toBase64url } from '../progress/squeeze'
import type { Unreadable } from './assignment'
import { parseKeys, parsePrivateKey } from './parse-keys'

/** A private key of P-256 as a JSON Web Key (RFC 7518, 6.2); `x` and `y` are the public one. */
export type PrivateKey = { kty: 'EC'; crv: 'P-256'; x: string; y: string; d: string }

/** A teacher's keys, plain JSON. Without the private one no submission can be opened. */
export type Keys = {
  /** 65 bytes (uncompressed point) in base64url. */
  publicKey: string
  privateKey: PrivateKey
  /** Milliseconds since 1970. */
  made: number
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' }

/** New keys, made by the platform's own chance. */
export async function makeKeys(made: number): Promise<Keys> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  const privateKey = parsePrivateKey(await crypto.subtle.exportKey('jwk', pair.privateKey))
  if (!privateKey) throw new Error('the platform made no key of P-256')
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return { publicKey: toBase64url(point), privateKey, made }
}

/** Whether submissions can be sealed to this: 65 bytes in base64url that are a point of the curve. Never throws. */
export async function isPublicKey(text: string): Promise<boolean> {
  const bytes = text.length === 87 ? fromBase64url(text) : undefined
  if (bytes?.[0] !== 4) return false
  try {
    await crypto.subtle.importKey('raw', bytes, CURVE, true, [])
    return true
  } catch {
    return false
  }
}

/** How often PBKDF2 hashes a passphrase: OWASP's figure for SHA-256. */
const ITERATIONS = 600_000
/** A file that asks for more would only keep the browser busy, one that asks for less was not written here. */
const MOST_ITERATIONS = 6_000_000
const SALT = 16
const IV = 12
const LARGEST = 100_000
const LINE = 76

/** Random bytes that `exportKeys` takes. */
export const EXPORT_CHANCE = SALT + IV

/**
 * The keys as a file of ASCII text, locked with a passphrase:
 *
 *     annals-keys 1 pbkdf2-sha-256 600000 <salt> <iv> <characters> <checksum of the body> <checksum of this line>
 *     <the keys' JSON under AES-256-GCM, in base64url>
 *
 * The first line is authenticated with the rest. `chance` is 28 random bytes, never the same twice.
 */
export async function exportKeys(keys: Keys, passphrase: string, chance: Uint8Array): Promise<string> {
  if (chance.length !== EXPORT_CHANCE) throw new RangeError(`exportKeys takes ${EXPORT_CHANCE} random bytes`)
  const salt = chance.slice(0, SALT)
  const iv = chance.slice(SALT)
  const begin = `annals-keys 1 pbkdf2-sha-256 ${ITERATIONS} ${toBase64url(salt)} ${toBase64url(iv)}`
  const key = await lockOf(passphrase, salt, ITERATIONS)
  const plain = new TextEncoder().encode(JSON.stringify(keys))
  const locked = await crypto.subtle.encrypt(gcm(iv, begin), key, plain)
  const body = toBase64url(new Uint8Array(locked))
  const head = `${begin} ${body.length} ${checksum(body)}`
  return `${head} ${checksum(head)}\n${inLines(body)}\n`
}

const HEADER =
  /^((annals-keys 1 pbkdf2-sha-256 (\d{1,9}) ([\w-]{22}) ([\w-]{16})) (\d{1,6}) ([0-9a-f]{8})) ([0-9a-f]{8})$/

/** The keys again, or why not and what to do. Blanks and line ends may have changed. Never throws. */
export async function importKeys(
  text: string,
  passphrase: string,
): Promise<{ ok: true; keys: Keys } | Unreadable> {
  if (text.length > LARGEST) return unreadable('The file is far larger than any file of keys.')
  const file = text.replace(/^\ufeff/, '').trimStart()
  const end = file.indexOf('\n')
  const line = (end < 0 ? file : file.slice(0, end)).slice(0, 400).trimEnd()
  if (!line.startsWith('annals-keys ')) return unreadable('The file is not a file of keys from Annals.')
  if (/^annals-keys (?:[2-9]|[1-9]\d{1,5}) /.test(line)) return NEWER
  const [, head = '', begin = '', times, salt = '', iv = '', length, sum, own] = HEADER.exec(line) ?? []
  if (checksum(head) !== own) return unreadable('The file is damaged: its first line was changed.')
  const body = end < 0 ? '' : file.slice(end + 1).replace(/\s/g, '')
  if (body.length < Number(length))
    return unreadable(`The file is not complete: ${body.length} of ${length} characters are there.`)
  const [locked, salted, start] = [fromBase64url(body), fromBase64url(salt), fromBase64url(iv)]
  if (checksum(body) !== sum || !locked || !salted || !start)
    return unreadable('The file is damaged: its checksum does not agree with its content.')
  const iterations = Number(times)
  if (iterations < ITERATIONS || iterations > MOST_ITERATIONS)
    return unreadable('The file asks for a number of steps that Annals does not take.')
  const key = await lockOf(passphrase, salted, iterations)
  const plain = await unlocked(gcm(start, begin), key, locked)
  return plain === undefined ? WRONG_PASSPHRASE : keysIn(plain)
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

async function keysIn(plain: string): Promise<{ ok: true; keys: Keys } | Unreadable> {
  const keys = parseKeys(plain)
  return keys && (await isPublicKey(keys.publicKey))
    ? { ok: true, keys }
    : unreadable('The file could be unlocked, but what it holds is no pair of keys.')
}

function gcm(iv: Uint8Array<ArrayBuffer>, begin: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(begin) }
}

/** Devices write an accented letter as one or as two characters; the passphrase is the same. */
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

function inLines(text: string): string {
  return text.replace(new RegExp(`.{${LINE}}(?=.)`, 'g'), '$&\n')
}

function unreadable(what: string): Unreadable {
  return { ok: false, what, cure: 'Choose the file that saving your keys made. Nothing was changed.' }
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
