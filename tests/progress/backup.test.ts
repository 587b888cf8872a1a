import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBackup, writeBackup } from '@/lib/progress/backup'
import { compareEntries } from '@/lib/progress/order'
import { fakeStorage, log, NOW, open, seen } from './world'

test('a backup gives back every line of the log', () => {
  fc.assert(
    fc.property(log, (entries) => {
      const sorted = [...entries].sort(compareEntries)
      const read = readBackup(writeBackup(sorted, { 'annals:aside:x': 'whole\u0000 text' }, NOW))
      expect(read).toEqual({
        ok: true,
        made: new Date(NOW).toISOString(),
        entries: sorted,
        aside: { 'annals:aside:x': 'whole\u0000 text' },
      })
    }),
  )
})

test('a store’s backup restored into an empty one comes to the same progress', () => {
  return fc.assert(
    fc.asyncProperty(log, async (entries) => {
      const store = open(fakeStorage(), 'one')
      store.merge(entries)
      const read = await readBackup(await store.backup(NOW))
      const other = open(fakeStorage(), 'two')
      if (read.ok) other.merge(read.entries)
      expect(seen(other)).toEqual(seen(store))
    }),
  )
})

test('no text, however strange, is more than a file that cannot be read', () => {
  const hostile = [
    '',
    '[]',
    'null',
    '{}',
    '{"format":"annals-backup/9"}',
    '{"__proto__":{"format":"annals-backup/1"}}',
    '['.repeat(200_000),
    `{"format":"annals-backup/1","log":"x","checksum":"0"}`,
  ]
  for (const text of hostile)
    expect(readBackup(text)).toMatchObject({
      ok: false,
      cure: expect.stringContaining('Nothing was changed'),
    })
  fc.assert(fc.property(fc.string(), (text) => readBackup(text).ok === false))
})

test('a backup with one changed letter in its log is refused', () => {
  const text = writeBackup([{ entry: 'aside', at: NOW, card: 'x:y', aside: true }], {}, NOW)
  expect(readBackup(text.replace('x:y', 'x:z')).ok).toBe(false)
})
