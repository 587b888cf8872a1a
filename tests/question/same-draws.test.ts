import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { indexPack } from '@/lib/card/pack-index'
import { drawQuestion, suits } from '@/lib/question/ask'
import { KINDS, type Kind } from '@/lib/question/question'

/**
 * Hashes of all draws from a frozen pack, one a kind. Quizzes are drawn by seed on the teacher's side and named by
 * their draws in links; `old-links.test.ts` says which questions those names make. Another order of the calls to
 * chance changes a hash. A kind that draws otherwise on purpose gets a new one.
 */
const frozen: Partial<Record<Kind, string>> = JSON.parse(readFileSync('tests/fixtures/draws-1.json', 'utf8'))
const index = indexPack(
  JSON.parse(gunzipSync(readFileSync('tests/fixtures/assignment/pack-1.json.gz')).toString('utf8')),
)

test.each(KINDS)('the same seed draws the same question as ever: %s', (kind) => {
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
