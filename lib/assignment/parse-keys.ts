import { fromBase64url, toBase64url } from '../progress/squeeze'
import { jsonOf, own } from '../question/read/parse-fields'
import type { Keys, PrivateKey } from './keys'

/** Keys from JSON text or from a value that may be anything; undefined for what does not fit together. */
export function parseKeys(given: unknown): Keys | undefined {
  const value = typeof given === 'string' ? jsonOf(given) : given
  const made = own(value, 'made')
  const privateKey = parsePrivateKey(own(value, 'privateKey'))
  if (!privateKey || typeof made !== 'number' || !Number.isFinite(made)) return undefined
  const [x, y] = [fromBase64url(privateKey.x), fromBase64url(privateKey.y)]
  if (!x || !y) return undefined
  const publicKey = toBase64url(Uint8Array.from([4, ...x, ...y]))
  return own(value, 'publicKey') === publicKey ? { publicKey, privateKey, made } : undefined
}

/** A private key of P-256 without anything else that a JSON Web Key may say. */
export function parsePrivateKey(value: unknown): PrivateKey | undefined {
  if (own(value, 'kty') !== 'EC' || own(value, 'crv') !== 'P-256') return undefined
  const [x, y, d] = ['x', 'y', 'd'].map((name) => coordinate(own(value, name)))
  if (x === undefined || y === undefined || d === undefined) return undefined
  return { kty: 'EC', crv: 'P-256', x, y, d }
}

/** 32 bytes in base64url. */
function coordinate(value: unknown): string | undefined {
  return typeof value === 'string' && value.length === 43 && fromBase64url(value) ? value : undefined
}
