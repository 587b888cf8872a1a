import * as z from 'zod'
import { KINDS, type Question } from '../question/question'

const amount = z.union([
  z.object({
    qualifier: z.enum(['exactly', 'around', 'over', 'up to']),
    value: z.number(),
    unit: z.string(),
  }),
  z.object({ qualifier: z.literal('between'), from: z.number(), to: z.number(), unit: z.string() }),
  z.object({ qualifier: z.literal('vague'), words: z.string(), unit: z.string() }),
])
const common = {
  card: z.string(),
  pack: z.object({ id: z.string(), version: z.number() }),
  seed: z.string(),
  stem: z.string(),
  keys: z.array(z.string()),
}
const typed = z.object({ ...common, kind: z.literal('typed'), entities: z.array(z.string()) })
const date = z.object({
  ...common,
  kind: z.literal('date'),
  precision: z.enum(['day', 'month', 'season', 'year']),
  ask: z.enum([
    'when',
    'began',
    'ended',
    'where',
    'what',
    'who',
    'post',
    'people',
    'percent',
    'amount',
    'subject',
    'object',
    'why',
  ]),
  dates: z.array(z.string()),
})
const number = z.object({ ...common, kind: z.literal('number'), unit: z.string(), amounts: z.array(amount) })
const option = z.object({ text: z.string(), right: z.boolean(), really: z.string().exactOptional() })
const question: z.ZodType<Question> = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('flip'), back: z.string() }),
  z.object({ ...common, kind: z.literal('choice'), options: z.array(option) }),
  typed,
  date,
  number,
  z.object({
    ...common,
    kind: z.literal('true-false'),
    statement: z.string(),
    holds: z.boolean(),
    said: z.string(),
    recall: z.discriminatedUnion('kind', [typed, date, number]).nullable(),
  }),
])

/** A line for `judge`: the question as `questions --json` gives it, and any answer; or what is wrong with the line. */
export function parseJudged(line: string): { question: Question; answer: unknown } | { problem: string } {
  const value = parseJson(line)
  if (typeof value !== 'object' || value === null)
    return { problem: 'is not JSON of the form {"question": …, "answer": …}' }
  if (!('question' in value) || !('answer' in value)) return { problem: 'lacks "question" or "answer"' }
  const read = question.safeParse(value.question)
  if (read.success) return { question: read.data, answer: value.answer }
  const [issue] = read.error.issues
  const place = ['question', ...(issue?.path ?? [])].join('.')
  return {
    problem: `has no question of a known kind (${KINDS.join(', ')}): ${place}: ${issue?.message ?? ''}`,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
