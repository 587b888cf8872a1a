import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '@/lib/progress/entry'
import { identityOf } from '@/lib/progress/log/entry-order'
import { writeSegment } from '@/lib/progress/log/segment'
import { replay } from '@/lib/review/replay'
import { DAY, entry, fakeStorage, log, NOW, open, review, scheduler, seen } from './world'

const isReview = (one: Entry) => one.entry === 'review'

function distinct(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(identityOf))].sort()
}

describe('the log', () => {
  test('what was appended is there after a reload, and comes to the same', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const values = new Map<string, string>()
        const before = open(fakeStorage(values), 'one')
        for (const one of entries) expect(before.append(one).written).toBe(true)
        const after = open(fakeStorage(values), 'two')
        expect(after.entries()).toEqual(before.entries())
        expect(distinct(after.entries().filter(isReview))).toEqual(distinct(entries.filter(isReview)))
        expect(seen(after)).toEqual(seen(before))
        expect(after.progress().problems).toEqual([])
      }),
    )
  })

  test('the state kept up to date entry by entry is the state replayed from the log', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const store = open(fakeStorage(), 'one')
        for (const one of entries) store.append(one)
        const undone = new Set(
          entries.flatMap((one) => (one.entry === 'undo' ? [`${one.review.at} ${one.review.card}`] : [])),
        )
        const reviews = new Map(
          entries.flatMap((one) => (one.entry === 'review' ? [[identityOf(one), one] as const] : [])),
        )
        const notUndone = [...reviews.values()].filter((one) => !undone.has(`${one.at} ${one.card}`))
        const inOrder = store
          .entries()
          .flatMap((one) =>
            one.entry === 'review' && notUndone.some((other) => identityOf(other) === identityOf(one))
              ? [one]
              : [],
          )
        expect(new Map(store.progress().memories)).toEqual(replay(inOrder, scheduler))
        const counted = [...store.progress().days.values()].reduce((sum, day) => sum + day.reviews, 0)
        expect(counted).toBe(notUndone.length)
      }),
    )
  })

  test('merging is idempotent, commutative and associative', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        const merged = (...logs: Entry[][]) => {
          const store = open(fakeStorage(), 'one')
          for (const one of logs) store.merge(one)
          return seen(store)
        }
        expect(merged(a, a)).toEqual(merged(a))
        expect(merged(a, b)).toEqual(merged(b, a))
        expect(merged(a, b, c)).toEqual(merged(c, a, b))
      }),
    )
  })

  test('undoing a review leaves everything as it was before it', () => {
    fc.assert(
      fc.property(fc.array(review, { maxLength: 20 }), review, (before, last) => {
        const store = open(fakeStorage(), 'one')
        for (const one of before) store.append(one)
        const then = seen(store)
        fc.pre(!before.some((one) => one.at === last.at && one.card === last.card))
        store.append(last)
        store.append({ entry: 'undo', at: NOW, review: { card: last.card, at: last.at } })
        expect(seen(store)).toEqual(then)
      }),
    )
  })
})

describe('tabs', () => {
  test('no line of any tab is lost, however their answers fall between one another', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), review), { maxLength: 80 }), (turns) => {
        const values = new Map<string, string>()
        const tabs = ['a', 'b', 'c'].map((writer) => open(fakeStorage(values), writer))
        for (const [tab, one] of turns) tabs[tab]?.append(one)
        expect(distinct(open(fakeStorage(values), 'd').entries())).toEqual(
          distinct(turns.map(([, one]) => one)),
        )
      }),
    )
  })

  test('a tab that follows another sees its answers once, and says which are new', () => {
    const values = new Map<string, string>()
    const [here, there] = [open(fakeStorage(values), 'here'), open(fakeStorage(values), 'there')]
    const one: Entry = { entry: 'aside', at: NOW, card: 'x:y', aside: true }
    there.append(one)
    const [[key, value] = ['', '']] = [...values]
    expect(here.follow(key, value)).toEqual([one])
    expect(here.follow(key, value)).toEqual([])
    expect(here.progress().aside.has('x:y')).toBe(true)
  })

  test('a key that another tab removed is put back by its writer', () => {
    const values = new Map<string, string>()
    const store = open(fakeStorage(values), 'one')
    store.append({ entry: 'aside', at: NOW, card: 'x:y', aside: true })
    const [[key, value] = ['', '']] = [...values]
    values.clear()
    store.follow(key, null)
    expect(values.get(key)).toBe(value)
  })
})

