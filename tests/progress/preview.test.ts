import fc from 'fast-check'
import { expect, test } from 'vitest'
import { previewMerge } from '@/lib/progress/device/preview'
import type { Entry } from '@/lib/progress/entry'
import { DAY, fakeStorage, log, NOW, open } from './world'

const reviewsIn = (store: ReturnType<typeof open>) =>
  [...store.progress().days.values()].reduce((sum, { reviews }) => sum + reviews, 0)

test('what the preview says is what adding it does', () => {
  fc.assert(
    fc.property(log, log, (known, incoming) => {
      const store = open(fakeStorage(), 'one')
      store.merge(known)
      const before = store.progress()
      const preview = previewMerge(store.entries(), incoming, NOW)
      expect(store.merge(incoming).added).toBe(preview.added)
      const after = store.progress()
      const named = preview.settings.map(({ setting }) => setting)
      for (const setting of ['newPerDay', 'theme', 'pinned', 'excluded'] as const) {
        const same = JSON.stringify(before.settings[setting]) === JSON.stringify(after.settings[setting])
        expect([setting, named.includes(setting)]).toEqual([setting, !same])
      }
      expect(after.aside.size - before.aside.size).toBe(preview.setAside - preview.askedAgain)
      expect(previewMerge(store.entries(), incoming, NOW)).toMatchObject({
        added: 0,
        reviews: undefined,
        settings: [],
      })
    }),
    { numRuns: 60 },
  )
})

test('reviews that come, are taken back, or lie in the future are counted', () => {
  const one = {
    entry: 'review',
    kind: 'flip',
    day: 20458,
    rating: 3,
    counts: 'scheduled',
    interval: 1,
    took: 5,
  } as const
  const known: Entry[] = [{ ...one, card: 'a:who', at: NOW }]
  const incoming: Entry[] = [
    ...known,
    { entry: 'undo', at: NOW + 5, review: { card: 'a:who', at: NOW } },
    { ...one, card: 'b:who', at: NOW - 7 },
    { ...one, card: 'b:who', at: NOW + 900 * DAY },
  ]
  const store = open(fakeStorage(), 'one')
  store.merge(known)
  expect(previewMerge(known, incoming, NOW)).toMatchObject({
    added: 3,
    known: 1,
    reviews: { count: 2, cards: 1, first: NOW - 7, last: NOW + 900 * DAY },
    ahead: 1,
    takenBack: 1,
  })
  store.merge(incoming)
  expect(reviewsIn(store)).toBe(2)
})
