import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksum } from '@/lib/progress/checksum'
import { readParcel, writeParcel } from '@/lib/progress/device/parcel'
import {
  type Collected,
  collect,
  cutIntoParts,
  missingParts,
  NOTHING_COLLECTED,
} from '@/lib/progress/device/parcel-parts'
import { compareEntries } from '@/lib/progress/log/entry-order'
import { fromBase64url, toBase64url } from '@/lib/progress/squeeze'
import { log, review } from './world'

const SAFE = /^[A-Za-z0-9_.~-]+$/

test('a parcel gives back what was put into it, in characters that an address can hold', () =>
  fc.assert(
    fc.asyncProperty(log, async (entries) => {
      const sorted = [...entries].sort(compareEntries)
      const parcel = await writeParcel(sorted)
      expect(parcel).toMatch(SAFE)
      expect(await readParcel(parcel)).toEqual({ ok: true, entries: sorted })
    }),
  ))

test('every changed, missing or cut off character of a parcel is found', async () => {
  const parcel = await writeParcel(fc.sample(review, { numRuns: 3, seed: 1 }))
  const whole = await readParcel(parcel)
  for (let i = 0; i < parcel.length; i++) {
    const others = [parcel.slice(0, i), parcel.slice(0, i) + parcel.slice(i + 1)]
    for (let bit = 0; bit < 16; bit++)
      others.push(
        parcel.slice(0, i) + String.fromCharCode(parcel.charCodeAt(i) ^ (1 << bit)) + parcel.slice(i + 1),
      )
    for (const other of others) {
      const read = await readParcel(other)
      // The last bits of a stream may stand for nothing.
      if (read.ok) expect(read).toEqual(whole)
      else expect(read.cure).toContain('Nothing was changed')
    }
  }
})

test('what unpacks to far more than any progress is refused', async () => {
  const bomb = deflateRawSync(Buffer.alloc(60_000_000, 65))
  expect(await readParcel(`1d${checksum('A')}${toBase64url(bomb)}`)).toMatchObject({ ok: false })
  expect(await readParcel(`9d${checksum('A')}AAAA`)).toMatchObject({
    cure: expect.stringContaining('Reload'),
  })
})

test('parts come in any order and any number of times, and make the parcel', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), minLength: 1, maxLength: 900 }),
      fc.integer({ min: 40, max: 300 }),
      fc.infiniteStream(fc.nat()),
      (parcel, most, order) => {
        const parts = cutIntoParts(parcel, most)
        if (parts.length === 1) expect(parts).toEqual([parcel])
        if (parts.length === 1) return
        let collected: Collected = NOTHING_COLLECTED
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(most + 8)
          expect(part).toMatch(SAFE)
          const other = parts[(order.next().value ?? 0) % parts.length] ?? part
          collected = collect(collect(collected, other), part)
        }
        expect(collected.whole).toBe(parcel)
        expect(missingParts(collected)).toEqual([])
      },
    ),
  )
})

test('a part of another parcel, a damaged part and any other text leave what is there as it was', () => {
  const [one = '', two = ''] = cutIntoParts('a'.repeat(100), 80)
  const [foreign = ''] = cutIntoParts('b'.repeat(100), 80)
  const begun = collect(NOTHING_COLLECTED, one)
  expect(missingParts(begun)).toContain(2)
  expect(collect(begun, foreign)).toEqual({ ...begun, last: 'another parcel' })
  expect(collect(begun, one)).toEqual({ ...begun, last: 'known' })
  for (let i = 0; i < two.length; i++) {
    const damaged = two.slice(0, i) + (two[i] === 'b' ? 'c' : 'b') + two.slice(i + 1)
    expect(collect(begun, damaged)).toMatchObject({ parts: begun.parts })
  }
  for (const text of ['', '~', 'https://example.org/', '~'.repeat(100_000), `${one}x`])
    expect(collect(begun, text)).toEqual({ ...begun, last: 'no part' })
})

test('base64url is what Node makes of it, there and back, and nothing else is read', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      const text = toBase64url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect([...(fromBase64url(text) ?? [])]).toEqual([...bytes])
    }),
  )
  for (const text of ['A', 'AB', 'AA=', 'A+/A', 'ä'.repeat(4)]) expect(fromBase64url(text)).toBeUndefined()
})

test('parts that claim to be of one parcel and are not leave nothing to wait for', () => {
  const parts = cutIntoParts('a'.repeat(100), 80)
  const [, sum = '', of = ''] = /^~(\w{8})\.1\.(\d+)\./.exec(parts[0] ?? '') ?? []
  const head = `${sum}.2.${of}`
  const forged = `~${head}.${checksum(head, 'b')}.b`
  const collected = [parts[0] ?? '', forged, ...parts.slice(2)].reduce(collect, NOTHING_COLLECTED)
  expect(collected).toEqual({ ...NOTHING_COLLECTED, last: 'no part' })
  expect(parts.reduce(collect, collected).whole).toBe('a'.repeat(100))
})
