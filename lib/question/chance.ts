/** Seeded chance: the same seed gives the same draws on every machine. Each draw changes `state`. */
export type Chance = { state: number }

/** Makes chance from a text: FNV-1a for the seed, mulberry32 for the draws. */
export function chanceOf(seed: string): Chance {
  let state = 0x811c9dc5
  for (let i = 0; i < seed.length; i += 1) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193)
  return { state }
}

/** Returns a whole number from 0 to `limit` − 1. */
export function below(chance: Chance, limit: number): number {
  chance.state = (chance.state + 0x6d2b79f5) | 0
  let mixed = Math.imul(chance.state ^ (chance.state >>> 15), chance.state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * limit)
}

/** Returns one item of a list; undefined if the list is empty. */
export function pick<T>(chance: Chance, from: readonly T[]): T | undefined {
  return from[below(chance, from.length)]
}

/** Returns the list in a random order; all orders are equally likely. */
export function shuffle<T>(chance: Chance, from: readonly T[]): T[] {
  const items = [...from]
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = below(chance, i + 1)
    const [a, b] = [items[i], items[j]]
    if (a !== undefined && b !== undefined) {
      items[i] = b
      items[j] = a
    }
  }
  return items
}
