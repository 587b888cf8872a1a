import { z } from 'zod'
import { zoneProblem } from '../review/study-day'

const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const EARLIEST = Date.UTC(1900, 0, 1)
const EXAMPLE = '"2026-01-05T15:30:00-08:00"'

const moment = z.string({ error: `give an ISO time such as ${EXAMPLE}` }).transform((text, { addIssue }) => {
  const date = MOMENT.exec(text)?.[1]
  const at = z.iso.date().safeParse(date).success ? Date.parse(text) : Number.NaN
  if (at >= EARLIEST) return { text, at }
  addIssue(`"${text}" is no time; give a date since 1900, a time and its offset (or Z), such as ${EXAMPLE}`)
  return z.NEVER
})

const RATINGS = [z.literal(1), z.literal(2), z.literal(3), z.literal(4)] as const
const rating = z.union(RATINGS, {
  error: ({ input }) =>
    `${JSON.stringify(input)} is no rating; give 1 (Again), 2 (Hard), 3 (Good) or 4 (Easy)`,
})

const review = z.object({ card: z.string({ error: 'give the name of a card' }), at: moment, rating })
const zone = z.string({ error: 'give an IANA name such as "Europe/Berlin"' }).check(({ value, issues }) => {
  const problem = zoneProblem(value)
  if (problem) issues.push({ code: 'custom', message: problem, input: value })
})
const number = z.number({ error: 'give a number' })
const truth = z.boolean({ error: 'give true or false' })
const steps = z.array(z.string({ error: 'give a step such as "10m"' }), {
  error: 'give a list of steps such as ["1m", "10m"]',
})

const request = z.strictObject({
  zone: zone.optional(),
  dayTurn: number
    .refine((hour) => hour >= 0 && hour < 24, 'give an hour from 0 to under 24, such as 4')
    .optional(),
  retention: number.optional(),
  fuzz: truth.optional(),
  shortTerm: truth.optional(),
  learningSteps: steps.optional(),
  relearningSteps: steps.optional(),
  maximumInterval: number.optional(),
  weights: z.array(number, { error: 'give a list of 21 numbers' }).optional(),
  reviews: z.array(review, { error: 'give a list of reviews, each {"card", "at", "rating"}' }),
})

export type ScheduleRequest = z.infer<typeof request>

/** Reads the input of `schedule`, or lists everything wrong with it, each with its place. */
export function parseSchedule(
  input: unknown,
): { ok: true; request: ScheduleRequest } | { ok: false; problems: string[] } {
  const read = request.safeParse(input)
  if (read.success) return { ok: true, request: read.data }
  return { ok: false, problems: read.error.issues.map(describe) }
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(request.shape).join(', ')
    return `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}; the keys are ${known}`
  }
  const place = issue.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
  if (place === '') return 'give a JSON object with a list of "reviews"'
  const isObject = issue.code === 'invalid_type' && issue.expected === 'object'
  return `${place}: ${isObject ? 'give {"card", "at", "rating"}' : issue.message}`
}
