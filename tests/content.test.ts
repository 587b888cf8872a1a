import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { published } from '@/app/_store/published'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { packFile, packText } from '@/lib/cli/pack-file'
import { parsePack } from '@/lib/fact/parse-pack'
import cardIds from './fixtures/card-ids-1.json'

test('the pack keeps every rule of content', () => {
  const parsed = parsePack(pack)
  expect(parsed.ok ? [] : parsed.problems).toEqual([])
})

test('the published file is the content of that version, and the app asks for it', () => {
  const parsed = parsePack(pack)
  expect(readFileSync(packFile(pack), 'utf8')).toBe(parsed.ok ? packText(parsed.pack) : '')
  expect([published.id, published.version]).toEqual([pack.id, pack.version])
  expect(`public${published.path}`).toBe(packFile(pack))
})

test('no card that was ever published is gone: progress is kept by its id', () => {
  const { card } = indexPack(pack)
  expect(cardIds.filter((id) => !card.has(id))).toEqual([])
})

test('a newcomer’s first card is there and can be asked by choice', () => {
  const index = indexPack(pack)
  expect(index.card.get(pack.first)?.sensitive).toBe(false)
})
