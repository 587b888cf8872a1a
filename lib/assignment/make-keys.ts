import { toBase64url } from '../progress/squeeze'
import { CURVE, type Keys } from './keys'
import { parsePrivateKey } from './parse-keys'

/** Makes new keys with the platform's own random numbers. */
export async function makeKeys(made: number): Promise<Keys> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  const privateKey = parsePrivateKey(await crypto.subtle.exportKey('jwk', pair.privateKey))
  if (!privateKey) throw new Error('the platform made no key of P-256')
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return { publicKey: toBase64url(point), privateKey, made }
}
