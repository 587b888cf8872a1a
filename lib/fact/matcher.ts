import * as z from 'zod'

/** Tests the shape of a value. Copies nothing and does not say what is wrong. */
export type Matcher = (value: unknown) => boolean

/**
 * Compiles a zod schema to a matcher that agrees with `safeParse` (a test checks this) in a quarter of the time: zod
 * copies what it reads, which is most of the work for a pack of 10,000 facts. Text that the schema would trim does not
 * match. Objects and lists are compiled; other schemas and unknown checks call zod.
 */
export function matcherOf(schema: z.core.$ZodType): Matcher {
  if (schema instanceof z.ZodOptional) return optional(matcherOf(schema.def.innerType))
  if (schema instanceof z.ZodObject) return object(schema)
  if (schema instanceof z.ZodArray) return array(schema)
  if (schema instanceof z.ZodUnion) return union(schema)
  if (schema instanceof z.ZodString) return string(schema)
  if (schema instanceof z.ZodEnum) return oneOf(new Set<unknown>(schema.options))
  if (schema instanceof z.ZodLiteral) return oneOf(new Set<unknown>(schema.values))
  return asked(schema)
}

function asked(schema: z.core.$ZodType): Matcher {
  return (value) => z.safeParse(schema, value).success
}

function optional(matches: Matcher): Matcher {
  return (value) => value === undefined || matches(value)
}

function oneOf(values: ReadonlySet<unknown>): Matcher {
  return (value) => values.has(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function object(schema: z.ZodObject): Matcher {
  const fields = Object.entries(schema.shape).map(([name, field]) => ({ name, matches: matcherOf(field) }))
  const names = new Set(fields.map(({ name }) => name))
  const strict = schema.def.catchall instanceof z.ZodNever
  if (!strict || schema.def.checks?.length) return asked(schema)
  return (value) => {
    if (!isRecord(value)) return false
    for (const name in value) if (!names.has(name)) return false
    for (const { name, matches } of fields) if (!matches(value[name])) return false
    return true
  }
}

function array(schema: z.ZodArray): Matcher {
  const element = matcherOf(schema.element)
  const checks = (schema.def.checks ?? []).map((check) => lengthCheck(check._zod.def))
  if (checks.includes(undefined)) return asked(schema)
  return (value) => {
    if (!Array.isArray(value) || !checks.every((fits) => fits?.(value))) return false
    // `every` would skip holes.
    for (const one of value) if (!element(one)) return false
    return true
  }
}

function lengthCheck(def: z.core.$ZodCheckDef): ((value: { length: number }) => boolean) | undefined {
  if (def.check === 'min_length' && 'minimum' in def && typeof def.minimum === 'number') {
    const { minimum } = def
    return ({ length }) => length >= minimum
  }
  if (def.check === 'max_length' && 'maximum' in def && typeof def.maximum === 'number') {
    const { maximum } = def
    return ({ length }) => length <= maximum
  }
  return undefined
}

/** Tries only the option that the discriminator names, if there is a discriminator. */
function union(schema: z.ZodUnion): Matcher {
  const options = schema.options.map(matcherOf)
  if (!(schema instanceof z.ZodDiscriminatedUnion))
    return (value) => options.some((matches) => matches(value))
  const { discriminator } = schema.def
  const chosen = new Map<unknown, Matcher>()
  schema.options.forEach((option, i) => {
    const matches = options[i]
    for (const value of option._zod.propValues?.[discriminator] ?? []) if (matches) chosen.set(value, matches)
  })
  return (value) => isRecord(value) && chosen.get(value[discriminator])?.(value) === true
}

function string(schema: z.ZodString): Matcher {
  const checks = (schema.def.checks ?? []).map(({ _zod: { def } }) => lengthCheck(def) ?? textCheck(def))
  if (checks.includes(undefined)) return asked(schema)
  return (value) => typeof value === 'string' && checks.every((matches) => matches?.(value))
}

function textCheck(def: z.core.$ZodCheckDef): ((text: string) => boolean) | undefined {
  if (def.check === 'string_format' && 'pattern' in def && def.pattern instanceof RegExp) {
    const { pattern } = def
    return (text) => pattern.test(text)
  }
  if ('tx' in def && typeof def.tx === 'function') {
    const { tx } = def
    return (text) => tx(text) === text
  }
  if ('fn' in def && typeof def.fn === 'function') {
    const { fn } = def
    return (text) => fn(text) === true
  }
  return undefined
}
