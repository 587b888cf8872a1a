import * as v from 'valibot'

/** JavaScript's last moment, in milliseconds since 1970. */
export const LAST_MOMENT = 8.64e15

/** Returns the value if it fits the schema, and undefined otherwise. Never throws. */
export function fitting<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const read = v.safeParse(schema, value, { abortEarly: true })
  return read.success ? read.output : undefined
}

/** Schema of a whole number in a range that includes both ends. */
export const whole = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to))

export const finite = v.pipe(v.number(), v.finite())

/** Schema of milliseconds, since 1970 or as a duration, with fractions. */
export const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_MOMENT))

/** Schema of a list with at most `most` items. */
export const listOf = <S extends v.GenericSchema>(one: S, most = 1_000) =>
  v.pipe(v.array(one), v.maxLength(most))
