/** A map that never changes, kept as a large base and a few changes, so that the next one is cheap to make. */
export type Layers<K, V> = {
  base: ReadonlyMap<K, V>
  /** `undefined` for a key that is no longer there. */
  changes: ReadonlyMap<K, V | undefined>
}

/** So many changes are copied each time; beyond them the base is made anew. */
const MOST = 64

export const layersOf = <K, V>(entries: Iterable<readonly [K, V]>): Layers<K, V> => ({
  base: new Map(entries),
  changes: new Map(),
})

export function getFrom<K, V>({ base, changes }: Layers<K, V>, key: K): V | undefined {
  return changes.has(key) ? changes.get(key) : base.get(key)
}

/** The next map, with these changes; the one before stays as it is. */
export function change<K, V>(layers: Layers<K, V>, more: ReadonlyMap<K, V | undefined>): Layers<K, V> {
  if (more.size === 0) return layers
  const changes = new Map([...layers.changes, ...more])
  return changes.size > MOST
    ? { base: flatten({ base: layers.base, changes }), changes: new Map() }
    : { ...layers, changes }
}

/** The layers as a map. Looking one key up is as fast as in a plain one; walking it makes a plain one, once. */
export function asMap<K, V>(layers: Layers<K, V>): ReadonlyMap<K, V> {
  if (layers.changes.size === 0) return layers.base
  let flat: ReadonlyMap<K, V> | undefined
  const whole = () => {
    flat ??= flatten(layers)
    return flat
  }
  return {
    get: (key) => getFrom(layers, key),
    has: (key) => getFrom(layers, key) !== undefined,
    get size() {
      return whole().size
    },
    forEach: (visit) => whole().forEach(visit),
    keys: () => whole().keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    [Symbol.iterator]: () => whole()[Symbol.iterator](),
  }
}

function flatten<K, V>({ base, changes }: Layers<K, V>): Map<K, V> {
  const flat = new Map(base)
  for (const [key, value] of changes) {
    if (value === undefined) flat.delete(key)
    else flat.set(key, value)
  }
  return flat
}
