/** Parses JSON; undefined for any other text. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Returns the values of exactly these own fields, in any order; undefined if one is missing or there are others. */
export function fieldsOf<F extends string>(
  value: unknown,
  fields: readonly F[],
): Record<F, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const names = Object.keys(value)
  if (names.length !== fields.length || !fields.every((field) => names.includes(field))) return undefined
  const known = Object.fromEntries(fields.map((field) => [field, own(value, field)]))
  return known as Record<F, unknown>
}

/** Returns an own field of any value; ignores inherited ones. */
export function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

export const isText = (value: unknown): value is string => typeof value === 'string'
export const isFiniteNumber = (value: unknown): value is number => Number.isFinite(value)

export function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] {
  return Array.isArray(value) && value.length <= 1_000 && value.every(isOne)
}

/** True for a whole number in this range, both ends included. */
export function isWhole(value: unknown, from: number, to: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && from <= value && value <= to
}
