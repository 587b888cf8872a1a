import { writeFileSync } from 'node:fs'
import { node, run } from '@/lib/cli/run.mjs'
import { syntheticPack } from './synthetic-pack'

export const PEERS = ['empty', 'one-card'] as const

/** Builds what the app is measured beside: an empty Next export, and one with a single card from 300 facts. */
export function buildPeers(): void {
  const { facts } = syntheticPack(300, 1)
  const cards = facts.map(({ id, text }) => ({ text, options: [id, `${id}-b`, `${id}-c`, `${id}-d`] }))
  writeFileSync('tests/bench/peers/one-card/facts.json', JSON.stringify(cards))
  for (const peer of PEERS)
    run(`Building ${peer}`, node('node_modules/next/dist/bin/next', 'build', `tests/bench/peers/${peer}`), {
      quiet: true,
    })
}
