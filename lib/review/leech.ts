import type { Memory } from './review'

/** Lapses after which another review alone is unlikely to help. */
const LAPSES = 8

/** True if a card keeps being forgotten: offer another kind, a note, or to set it aside. */
export function isLeech(memory: Memory): boolean {
  return memory.kind === 'reviewed' && memory.lapses >= LAPSES
}
