import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asMap, change, layersOf } from '@/lib/progress/log/layers'

const changes = fc.array(fc.tuple(fc.nat(200), fc.option(fc.nat(), { nil: undefined })), { maxLength: 300 })

test('layers read as the plain map that had the same changes, and the ones before never change', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const plain = new Map<number, number>()
      let layers = layersOf<number, number>([])
      const kept = list.map(([key, value]) => {
        layers = change(layers, new Map([[key, value]]))
        if (value === undefined) plain.delete(key)
        else plain.set(key, value)
        return { view: asMap(layers), was: new Map(plain) }
      })
      for (const { view, was } of kept) {
        expect([...view].sort()).toEqual([...was].sort())
        expect(view.size).toBe(was.size)
        for (const [key] of list) expect(view.get(key)).toBe(was.get(key))
        for (const [key] of list) expect(view.has(key)).toBe(was.has(key))
      }
    }),
    { numRuns: 30 },
  )
})
