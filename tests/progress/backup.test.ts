import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksum } from '@/lib/progress/checksum'
import { readBackup, writeBackup } from '@/lib/progress/device/backup'
import { compareEntries } from '@/lib/progress/log/entry-order'
import { toBase64url } from '@/lib/progress/squeeze'
import { fakeStorage, log, NOW, open, review, seen } from './world'

const SMALL = [{ entry: 'aside', at: NOW, card: 'x:y', aside: true } as const]
const fixture = (name: string) => readFileSync(`tests/fixtures/backup/${name}`, 'utf8')

test.each(['backup-1.json', 'backup-2.txt'])('%s opens as it did when it was made', async (name) => {
  expect(await readBackup(fixture(name))).toEqual({
    ok: true,
    ...JSON.parse(fixture('backup-expected.json')),
  })
})

test('a backup gives back every line of the log, and what was set aside', () =>
  fc.assert(
    fc.asyncProperty(log, async (entries) => {
      const sorted = [...entries].sort(compareEntries)
      const aside = { 'annals:aside:x': 'whole\u0000 text \ud800' }
      const text = await writeBackup(sorted, aside, NOW)
      expect(text).toMatch(/^[\n -~]*$/)
      expect(await readBackup(text)).toEqual({
        ok: true,
        made: new Date(NOW).toISOString(),
        entries: sorted,
        aside,
      })
    }),
  ))

test('a store’s backup restored into an empty one comes to the same progress', () =>
  fc.assert(
    fc.asyncProperty(log, async (entries) => {
      const store = open(fakeStorage(), 'one')
      store.merge(entries)
      const read = await readBackup(await store.backup(NOW))
      const other = open(fakeStorage(), 'two')
      if (read.ok) other.merge(read.entries)
      expect(seen(other)).toEqual(seen(store))
    }),
  ))

test('line ends of another system, other line lengths and blanks around it change nothing', async () => {
  const text = await writeBackup(fc.sample(review, { numRuns: 40, seed: 3 }), {}, NOW)
  const [head = '', ...lines] = text.trimEnd().split('\n')
  const body = lines.join('')
  const same = [
    `\ufeff${text}`,
    text.replaceAll('\n', '\r\n'),
    `\n\n  ${text}\n \n`,
    `${head}\n${body}`,
    `${head}\n${[...body].join('\n')}`,
    `${head}\n> `.slice(0, -2) + body.replace(/(.{40})/g, '$1 \n'),
  ]
  const read = await readBackup(text)
  expect(read.ok).toBe(true)
  for (const one of same) expect(await readBackup(one)).toEqual(read)
})

test('every changed, missing or cut off character is found', async () => {
  const text = await writeBackup(SMALL, { a: 'b' }, NOW)
  const whole = await readBackup(text)
  let found = 0
  const look = async (other: string) => {
    const read = await readBackup(other)
    if (read.ok) expect(read).toEqual(whole)
    else expect(read.cure).toContain('Nothing was changed')
    if (!read.ok) found += 1
  }
  for (let i = 0; i < text.length; i++) {
    await look(text.slice(0, i))
    await look(text.slice(0, i) + text.slice(i + 1))
    for (let bit = 0; bit < 16; bit++)
      await look(text.slice(0, i) + String.fromCharCode(text.charCodeAt(i) ^ (1 << bit)) + text.slice(i + 1))
  }
  // All but changes of the blanks that stand between lines.
  expect(found).toBeGreaterThan(text.length * 17.5)
})

test('a file that is cut off says how much of it is there', async () => {
  const text = await writeBackup(SMALL, {}, NOW)
  expect(await readBackup(text.slice(0, -5))).toMatchObject({
    what: expect.stringMatching(/not complete: \d+ of \d+/),
  })
})

test('a newer version’s file asks for a reload', async () => {
  for (const text of ['annals-backup 3 x', 'annals-backup 12 2031-01-01'])
    expect(await readBackup(text)).toMatchObject({ ok: false, cure: expect.stringContaining('Reload') })
})

/** A file with a header that agrees, around any content. */
function around(json: string, bytes: Uint8Array = deflateRawSync(json)): string {
  const body = toBase64url(bytes)
  const head = `annals-backup 2 2026-01-05T12:00:00.000Z 0 deflate ${body.length} ${checksum(json)}`
  return `${head} ${checksum(head)}\n${body}\n`
}

test('no text, however strange, is more than a file that cannot be read', async () => {
  const hostile = [
    '',
    '[]',
    'null',
    '{}',
    '{"format":"annals-backup/9"}',
    '{"__proto__":{"format":"annals-backup/1"}}',
    '['.repeat(200_000),
    '{"a":'.repeat(200_000),
    `{"format":"annals-backup/1","log":"x","checksum":"0"}`,
    `annals-backup 2 ${' '.repeat(1_000_000)}`,
    around('{"log":"=a\\n0A"}'),
    around('{"__proto__":{"log":""}}'),
    around('{"log":5}'),
    around('['.repeat(100_000)),
    around('', new Uint8Array([1, 2, 3])),
  ]
  for (const text of hostile)
    expect(await readBackup(text)).toMatchObject({
      ok: false,
      cure: expect.stringContaining('Nothing was changed'),
    })
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => !(await readBackup(text)).ok),
  )
  expect(Object.hasOwn(Object.prototype, 'log')).toBe(false)
})

test('a small file that unpacks to gigabytes is refused before it does', async () => {
  const bomb = deflateRawSync(Buffer.alloc(80_000_000, 65))
  expect(bomb.length).toBeLessThan(100_000)
  expect(await readBackup(around('A', bomb))).toMatchObject({ ok: false })
})

test('a file whose date is none is read all the same, and says no date', async () => {
  const file = (made: unknown) =>
    JSON.stringify({ format: 'annals-backup/1', made, log: '', checksum: '00000000' })
  expect(await readBackup(file('2026-01-05T12:00:00.000Z'))).toHaveProperty('made')
  for (const made of [{ toString: 1, valueOf: 1 }, 'garbage', '2026-99-99T99:99:99.999Z', null, 5, [[]]]) {
    const read = await readBackup(file(made))
    expect(read).toMatchObject({ ok: true })
    expect(read).not.toHaveProperty('made')
  }
})

test('a file that says another number of lines than it holds is damaged', async () => {
  const [head = '', ...body] = (
    await writeBackup([{ entry: 'aside', at: NOW, card: 'x:y', aside: true }], {}, NOW)
  ).split('\n')
  const other = head.replace(/ 1 (deflate|plain) /, ' 2 $1 ').replace(/ \w{8}$/, '')
  expect(await readBackup([head, ...body].join('\n'))).toMatchObject({ ok: true })
  expect(await readBackup([`${other} ${checksum(other)}`, ...body].join('\n'))).toMatchObject({ ok: false })
})
