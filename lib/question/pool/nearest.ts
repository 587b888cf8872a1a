/** Most things that `nearest` returns, and how many it looks at. */
const NEAR = 24
const LOOKED_AT = 96

/** Returns the nearest in a sorted list, without the one itself: those of its own topic first, then by distance. */
export function nearest<T>(sorted: readonly T[], at: number, topicOf: (one: T) => string): T[] {
  const self = sorted[at]
  if (self === undefined) return []
  const topic = topicOf(self)
  const own: T[] = []
  const others: T[] = []
  let looked = 0
  for (const one of outward(sorted, at)) {
    looked += 1
    if (looked > LOOKED_AT || own.length === NEAR) break
    if (one !== self) (topicOf(one) === topic ? own : others).push(one)
  }
  return [...own, ...others].slice(0, NEAR)
}

/** Walks from a position in a sorted list to both ends, nearest first. */
export function* outward<T>(sorted: readonly T[], start: number): Generator<T> {
  let left = start - 1
  let right = start
  while (left >= 0 || right < sorted.length) {
    const after = sorted[right]
    if (after !== undefined) yield after
    const before = sorted[left]
    if (before !== undefined && left >= 0) yield before
    left -= 1
    right += 1
  }
}
