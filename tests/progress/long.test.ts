import { expect, test } from 'vitest'
import { checksum } from '@/lib/progress/checksum'
import { readBackup, writeBackup } from '@/lib/progress/device/backup'
import { readParcel, writeParcel } from '@/lib/progress/device/parcel'
import type { Entry } from '@/lib/progress/entry'
import type { StoredRecord } from '@/lib/progress/log/journal'
import { makeRowWriter } from '@/lib/progress/log/rows'
import { openingProgress, openProgress } from '@/lib/progress/log/store'
import { squeeze, toBase64url } from '@/lib/progress/squeeze'
import { DAY, fakeStorage, NOW, open, scheduler } from './world'

/** Sizes are chosen so that what took time or arguments by the square, or all in one step, cannot end here. */
const reviewed = (i: number, card = `card-${i % 1000}:who`): Entry => {
  const at = NOW - 900 * DAY + i * 1_000
  const asked = { card, at, day: Math.floor(at / DAY), kind: 'choice', took: 900 } as const
  return { entry: 'review', ...asked, rating: 3, counts: 'scheduled', interval: 3 }
}
const many = (count: number, card?: string) => Array.from({ length: count }, (_, i) => reviewed(i, card))

test('a restored backup of 150,000 lines comes back from the journal whole', () => {
  const journal: StoredRecord[] = []
  const keep = (text: string): void => void journal.push({ name: journal.length, text })
  const at = { now: NOW, remember: scheduler.remember, model: 'test', journal: keep }
  openProgress(fakeStorage(), { ...at, writer: 'a' }).merge(many(150_000))
  expect(open(fakeStorage(), 'b').takeJournal(journal).taken).toHaveLength(150_000)
})

test('200,000 answers about one card, brought in twice, are there once', () => {
  const store = open(fakeStorage(), 'a')
  expect(store.merge(many(200_000, 'x:y')).added).toBe(200_000)
  expect(store.merge(many(200_000, 'x:y')).added).toBe(0)
})

test('200,000 spellings of one card are all kept', () => {
  const store = open(fakeStorage(), 'a')
  store.merge(
    Array.from({ length: 200_000 }, (_, i) => {
      return { entry: 'spelling', at: NOW, card: 'x:y', text: `spelling ${i}`, accepted: true }
    }),
  )
  expect(store.progress().spellings.get('x:y')).toHaveLength(200_000)
})

/** How often something could be interrupted. */
function pauses(steps: Generator<void, unknown>): number {
  let count = 0
  while (!steps.next().done) count += 1
  return count
}

test('a long log is read and told in slices, however few segments and cards it has', () => {
  const values = new Map<string, string>()
  open(fakeStorage(values), 'a').merge(many(40_000, 'x:y'))
  values.delete('annals:snapshot')
  const at = { now: NOW, remember: scheduler.remember, model: 'test' }
  const opening = openingProgress(fakeStorage(values), { ...at, writer: 'b' })
  expect(pauses(opening)).toBeGreaterThanOrEqual(40_000 / 2_500)
})

test('segments are merged in slices, however long they are', () => {
  const values = new Map<string, string>()
  for (let i = 0; i < 24; i++)
    open(fakeStorage(values), `w${i}`).merge(many(48_000).slice(i * 2_000, (i + 1) * 2_000))
  const steps = open(fakeStorage(values), 'z').compacting(NOW + DAY)
  // Each line is read twice and written twice, by the group and by the archive.
  expect(pauses(steps)).toBeGreaterThanOrEqual((4 * 48_000) / 2_500)
  expect([...values.keys()].filter((key) => key.startsWith('annals:log:'))).toHaveLength(1)
})

const LONGER_THAN_ANY_STORAGE = 8_000_001

test('a parcel that unpacks to more than any browser keeps is refused, and before it is read', async () => {
  const rows = '\n'.repeat(LONGER_THAN_ANY_STORAGE)
  const { bytes } = await squeeze(rows)
  expect(bytes.length).toBeLessThan(10_000)
  const read = await readParcel(`1d${checksum(rows)}${toBase64url(bytes)}`)
  expect(read).toMatchObject({ ok: false, what: expect.stringContaining('damaged') })
  expect(await readParcel(await writeParcel(many(100_000)))).toMatchObject({ ok: true })
})

test('a backup whose log is longer than any browser keeps is refused, and says why', async () => {
  const log = '\n'.repeat(LONGER_THAN_ANY_STORAGE)
  const json = JSON.stringify({ log, aside: {} })
  const body = toBase64url((await squeeze(json)).bytes)
  const head = `annals-backup 2 2026-01-05T12:00:00.000Z 1 deflate ${body.length} ${checksum(json)}`
  expect(await readBackup(`${head} ${checksum(head)}\n${body}\n`)).toMatchObject({
    ok: false,
    what: 'The file is far larger than any backup.',
  })
  expect(await readBackup(await writeBackup(many(100_000), {}, NOW))).toMatchObject({ ok: true })
})

test('a number that is longer than numbers are exact does not spoil the lines beside it', () => {
  const values = new Map<string, string>()
  const store = open(fakeStorage(values), 'a')
  store.append(reviewed(0))
  const rows = makeRowWriter()(reviewed(1)).replace(/\.\w+\n$/, '.zzzzzzzzzzz\n')
  const head = `annals-journal 1 0 ${NOW} - ${rows.length}`
  expect(
    store.takeJournal([{ name: 1, text: `${head} ${checksum(head, '\n', rows)}\n${rows}` }]).taken,
  ).toEqual([])
  store.append(reviewed(2))
  const next = open(fakeStorage(values), 'b')
  expect(next.progress().problems).toEqual([])
  expect(next.entries()).toEqual([reviewed(0), reviewed(2)])
})
