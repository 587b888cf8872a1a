/** Appends a value to its key's list. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** Collects values by key, in the order of the pairs. */
export function group<K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> {
  const map = new Map<K, V[]>()
  for (const [key, value] of pairs) append(map, key, value)
  return map
}
