import { createDecipheriv, createECDH, createHmac } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { AeadId, Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256, KdfId, KemId } from '@hpke/core'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Submission } from '@/lib/assignment/assignment'
import type { Keys } from '@/lib/assignment/keys'
import { makeKeys } from '@/lib/assignment/make-keys'
import { loadSuite } from '@/lib/assignment/submission/hpke'
import { cleanName, parseSubmission } from '@/lib/assignment/submission/parse-submission'
import { infoOf, inOneWord, sealedText } from '@/lib/assignment/submission/sealed'
import { openSubmissions, receiptOf, sealSubmission } from '@/lib/assignment/submission/submission'
import { checksum } from '@/lib/progress/checksum'
import { type Collected, collect, cutIntoParts, NOTHING_COLLECTED } from '@/lib/progress/device/parcel-parts'
import { submission } from './submissions'

let keys: Keys
let other: Keys
beforeAll(async () => {
  keys = await makeKeys(0)
  other = await makeKeys(1)
})

const one: Submission = {
  assignment: 'k3v9x2mqab',
  variant: 'B',
  questions: '5f0c1a9e',
  name: 'Ann Example',
  attempt: 1,
  begun: 1_790_000_000_000,
  handedIn: 1_790_000_600_000,
  minutes: 20,
  answers: Array.from({ length: 25 }, (_, i) => ({
    answer: { kind: 'choice', text: `An option of some length, number ${i}` },
    ms: 20_000 + i * 371,
  })),
  nonce: 'q7w3e9r1t5y2',
}

const receipts = async (text: string) =>
  (await openSubmissions(text, keys)).map((read) => (read.ok ? read.receipt : read.why))

test('what is sealed opens again with its receipt, the same on both sides', () =>
  fc.assert(
    fc.asyncProperty(submission, async (given) => {
      const sealed = await sealSubmission(given, keys.publicKey)
      expect(sealed).toMatch(/^annals-handed-in 1 [0-9a-z]{10} \d+ B[\w-]+ [0-9a-f]{8}$/)
      const receipt = await receiptOf(sealed)
      expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(await openSubmissions(sealed, keys)).toEqual([{ ok: true, submission: given, receipt, sealed }])
      expect(await openSubmissions(sealed, other)).toMatchObject([{ ok: false, why: 'other key', receipt }])
    }),
    { numRuns: 60 },
  ))

test('the receipt is the first 40 bits of the SHA-256 of the sealed bytes in Crockford’s digits', async () => {
  const sealed = await sealSubmission(one, keys.publicKey)
  const bytes = Buffer.from(sealed.split(' ')[4] ?? '', 'base64url')
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes))
  const number = BigInt(`0x${hash.subarray(0, 5).toString('hex')}`)
  const base32 = number.toString(32).padStart(8, '0').toUpperCase()
  const crockford = base32.replace(/[I-V]/g, (digit) =>
    'JKMNPQRSTVWXYZ'.charAt('IJKLMNOPQRSTUV'.indexOf(digit)),
  )
  expect((await receiptOf(sealed)).replace('-', '')).toBe(crockford)
})

/** What mails, chats and web pages make of a text. */
const WAYS: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'in lines of 76': (text) => text.replace(/.{76}/g, '$&\n'),
  'in lines of 7': (text) => text.replace(/.{7}/g, '$&\r\n'),
  quoted: (text) => `> ${text.replace(/.{60}/g, '$&\n> ')}`,
  'quoted twice': (text) => `>> > ${text.replace(/.{60}/g, '$&\n>> > ')}`,
  'quoted-printable': (text) => text.replace(/.{75}/g, '$&=\r\n'),
  'in an address': (text) => `https://annals.example/teach/results#${inOneWord(text)}`,
  'in an address with codes': (text) => `https://annals.example/teach/results/#<${encodeURIComponent(text)}>`,
  'in HTML': (text) =>
    `<p>${text.replace(/.{50}/g, '$&&#8203;<wbr />').replaceAll('<wbr />', '\n')}&nbsp;</p>`,
  'with characters nobody sees': (text) => text.replace(/.{20}/gu, '$&\u200b\u00ad\u2060'),
  'with hyphens set otherwise': (text) => text.replaceAll('-', '\u2011'),
  'after a greeting': (text) => `Annals-handed-in, Miss! Here it is:\n${text}\nThank you 😀`,
  'in a chat': (text) => `[27/11/2026, 14:03] Ann: ${text}[27/11/2026, 14:05] Ben: me too`,
  'with a large letter': (text) => text.replace('annals', 'Annals'),
  'bold and in a box': (text) => `| *${text}* |`,
}

