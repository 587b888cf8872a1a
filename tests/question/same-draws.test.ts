import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawQuestion, suits } from '@/lib/question/ask'
import { KINDS, type Kind } from '@/lib/question/question'
import { frozenPack } from './packs'

/**
 * Hashes of all draws from a frozen pack of each format, one a kind. Quizzes are drawn by seed on the teacher's side and named by
 * their draws in links; `old-links.test.ts` says which questions those names make. Another order of the calls to
 * chance changes a hash. A kind that draws otherwise on purpose gets a new one.
 */
const FORMATS = [1, 2]

describe.each(FORMATS)('of a pack of format %i the same seed draws the same question as ever', (format) => {
  const frozen: Partial<Record<Kind, string>> = JSON.parse(
    readFileSync(`tests/fixtures/draws-${format}.json`, 'utf8'),
  )
  const index = frozenPack(format)

  test.each(KINDS)('%s', (kind) => {
    const hash = createHash('sha256')
    const known = [...index.entities.keys()]
    for (const [i, card] of index.cards.entries()) {
      if (!suits(index, card, kind)) continue
      const mixedUp = known.slice(i % 7, (i % 7) + 40)
      hash.update(JSON.stringify(['1', '2', '3'].map((seed) => drawQuestion(index, card, kind, seed).draw)))
      hash.update(JSON.stringify(drawQuestion(index, card, kind, 'mixed up', mixedUp).draw))
    }
    expect(hash.digest('hex')).toBe(frozen[kind])
  })
})
