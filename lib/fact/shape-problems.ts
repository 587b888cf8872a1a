import type * as z from 'zod'
import { type Problem, quote } from './problem'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Turns an issue that zod found into plain words with place and fix. */
export function shapeProblem(issue: Issue, input: unknown): Problem {
  const place = placeOf(issue.path, input)
  const given = valueAt(input, issue.path)
  return { place, ...wordsFor(issue, given) }
}

/** Formats as `facts[12] "declared-12-november" → citations[0] → paragraph`; the empty path is `the pack`. */
export function placeOf(path: Path, input: unknown): string {
  if (path.length === 0) return 'the pack'
  const steps: string[] = []
  path.forEach((key, i) => {
    if (typeof key !== 'number') steps.push(String(key))
    else steps[steps.length - 1] += `[${key}]${idAt(input, path.slice(0, i + 1))}`
  })
  return steps.join(' → ')
}

function idAt(input: unknown, path: Path): string {
  const id = valueAt(valueAt(input, path), ['id'])
  return typeof id === 'string' ? ` ${quote(id)}` : ''
}

/** Returns the value at a path, or undefined if there is none. Looks only at own fields. */
export function valueAt(input: unknown, path: Path): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.getOwnPropertyDescriptor(value, key)?.value
  }
  return value
}

type Words = { what: string; cure: string }

function wordsFor(issue: Issue, given: unknown): Words {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, given)
    case 'unrecognized_keys':
      return unknownKeys(issue.keys)
    case 'invalid_value':
      return notOneOf(issue.values.map(quote), given)
    case 'invalid_union':
      return wrongUnion(issue, given)
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? { what: 'is empty', cure: 'write at least one' }
        : {
            what: `${quote(given)} is too small`,
            cure: `use a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}`,
          }
    case 'too_big':
      return { what: `${quote(given)} is too big`, cure: `use a number up to ${issue.maximum}` }
    case 'invalid_format':
      return issue.format === 'url'
        ? { what: `${quote(given)} is no web address`, cure: 'write it in full, with https://' }
        : { what: `${quote(given)} is not well formed`, cure: issue.message }
    default:
      return { what: `${quote(given)} will not do`, cure: issue.message }
  }
}

const KIND_OF_VALUE: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
}

function wrongType(expected: string, given: unknown): Words {
  const wanted = KIND_OF_VALUE[expected] ?? expected
  return given === undefined
    ? { what: 'is missing', cure: `add it: ${wanted}` }
    : { what: `is ${quote(given)}`, cure: `make it ${wanted}` }
}

const MOST_LISTED = 5

function unknownKeys(keys: string[]): Words {
  const listed = keys.slice(0, MOST_LISTED).map(quote).join(', ')
  const more = keys.length > MOST_LISTED ? ` and ${keys.length - MOST_LISTED} more` : ''
  return { what: `has what no pack has: ${listed}${more}`, cure: 'correct its spelling or take it out' }
}

function notOneOf(allowed: string[], given: unknown): Words {
  const cure = allowed.length === 1 ? `write ${allowed[0]}` : `use one of ${allowed.join(', ')}`
  return { what: given === undefined ? 'is missing' : `${quote(given)} is not known here`, cure }
}

function wrongUnion(issue: Extract<Issue, { code: 'invalid_union' }>, given: unknown): Words {
  if ('options' in issue && Array.isArray(issue.options)) return notOneOf(issue.options.map(quote), given)
  return {
    what: 'does not say where in the source it stands',
    cure: 'write {source, section, paragraph} with paragraphs counted from 1, {source, infobox} or {source, table, row}',
  }
}
