import { webcrypto } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { exportKeys, importKeys, isPublicKey, type Keys, makeKeys } from '@/lib/assignment/keys'
import { parseKeys } from '@/lib/assignment/parse-keys'

const MADE = Date.UTC(2026, 10, 27, 12)
const CHANCE = Uint8Array.from({ length: 28 }, (_, i) => i * 9)
const PASSPHRASE = 'Ghulja, 12 November – Élihan'

let keys: Keys
let file: string
beforeAll(async () => {
  keys = await makeKeys(MADE)
  file = await exportKeys(keys, PASSPHRASE, CHANCE)
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

test('a file of keys is ASCII, says how it is locked, and gives the keys to the passphrase alone', async () => {
  expect(file).toMatch(
    /^annals-keys 1 pbkdf2-sha-256 600000 [\w-]{22} [\w-]{16} \d+ [0-9a-f]{8} [0-9a-f]{8}\n/,
  )
  expect(file).toMatch(/^[ -~\n]+$/)
  expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThan(120)
  expect(await importKeys(file, PASSPHRASE)).toEqual({ ok: true, keys })
  // Another keyboard writes é as two characters; an editor breaks lines otherwise.
  const moved = `\ufeff\r\n${file.replaceAll('\n', '\r\n  ')}`
  expect(await importKeys(moved, PASSPHRASE.normalize('NFD'))).toEqual({ ok: true, keys })
  for (const wrong of ['', `${PASSPHRASE} `, PASSPHRASE.toLowerCase()])
    expect(await importKeys(file, wrong)).toMatchObject({
      ok: false,
      what: expect.stringContaining('passphrase'),
    })
})

test('the file is opened by the platform alone as its header says', async () => {
  const [head = '', ...lines] = file.split('\n')
  const [, , , times, salt = '', iv = ''] = head.split(' ')
  const material = await webcrypto.subtle.importKey('raw', Buffer.from(PASSPHRASE), 'PBKDF2', false, [
    'deriveBits',
  ])
  const bits = await webcrypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: Buffer.from(salt, 'base64url'), iterations: Number(times) },
    material,
    256,
  )
  const key = await webcrypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['decrypt'])
  const plain = await webcrypto.subtle.decrypt(
    {
      name: 'AES-GCM',
      iv: Buffer.from(iv, 'base64url'),
      additionalData: Buffer.from(head.split(' ').slice(0, 6).join(' ')),
    },
    key,
    Buffer.from(lines.join(''), 'base64url'),
  )
  expect(JSON.parse(Buffer.from(plain).toString())).toEqual(keys)
})

test('every changed or missing character of the file is told as damage, not as a wrong passphrase', async () => {
  for (let i = 0; i < file.trimEnd().length; i++) {
    if (file[i] === '\n') continue
    const other = file[i] === 'a' ? 'b' : 'a'
    for (const text of [file.slice(0, i) + file.slice(i + 1), file.slice(0, i) + other + file.slice(i + 1)]) {
      const read = await importKeys(text, PASSPHRASE)
      expect(read.ok ? '' : read.what).toMatch(/damaged|not complete|not a file of keys/)
      expect(read.ok ? '' : read.cure).toContain('Nothing was changed')
    }
  }
  for (let i = 0; i < file.trimEnd().length; i += 7)
    expect(await importKeys(file.slice(0, i), PASSPHRASE)).toMatchObject({ ok: false })
})

test('a newer file, any other text and a file that asks for endless work are told apart', async () => {
  const what = async (text: string) => {
    const read = await importKeys(text, PASSPHRASE)
    return read.ok ? 'ok' : `${read.what} ${read.cure}`
  }
  expect(await what(file.replace('annals-keys 1', 'annals-keys 2'))).toMatch(/newer version.*Reload/)
  expect(await what(file.replace('annals-keys 1', 'annals-keys 12'))).toMatch(/newer version/)
  for (const text of ['', '{}', 'annals-backup 2 x', '\n'.repeat(1000)])
    expect(await what(text)).toMatch(/not a file of keys/)
  expect(await what('a'.repeat(1e6))).toMatch(/far larger/)
  const { checksum } = await import('@/lib/progress/checksum')
  for (const times of ['1', '599999', '6000001', '999999999']) {
    const [head = '', ...rest] = file.split('\n')
    const begin = head.replace('600000', times).split(' ').slice(0, -1).join(' ')
    expect(await what([`${begin} ${checksum(begin)}`, ...rest].join('\n'))).toMatch(/number of steps/)
  }
})