test.each(Object.entries(WAYS))('a submission comes through %s', async (_name, way) => {
  for (let i = 0; i < 4; i++) {
    const sealed = await sealSubmission({ ...one, attempt: i + 1 }, keys.publicKey)
    const receipt = await receiptOf(sealed)
    expect(await receiptOf(way(sealed))).toBe(receipt)
    expect(await openSubmissions(way(sealed), keys)).toEqual([
      { ok: true, submission: { ...one, attempt: i + 1 }, receipt, sealed },
    ])
  }
})

test('many are found in one text, in its order, with every one that is broken among them', async () => {
  const texts = await Promise.all(
    [1, 2, 3].map((attempt) => sealSubmission({ ...one, attempt }, keys.publicKey)),
  )
  const [a = '', b = '', c = ''] = texts
  const [first, second, third] = await Promise.all(texts.map(receiptOf))
  const foreign = await sealSubmission(one, other.publicKey)
  const ways = Object.values(WAYS)
  const all = [a, b.slice(0, 300), c, foreign, b, a, b.replace(' 1 ', ' 2 ')]
  const text = all.map((part, i) => ways[i]?.(part)).join('\n– – –\n')
  expect(await receipts(text)).toEqual([first, 'damaged', third, 'other key', second, first, 'newer'])
  expect(await receipts(all.join(''))).toEqual([first, 'damaged', third, 'other key', second, first, 'newer'])
  expect(await receipts('Nothing here but annals-handed-in, said twice: annals-handed-in.')).toEqual([])
})

test('a long submission goes in several codes and comes together in any order', async () => {
  const long = {
    ...one,
    answers: one.answers.map(({ ms }, i) => ({
      answer: { kind: 'typed' as const, text: `${i * 7919} ${'x'.repeat(i)}` },
      ms,
    })),
  }
  const sealed = await sealSubmission(long, keys.publicKey)
  const parts = cutIntoParts(inOneWord(sealed), 300)
  expect(parts.length).toBeGreaterThan(2)
  const collected = [...parts].reverse().reduce<Collected>(collect, NOTHING_COLLECTED)
  expect(await openSubmissions(collected.whole ?? '', keys)).toMatchObject([
    { ok: true, submission: long, sealed },
  ])
})

test('RFC 9180: the suite is DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, with an info of its own', async () => {
  const suite = await loadSuite()
  expect([suite.kem.id, suite.kdf.id, suite.aead.id]).toEqual([
    KemId.DhkemP256HkdfSha256,
    KdfId.HkdfSha256,
    AeadId.Aes128Gcm,
  ])
  expect([KemId.DhkemP256HkdfSha256, KdfId.HkdfSha256, AeadId.Aes128Gcm]).toEqual([0x0010, 0x0001, 0x0001])
  expect([suite.kem.encSize, suite.kem.publicKeySize, suite.aead.keySize]).toEqual([65, 65, 16])
})

/** A submission as it is written: a list, the time it took in place of the moment of handing in. */
const listOf = (of: Submission) => [
  of.variant,
  of.questions,
  of.name,
  of.attempt,
  of.begun,
  of.handedIn - of.begun,
  of.minutes,
  of.nonce,
  of.answers.map(({ answer, ms }) => [answer, ms]),
]

