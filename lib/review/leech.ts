import type { Memory } from './review'

/** Lapses after which a card is likely to need something other than one more review. */
const LAPSES = 8

/** Whether a card keeps being forgotten: offer another kind, a note, or to set it aside. */
export function isLeech(memory: Memory): boolean {
  return memory.kind === 'reviewed' && memory.lapses >= LAPSES
}
