import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectParts, type Parts } from '@/app/teach/results/code-parts'
import { cutIntoParts, withoutParts } from '@/lib/progress/device/parcel-parts'

const FIRST = `annals-handed-in.1.k3v9x2mqab.${'a'.repeat(900)}`
const SECOND = `annals-handed-in.1.k3v9x2mqab.${'b'.repeat(700)}`
const parts = [...cutIntoParts(FIRST, 300), ...cutIntoParts(SECOND, 300)]

test('two submissions whose codes are scanned in any order, and some twice, both come together once', () => {
  const scanned = fc.shuffledSubarray([...parts, ...parts.slice(0, 3)], { minLength: parts.length + 3 })
  fc.assert(
    fc.property(scanned, (codes) => {
      const wholes: string[] = []
      let collected: Parts = new Map()
      for (const code of codes) {
        const next = collectParts(collected, code)
        collected = next.parts
        wholes.push(...next.wholes)
      }
      expect(new Set(wholes)).toEqual(new Set([FIRST, SECOND]))
    }),
  )
})

test('parts are found in a text between other words, and taken out of it', () => {
  const text = `Here you are: ${cutIntoParts(SECOND, 300).join('\n and ')} bye`
  expect(collectParts(new Map(), text).wholes).toEqual([SECOND])
  expect(withoutParts(text)).not.toContain('~')
})

test('what is still to come is told', () => {
  expect(collectParts(new Map(), parts[0] ?? '').waiting).toBe(
    '1 of 4 codes of a submission are here; still to come: 2, 3, 4.',
  )
  expect(collectParts(new Map(), 'no part at all').waiting).toBe('')
})