/** Seals anything as another program would that follows the same words. */
async function sealedElsewhere(
  plain: Uint8Array,
  assignment = one.assignment,
  info = `annals-handed-in 1 ${assignment}`,
) {
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes128Gcm(),
  })
  const recipientPublicKey = await suite.kem.deserializePublicKey(Buffer.from(keys.publicKey, 'base64url'))
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: new TextEncoder().encode(info) }, plain)
  const body = Buffer.concat([Buffer.from(enc), Buffer.from(ct)]).toString('base64url')
  const head = `annals-handed-in 1 ${assignment} ${body.length} ${body}`
  return `${head} ${checksum(head)}`
}

test('what another program seals with the same info opens, deflated or plain; with other info it does not', async () => {
  const json = Buffer.from(JSON.stringify(listOf(one)))
  const deflated = Buffer.concat([Buffer.from('d'), deflateRawSync(json)])
  const plain = Buffer.concat([Buffer.from('p'), json])
  for (const bytes of [deflated, plain])
    expect(await openSubmissions(await sealedElsewhere(bytes), keys)).toMatchObject([
      { ok: true, submission: one },
    ])
  expect(
    await receipts(await sealedElsewhere(plain, one.assignment, 'annals-handed-in 1 k3v9x2mqac')),
  ).toEqual(['other key'])
  expect(
    await receipts(await sealedElsewhere(plain, one.assignment, 'annals-handed-in 2 k3v9x2mqab')),
  ).toEqual(['other key'])
  expect(infoOf(one.assignment)).toBe('annals-handed-in 1 k3v9x2mqab')
  // The bytes belong to the assignment that their text names, and to no other.
  const moved = (await sealedElsewhere(plain)).replace(one.assignment, 'aaaaaaaaaa')
  const head = moved.slice(0, -9)
  expect(await receipts(`${head} ${checksum(head)}`)).toEqual(['other key'])
})

test('RFC 9180 written out by hand, with the platform’s hash and curve alone, opens what is sealed', async () => {
  const sealed = await sealSubmission(one, keys.publicKey)
  const bytes = Buffer.from(sealed.split(' ')[4] ?? '', 'base64url')
  const [enc, ct] = [bytes.subarray(0, 65), bytes.subarray(65)]
  const plain = openByHand(enc, ct, Buffer.from('annals-handed-in 1 k3v9x2mqab'))
  expect(String.fromCharCode(plain[0] ?? 0)).toBe('d')
  expect(JSON.parse(inflateRawSync(plain.subarray(1)).toString())).toEqual(listOf(one))
})

/** Sections 4, 4.1, 5.1 and 5.2 of RFC 9180, mode base. */
function openByHand(enc: Buffer, ct: Buffer, info: Buffer): Buffer {
  const kemSuite = Buffer.from([...Buffer.from('KEM'), 0x00, 0x10])
  const suite = Buffer.from([...Buffer.from('HPKE'), 0x00, 0x10, 0x00, 0x01, 0x00, 0x01])
  const hmac = (key: Buffer, data: Buffer): Buffer => createHmac('sha256', key).update(data).digest()
  const extract = (id: Buffer, salt: Buffer, label: string, ikm: Buffer): Buffer =>
    hmac(salt, Buffer.concat([Buffer.from('HPKE-v1'), id, Buffer.from(label), ikm]))
  // Nothing here is longer than one block of SHA-256.
  const expand = (id: Buffer, prk: Buffer, label: string, context: Buffer, length: number): Buffer =>
    hmac(
      prk,
      Buffer.concat([
        Buffer.from([0, length]),
        Buffer.from('HPKE-v1'),
        id,
        Buffer.from(label),
        context,
        Buffer.from([1]),
      ]),
    ).subarray(0, length)
  const none = Buffer.alloc(0)
  const own = createECDH('prime256v1')
  own.setPrivateKey(Buffer.from(keys.privateKey.d, 'base64url'))
  const kemContext = Buffer.concat([enc, Buffer.from(keys.publicKey, 'base64url')])
  const shared = expand(
    kemSuite,
    extract(kemSuite, none, 'eae_prk', own.computeSecret(enc)),
    'shared_secret',
    kemContext,
    32,
  )
  const context = Buffer.concat([
    Buffer.from([0]),
    extract(suite, none, 'psk_id_hash', none),
    extract(suite, none, 'info_hash', info),
  ])
  const secret = extract(suite, shared, 'secret', none)
  const key = expand(suite, secret, 'key', context, 16)
  const decipher = createDecipheriv('aes-128-gcm', key, expand(suite, secret, 'base_nonce', context, 12))
  decipher.setAuthTag(ct.subarray(-16))
  return Buffer.concat([decipher.update(ct.subarray(0, -16)), decipher.final()])
}