describe('faults', () => {
  test('every flipped bit and every cut of a stored segment is noticed, set aside whole, and costs nothing else', () => {
    const values = new Map<string, string>()
    const writer = open(fakeStorage(values), 'one')
    for (const one of fc.sample(entry, { numRuns: 12, seed: 7 })) writer.append(one)
    const [[key, text] = ['', '']] = [...values]
    const broken = [...text].flatMap((letter, at) => {
      const flipped = [0, 3, 6].map(
        (bit) =>
          text.slice(0, at) + String.fromCharCode(letter.charCodeAt(0) ^ (1 << bit)) + text.slice(at + 1),
      )
      return [...flipped, text.slice(0, at)]
    })
    for (const damaged of broken) {
      const stored = new Map([[key, damaged]])
      const two = open(fakeStorage(stored), 'two')
      expect(two.progress().problems.map(({ problem }) => problem)).toEqual(['damaged'])
      two.append({ entry: 'aside', at: NOW, card: 'kept:who', aside: true })
      const after = open(fakeStorage(stored), 'three')
      expect(after.progress().problems).toEqual([])
      expect(after.entries()).toHaveLength(1)
      expect(stored.has(key)).toBe(false)
      expect(
        [...stored].some(([other, value]) => other.startsWith('annals:aside:') && value === damaged),
      ).toBe(true)
    }
  })

  test('a newer version’s segment is reported and left as it is', () => {
    const values = new Map<string, string>()
    open(fakeStorage(values), 'one').append({ entry: 'aside', at: NOW, card: 'x:y', aside: true })
    const [[key, text] = ['', '']] = [...values]
    const rows = text.slice(text.indexOf('\n') + 1)
    const newer = `${rows}star 1 0\n`
    const stored = new Map([[key, resealed(text, newer)]])
    const before = stored.get(key)
    const store = open(fakeStorage(stored), 'two')
    expect(store.progress().problems.map(({ problem }) => problem)).toEqual(['newer'])
    expect(stored.get(key)).toBe(before)
  })

  test('what the browser refuses to store is kept, said, and written when there is space again', () => {
    fc.assert(
      fc.property(fc.array(review, { minLength: 1, maxLength: 40 }), fc.nat(3000), (reviews, quota) => {
        const values = new Map<string, string>()
        let limit = quota
        const storage = fakeStorage(values)
        const tight = {
          ...storage,
          get length() {
            return values.size
          },
          setItem: (key: string, value: string) => fakeStorage(values, limit).setItem(key, value),
        }
        const store = open(tight, 'one')
        for (const one of reviews) store.append(one)
        expect(distinct(store.entries())).toEqual(distinct(reviews))
        expect(store.progress().unwritten > 0).toBe(!everythingIsIn(values, reviews))
        limit = Number.POSITIVE_INFINITY
        expect(store.append({ entry: 'aside', at: NOW, card: 'x:y', aside: true }).written).toBe(true)
        expect(store.progress().unwritten).toBe(0)
        expect(everythingIsIn(values, reviews)).toBe(true)
      }),
    )
  })

  test('without any storage the learner works in memory and is told', () => {
    const store = open(undefined, 'one')
    expect(store.append({ entry: 'aside', at: NOW, card: 'x:y', aside: true }).written).toBe(false)
    expect(store.progress().aside.has('x:y')).toBe(true)
    expect(store.progress().problems.map(({ problem }) => problem)).toEqual(['no storage'])
  })

  test('other apps’ keys are neither read nor touched', () => {
    const values = new Map([
      ['todo', '[1]'],
      ['annals', 'x'],
    ])
    const store = open(fakeStorage(values), 'one')
    store.append({ entry: 'aside', at: NOW, card: 'x:y', aside: true })
    store.compact(NOW + 3 * DAY)
    expect([values.get('todo'), values.get('annals')]).toEqual(['[1]', 'x'])
  })
})

describe('compaction', () => {
  const years = fc.sample(review, { numRuns: 200, seed: 3 })

  function sessions(values: Map<string, string>): void {
    for (let i = 0; i < 40; i += 1) {
      const tab = open(fakeStorage(values), `tab${i}`)
      for (const one of years.slice(i * 5, i * 5 + 5)) tab.append(one)
    }
  }

  test('many small segments become few, and every line stays', () => {
    const values = new Map<string, string>()
    sessions(values)
    const before = open(fakeStorage(values), 'before')
    const store = open(fakeStorage(values), 'now')
    store.compact(NOW + 3 * DAY)
    expect(values.size).toBeLessThan(5)
    const after = open(fakeStorage(values), 'after')
    expect(distinct(after.entries())).toEqual(distinct(before.entries()))
    expect(seen(after)).toEqual(seen(before))
    expect(seen(store)).toEqual(seen(before))
  })

  test('a crash at any write or removal of it loses nothing', () => {
    const start = new Map<string, string>()
    sessions(start)
    const whole = distinct(open(fakeStorage(start), 'before').entries())
    for (let crash = 0; crash < 45; crash += 1) {
      const values = new Map(start)
      let calls = 0
      const storage = fakeStorage(values)
      const mortal = {
        ...storage,
        get length() {
          return values.size
        },
        setItem: (key: string, value: string) => {
          if (calls++ >= crash) throw new Error('gone')
          storage.setItem(key, value)
        },
        removeItem: (key: string) => {
          if (calls++ >= crash) throw new Error('gone')
          storage.removeItem(key)
        },
      }
      open(mortal, 'now').compact(NOW + 3 * DAY)
      expect(distinct(open(fakeStorage(values), 'after').entries())).toEqual(whole)
    }
  })
})

function everythingIsIn(values: Map<string, string>, entries: readonly Entry[]): boolean {
  const there = new Set(
    open(fakeStorage(new Map(values)), 'look')
      .entries()
      .map(identityOf),
  )
  return entries.every((one) => there.has(identityOf(one)))
}

/** The text of a segment with other rows under a right header. */
function resealed(text: string, rows: string): string {
  const [, , writer = '', n = ''] = text.slice(0, text.indexOf('\n')).split(' ')
  return writeSegment(writer, Number(n), rows)
}
