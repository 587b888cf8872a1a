import { beforeAll, expect, test } from 'vitest'
import { isPublicKey, type Keys } from '@/lib/assignment/keys'
import { makeKeys } from '@/lib/assignment/make-keys'
import { parseKeys } from '@/lib/assignment/parse-keys'

const MADE = Date.UTC(2026, 10, 27, 12)

let keys: Keys
beforeAll(async () => {
  keys = await makeKeys(MADE)
})

test('keys are plain JSON: a point of P-256 in 65 bytes, and the private key that belongs to it', async () => {
  expect(JSON.parse(JSON.stringify(keys))).toEqual(keys)
  const point = Buffer.from(keys.publicKey, 'base64url')
  expect([point.length, point[0], keys.made]).toEqual([65, 4, MADE])
  expect(point.toString('hex')).toBe(
    `04${Buffer.from(keys.privateKey.x, 'base64url').toString('hex')}${Buffer.from(keys.privateKey.y, 'base64url').toString('hex')}`,
  )
  expect((await makeKeys(MADE)).publicKey).not.toBe(keys.publicKey)
  expect(parseKeys(JSON.stringify(keys))).toEqual(keys)
  expect(await isPublicKey(keys.publicKey)).toBe(true)
})

test('keys that do not fit together, and what is no key, are none', async () => {
  const other = await makeKeys(MADE)
  for (const value of [
    null,
    7,
    '{',
    '[]',
    {},
    { ...keys, publicKey: other.publicKey },
    { ...keys, privateKey: { ...keys.privateKey, x: other.privateKey.x } },
    { ...keys, privateKey: { ...keys.privateKey, crv: 'P-384' } },
    { ...keys, privateKey: { ...keys.privateKey, d: `${keys.privateKey.d}A` } },
    { ...keys, made: Number.NaN },
    JSON.parse(`{"__proto__":${JSON.stringify(keys)}}`),
  ])
    expect(parseKeys(value)).toBeUndefined()
  for (const text of ['', 'A'.repeat(87), keys.publicKey.slice(1), `B${'A'.repeat(86)}`, 'ä'.repeat(87)])
    expect(await isPublicKey(text)).toBe(false)
})