test('a small text that unpacks to gigabytes is refused', async () => {
  const bomb = deflateRawSync(Buffer.alloc(40_000_000, 32))
  const sealed = await sealedElsewhere(Buffer.concat([Buffer.from('d'), bomb]))
  expect(sealed.length).toBeLessThan(100_000)
  expect(await receipts(sealed)).toEqual(['damaged'])
})

test('only what is a submission to the last field is one', async () => {
  expect(parseSubmission(JSON.stringify(one))).toEqual(one)
  const answers = (answer: unknown) => ({ ...one, answers: [{ answer, ms: 1 }] })
  for (const value of [
    null,
    [],
    '{',
    '['.repeat(1_000_000),
    { ...one, score: 25 },
    { ...one, assignment: 'K3V9X2MQAB' },
    { ...one, variant: 'E' },
    { ...one, questions: '' },
    { ...one, name: 7 },
    { ...one, name: 'x'.repeat(2_000) },
    { ...one, attempt: 0 },
    { ...one, attempt: 1.5 },
    { ...one, begun: Number.NaN },
    { ...one, handedIn: 1e300 },
    { ...one, minutes: -1 },
    { ...one, nonce: '<script>' },
    { ...one, answers: Array(61).fill({ answer: null, ms: 1 }) },
    { ...one, answers: [{ answer: null, ms: -1 }] },
    { ...one, answers: [{ answer: null }] },
    { ...one, answers: { length: 1 } },
    answers({ kind: 'constructor' }),
    answers({ kind: 'choice', text: 'a', worth: 'right' }),
    answers({ kind: 'choice', text: ['a'] }),
    answers({ kind: 'typed', text: 'x'.repeat(4_000) }),
    answers({ kind: 'select', texts: Array(1_001).fill('') }),
    answers({ kind: 'share-chart', percents: [Number.POSITIVE_INFINITY] }),
    answers({ kind: 'compare', side: 2 }),
    JSON.parse(`{"__proto__":${JSON.stringify(one)}}`),
    `{"__proto__":{"polluted":true},${JSON.stringify(one).slice(1)}`,
  ])
    expect(parseSubmission(value)).toBeUndefined()
  expect({}).not.toHaveProperty('polluted')
})

test('a name is on one line, composed, without what nobody sees, and ends after 80 characters', () => {
  expect(cleanName('  Ann\n\tExample ')).toBe('Ann Example')
  expect(cleanName('\u202eAnn\u202c\u0000\u200b\ufeff\u2066')).toBe('Ann')
  expect(cleanName('E\u0301lodie \ud800')).toBe('Élodie')
  expect(cleanName('می\u200cخواهم')).toBe('می\u200cخواهم')
  expect(cleanName('😀'.repeat(100))).toBe('😀'.repeat(80))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      expect(cleanName(cleanName(name))).toBe(cleanName(name))
    }),
  )
})

