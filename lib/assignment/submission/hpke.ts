import type { CipherSuite } from '@hpke/core'
import { fromBase64url } from '../../progress/squeeze'
import type { Keys } from '../keys'

/**
 * Loads HPKE (RFC 9180) in base mode: DHKEM(P-256, HKDF-SHA256) 0x0010, HKDF-SHA256 0x0001, AES-128-GCM 0x0001, a suite
 * that every browser's WebCrypto supports. Loaded only when something is sealed or opened.
 */
export async function loadSuite(): Promise<CipherSuite> {
  const { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } = await import('@hpke/core')
  return new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes128Gcm(),
  })
}

/** Bytes of the encapsulated key at the start of sealed data: a point, whose first byte is 4. */
export const ENCAPSULATED = 65
/** Bytes that AES-GCM adds. */
const TAG = 16

/** Seals bytes to a public key. Throws if the key is not a point of the curve; check `isPublicKey` first. */
export async function seal(
  plain: Uint8Array<ArrayBuffer>,
  info: string,
  publicKey: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const suite = await loadSuite()
  const bytes = fromBase64url(publicKey)
  if (!bytes) throw new RangeError('the public key is not base64url')
  const recipientPublicKey = await suite.kem.deserializePublicKey(bytes)
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: bytesOf(info) }, plain)
  const sealed = new Uint8Array(enc.byteLength + ct.byteLength)
  sealed.set(new Uint8Array(enc))
  sealed.set(new Uint8Array(ct), enc.byteLength)
  return sealed
}

/** Opens sealed data; undefined if it was sealed to another key or with other info. */
export type Opener = (
  sealed: Uint8Array<ArrayBuffer>,
  info: string,
) => Promise<Uint8Array<ArrayBuffer> | undefined>

/** Imports the private key once for many uses. Undefined if the platform rejects it. */
export async function makeOpener({ privateKey }: Keys): Promise<Opener | undefined> {
  const suite = await loadSuite()
  try {
    const recipientKey = await suite.kem.importKey('jwk', { ...privateKey, key_ops: ['deriveBits'] }, false)
    return async (sealed, info) => {
      if (sealed.length < ENCAPSULATED + TAG) return undefined
      const enc = sealed.slice(0, ENCAPSULATED)
      try {
        const params = { recipientKey, enc, info: bytesOf(info) }
        return new Uint8Array(await suite.open(params, sealed.slice(ENCAPSULATED)))
      } catch {
        return undefined
      }
    }
  } catch {
    return undefined
  }
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
