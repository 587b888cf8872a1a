import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack, type PackIndex } from '@/lib/card/pack-index'
import { syntheticPack } from '@/tests/bench/synthetic-pack'

/** The shipped pack, indexed once. */
export const shipped = indexPack(pack)

/** A pack as it once was, one of each format, whose questions links still name. */
export const frozenPack = (format: number): PackIndex =>
  indexPack(
    JSON.parse(gunzipSync(readFileSync(`tests/fixtures/assignment/pack-${format}.json.gz`)).toString('utf8')),
  )

export const firstFormat = frozenPack(1)

/** The shipped pack, one of the first format and random ones, for laws that every pack must keep. */
export const packs: [name: string, index: PackIndex][] = [
  ['the shipped pack', shipped],
  ['a pack of the first format', firstFormat],
  ...[1, 2].map((seed): [string, PackIndex] => [`random pack ${seed}`, indexPack(syntheticPack(300, seed))]),
]
