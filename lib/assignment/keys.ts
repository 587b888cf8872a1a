import { fromBase64url } from '../progress/squeeze'

/** A private key of P-256 as a JSON Web Key (RFC 7518, 6.2); `x` and `y` are the public key. */
export type PrivateKey = { kty: 'EC'; crv: 'P-256'; x: string; y: string; d: string }

/** A teacher's keys, as plain JSON. Without the private key no submission can be opened. */
export type Keys = {
  /** 65 bytes (uncompressed point) in base64url. */
  publicKey: string
  privateKey: PrivateKey
  /** Milliseconds since 1970. */
  made: number
}

/** The curve of all keys, as the platform names it. */
export const CURVE = { name: 'ECDH', namedCurve: 'P-256' }

/** True if submissions can be sealed to this key: 65 bytes in base64url that are a point of the curve. Never throws. */
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
