import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checksum } from '@/lib/progress/checksum'
import type { Entry } from '@/lib/progress/entry'
import { parseSnapshot } from '@/lib/progress/log/parse-snapshot'
import { DAY, entry, fakeStorage, NOW, open, review, seen } from './world'

const KEY = 'annals:snapshot'

/** A storage with a log of a thousand reviews and more, and the snapshot that the next start leaves behind. */
function longLog(): Map<string, string> {
  const values = new Map<string, string>()
  const store = open(fakeStorage(values), 'long')
  store.merge([
    ...fc.sample(entry, { numRuns: 300, seed: 5 }),
    ...fc.sample(review, { numRuns: 1_500, seed: 6 }),
  ])
  open(fakeStorage(values), 'next')
  return values
}

/** The snapshot with something else in it, and a header that agrees. */
function withSum(text: string, change: (sum: Record<string, unknown>) => unknown): string {
  const json = JSON.stringify(change(JSON.parse(text.slice(text.indexOf('\n') + 1))))
  return `annals-snapshot 2 ${json.length} ${checksum(json)}\n${json}`
}

/** The same without its snapshot. */
function replayed(values: Map<string, string>) {
  const bare = new Map(values)
  bare.delete(KEY)
  return open(fakeStorage(bare), 'replayed')
}

describe('the snapshot', () => {
  const stored = longLog()

  test('a start from it comes to the same as a replay of the log', () => {
    expect(stored.has(KEY)).toBe(true)
    expect(seen(open(fakeStorage(new Map(stored)), 'start'))).toEqual(seen(replayed(stored)))
  })

  test('a start from it reads no row that it covers, and the rows come when they are asked for', () => {
    const values = new Map(stored)
    expect(open(fakeStorage(values), 'start').entries()).toEqual(replayed(stored).entries())
  })

  test('whatever is appended, late or undone, comes to the same with and without it', () => {
    const late = fc.array(fc.oneof(review, entry), { maxLength: 6 })
    fc.assert(
      fc.property(late, fc.nat(400), (added, undone) => {
        const first = replayed(stored)
          .entries()
          .filter((one) => one.entry === 'review')[undone]
        const undo: Entry[] = first
          ? [{ entry: 'undo', at: NOW + 1, review: { card: first.card, at: first.at } }]
          : []
        const [with_, without] = [open(fakeStorage(new Map(stored)), 'a'), replayed(stored)]
        for (const one of [...added, ...undo]) {
          with_.append(one)
          without.append(one)
        }
        expect(seen(with_)).toEqual(seen(without))
      }),
      { numRuns: 20 },
    )
  })

  test('one that is damaged, or made by another model, or from segments that are gone, is thrown away', () => {
    const text = stored.get(KEY) ?? ''
    const [segment = ''] = [...stored.keys()].filter((key) => key.startsWith('annals:log:'))
    const changed = text.replace(/:who",(\d)/, (_, digit) => `:who",${9 - Number(digit)}`)
    expect(changed).not.toBe(text)
    for (const broken of [
      '',
      'x',
      text.slice(0, -5),
      changed,
      text.replace('annals-snapshot 2', 'annals-snapshot 1'),
      withSum(text, (sum) => ({ ...sum, mixedUp: [['x:y', 0]] })),
      withSum(text, (sum) => ({ ...sum, mixedUp: [['x:y', 1e9, 1]] })),
      withSum(text, (sum) => ({ ...sum, ranges: [1] })),
      withSum(text, (sum) => ({ ...sum, spellings: [['x:y', 7, 0, true]] })),
      withSum(text, ({ spellings, ...sum }) => sum),
    ]) {
      expect(seen(open(fakeStorage(new Map(stored).set(KEY, broken)), 'start'))).toEqual(
        seen(replayed(stored)),
      )
    }
    const gone = new Map(stored)
    gone.delete(segment)
    expect(seen(open(fakeStorage(new Map(gone)), 'start'))).toEqual(seen(replayed(gone)))
  })
})

test('a later version’s snapshot is left as it is, also where its place would be needed', () => {
  const values = new Map<string, string>([['annals:snapshot', 'annals-snapshot 3 9 00000000 {"later":1}']])
  const later = values.get('annals:snapshot')
  open(fakeStorage(values), 'one').merge(fc.sample(review, { numRuns: 700, seed: 31 }))
  open(fakeStorage(values), 'two').keepSnapshot()
  open(fakeStorage(values), 'three').compact(NOW + 90 * DAY)
  expect(values.get('annals:snapshot')).toBe(later)
  const used = [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  const full = open(fakeStorage(values, used + 10), 'four')
  expect(full.append({ entry: 'aside', at: NOW, card: 'x:y', aside: true }).written).toBe(false)
  expect(values.get('annals:snapshot')).toBe(later)
})

test('a review that was undone before it came stays undone, with a snapshot between the two', () => {
  const values = new Map<string, string>()
  const store = open(fakeStorage(values), 'one')
  const [late] = fc.sample(review, { numRuns: 1, seed: 41 }).map((one) => ({ ...one, card: 'late:who' }))
  if (!late) throw new Error('no review')
  store.append({ entry: 'undo', at: NOW, review: { card: late.card, at: late.at } })
  store.merge(fc.sample(review, { numRuns: 100, seed: 42 }))
  store.keepSnapshot()
  expect(parseSnapshot(values.get(KEY) ?? '')).toMatchObject({ sum: { undone: [{ card: 'late:who' }] } })
  const before = seen(open(fakeStorage(values), 'two'))
  const next = open(fakeStorage(values), 'three')
  next.merge([late])
  expect(seen(next)).toEqual(before)
})
