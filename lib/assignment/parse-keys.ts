import * as v from 'valibot'
import { fromBase64url, toBase64url } from '../progress/squeeze'
import { jsonOf } from '../question/read/json'
import { finite, fitting } from '../question/read/schemas'
import type { Keys, PrivateKey } from './keys'

/** 32 bytes in base64url. */
const coordinate = v.pipe(
  v.string(),
  v.length(43),
  v.check((text) => fromBase64url(text) !== undefined),
)

const privateKeySchema = v.object({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: coordinate,
  y: coordinate,
  d: coordinate,
})

const keysSchema = v.object({ publicKey: v.string(), privateKey: privateKeySchema, made: finite })

/** Parses keys from JSON text or any value; undefined if they do not fit together. */
export function parseKeys(given: unknown): Keys | undefined {
  const keys = fitting(keysSchema, typeof given === 'string' ? jsonOf(given) : given)
  if (!keys) return undefined
  const [x, y] = [fromBase64url(keys.privateKey.x), fromBase64url(keys.privateKey.y)]
  if (!x || !y) return undefined
  return keys.publicKey === toBase64url(Uint8Array.from([4, ...x, ...y])) ? keys : undefined
}

/** Parses a private key of P-256, without other fields that a JSON Web Key may have. */
export const parsePrivateKey = (value: unknown): PrivateKey | undefined => fitting(privateKeySchema, value)
