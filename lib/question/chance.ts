/** Seeded chance: the same seed gives the same numbers on every machine. */
export type Chance = {
  /** A whole number from 0 to `below` − 1. */
  below: (below: number) => number
  pick: <T>(from: readonly T[]) => T | undefined
  shuffle: <T>(from: readonly T[]) => T[]
}

/** Chance from a text: FNV-1a over the text, then mulberry32. */
export function chanceOf(seed: string): Chance {
  let state = 0x811c9dc5
  for (let i = 0; i < seed.length; i += 1) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => Math.floor((next() / 0x1_0000_0000) * limit)
  return {
    below,
    pick: (from) => from[below(from.length)],
    shuffle: (from) => {
      const items = [...from]
      for (let i = items.length - 1; i > 0; i -= 1) {
        const j = below(i + 1)
        const [a, b] = [items[i], items[j]]
        if (a !== undefined && b !== undefined) [items[i], items[j]] = [b, a]
      }
      return items
    },
  }
}
