import { createECDH, createHash } from 'node:crypto'

/** A pair of keys of P-256 as JSON Web Key. */
export type FixedKey = { kty: 'EC'; crv: 'P-256'; x: string; y: string; d: string }

/** The one pair that is made, however often: links, codes and receipts hold what comes of it. */
export const KEY: FixedKey = keyOf('looks')

function keyOf(words: string): FixedKey {
  const pair = createECDH('prime256v1')
  const secret = createHash('sha256').update(words).digest()
  pair.setPrivateKey(secret)
  const point = pair.getPublicKey()
  return {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
    d: secret.toString('base64url'),
  }
}

/** Has the platform make always this pair; runs here and in the page, so it uses nothing from outside itself. */
export function fixKeys(key: FixedKey): void {
  const { subtle } = globalThis.crypto
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const { d: _, ...open } = key
  Object.assign(subtle, {
    generateKey: async () => ({
      privateKey: await subtle.importKey('jwk', key, curve, true, ['deriveBits', 'deriveKey']),
      publicKey: await subtle.importKey('jwk', open, curve, true, []),
    }),
  })
}
