import { pack as shipped } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { parsePack } from '@/lib/fact/parse-pack'
import { check, type Figure, timed } from './measure'
import { syntheticPack } from './synthetic-pack'

/** Packs of 10,000 facts: read, and made into cards. */
export function benchFacts(): Figure[] {
  const pack = syntheticPack(10_000, 1)
  const json = JSON.stringify(pack)
  const copy: unknown = JSON.parse(json)
  check(parsePack(copy).ok, 'the synthetic pack keeps every rule')
  check(indexPack(pack).cards.length > 10_000, 'it has cards')
  return [
    timed(
      'parse a pack of 10,000 facts with every rule',
      () => check(parsePack(copy).ok, 'parsed'),
      '≤ 60 ms',
    ),
    timed('parse the shipped pack with every rule', () => check(parsePack(shipped).ok, 'parsed')),
    timed('cards of 10,000 facts', () => check(indexPack(pack).cards.length > 0, 'cards'), '≤ 30 ms'),
  ]
}
