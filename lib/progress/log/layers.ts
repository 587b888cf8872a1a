/** An immutable map: a large base and a few changes, so that the next version is cheap to make. */
export type Layers<K, V> = {
  base: ReadonlyMap<K, V>
  /** `undefined` for a removed key. */
  changes: ReadonlyMap<K, V | undefined>
}

/** Changes are copied each time; with more than this, the base is rebuilt. */
const MOST = 64

export const layersOf = <K, V>(entries: Iterable<readonly [K, V]>): Layers<K, V> => ({
  base: new Map(entries),
  changes: new Map(),
})

export function getFrom<K, V>({ base, changes }: Layers<K, V>, key: K): V | undefined {
  return changes.has(key) ? changes.get(key) : base.get(key)
}

/** Returns the map with these changes. The map before stays as it is. */
export function change<K, V>(layers: Layers<K, V>, more: ReadonlyMap<K, V | undefined>): Layers<K, V> {
  if (more.size === 0) return layers
  const changes = new Map([...layers.changes, ...more])
  return changes.size > MOST
    ? { base: flatten({ base: layers.base, changes }), changes: new Map() }
    : { ...layers, changes }
}

/** Returns the layers as a map. Looking up a key is as fast as in a plain map; iterating builds a plain map once. */
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