test('whatever a student wrote can be handed in: what passes the limits is cut, fractions are rounded', async () => {
  const long = 'y'.repeat(50_000)
  const given: Submission = {
    ...one,
    name: `  ${'n'.repeat(300)}`,
    begun: 1_790_000_000_000.75,
    answers: [
      { answer: { kind: 'typed', text: long }, ms: 12.5 },
      { answer: { kind: 'name-all', texts: Array(500).fill(long) }, ms: -3 },
      { answer: { kind: 'true-false', says: false, correction: long }, ms: Number.NaN },
      { answer: { kind: 'share-chart', percents: Array(5_000).fill(0.123456789) }, ms: 1 },
      { answer: { kind: 'typed', text: '\u0000'.repeat(50_000) }, ms: 1 },
    ],
  }
  const [read] = await openSubmissions(await sealSubmission(given, keys.publicKey), keys)
  expect(read?.ok && read.submission.answers.map(({ ms }) => ms)).toEqual([13, 0, 0, 1, 1])
  expect(read).toMatchObject({ submission: { name: 'n'.repeat(80), begun: 1_790_000_000_001 } })
})

test('10,000 mutated and random texts: never an exception, never another submission', async () => {
  const sealed = await sealSubmission(one, keys.publicKey)
  const [whole] = await openSubmissions(sealed, keys)
  const mutation = fc.record({
    at: fc.nat(sealed.length),
    cut: fc.nat(3),
    put: fc.oneof(
      fc.constantFrom('', ' ', '>', 'A', '0', '-', '_', '.', '\u202e'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
  })
  const why: Record<string, number> = {}
  const look = async (text: string) => {
    for (const read of await openSubmissions(text, keys)) {
      if (read.ok) expect(read).toEqual(whole)
      why[read.ok ? 'ok' : read.why] = (why[read.ok ? 'ok' : read.why] ?? 0) + 1
    }
    await receiptOf(text)
  }
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      let text = sealed
      for (const { at, cut, put } of mutations) text = text.slice(0, at) + put + text.slice(at + cut)
      await look(text)
    }),
    { numRuns: 7_000, seed: 1 },
  )
  // With a checksum that fits, so that the seal itself has to find it out.
  const [, , , , body = ''] = sealed.split(' ')
  const bytes = Buffer.from(body, 'base64url')
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bytes.length - 1),
      fc.integer({ min: 1, max: 255 }),
      fc.nat(40),
      async (at, by, cut) => {
        const changed = Uint8Array.from(bytes.subarray(0, bytes.length - (by % 2 ? 0 : cut)))
        changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ by
        await look(sealedText({ assignment: one.assignment, bytes: changed }))
      },
    ),
    { numRuns: 1_500, seed: 2 },
  )
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), async (text, begun) => {
      await look(begun ? `annals-handed-in 1${text}` : text)
    }),
    { numRuns: 1_500, seed: 3 },
  )
  expect(why.ok).toBeGreaterThan(300)
  expect(why.damaged).toBeGreaterThan(5_000)
  expect(why['other key']).toBeGreaterThan(1_000)
})

test('sealed bytes may hold anything: what is no submission is refused, and nothing fails', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.anything().map((value) => `p${JSON.stringify(value)}`),
        fc.json().map((json) => `p${json}`),
        fc.string({ unit: 'binary' }),
      ),
      async (text) => {
        expect(await receipts(await sealedElsewhere(new TextEncoder().encode(text)))).toEqual(['damaged'])
      },
    ),
    { numRuns: 300 },
  ))

test('a text of millions of characters is read through once, whatever it is', async () => {
  const hostile = [
    'annals-handed-in 1 k3v9x2mqab 399999 B'.repeat(100_000),
    `annals-handed-in 1 k3v9x2mqab 399999 ${'B'.repeat(4_000_000)}`,
    '&'.repeat(4_000_000),
    '%'.repeat(4_000_000),
    ' '.repeat(4_000_000),
    'annals-handed-i'.repeat(300_000),
  ]
  for (const text of hostile)
    expect((await openSubmissions(text, keys)).filter((read) => read.ok)).toEqual([])
  expect(await openSubmissions('annals-handed-in 1 k3v9x2mqab '.repeat(6_000), keys)).toHaveLength(5_001)
})
