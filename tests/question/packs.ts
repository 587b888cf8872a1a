import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack, type PackIndex } from '@/lib/card/pack-index'
import { syntheticPack } from '@/tests/bench/synthetic-pack'

/** The shipped pack, indexed once. */
export const shipped = indexPack(pack)

/** The shipped pack and random ones, for laws that every pack must keep. */
export const packs: [name: string, index: PackIndex][] = [
  ['the shipped pack', shipped],
  ...[1, 2, 3].map((seed): [string, PackIndex] => [
    `random pack ${seed}`,
    indexPack(syntheticPack(300, seed)),
  ]),
]
