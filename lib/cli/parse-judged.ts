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
  others: z.array(z.string()).exactOptional(),
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
    'claimant',
  ]),
  dates: z.array(z.string()),
})
const number = z.object({ ...common, kind: z.literal('number'), unit: z.string(), amounts: z.array(amount) })
const option = z.object({ text: z.string(), right: z.boolean(), really: z.string().exactOptional() })
const recall = z.discriminatedUnion('kind', [typed, date, number])
const dated = z.object({ card: z.string(), text: z.string(), date: z.string() })
const side = z.object({ card: z.string(), text: z.string(), value: z.string() })
const texts = z.array(z.string())
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
    recall: recall.nullable(),
  }),
  z.object({
    ...common,
    kind: z.literal('estimate'),
    unit: z.string(),
    amounts: z.array(amount),
    scale: z.object({ from: z.number(), to: z.number() }),
  }),
  z.object({ ...common, kind: z.literal('cloze'), before: z.string(), after: z.string(), recall }),
  z.object({
    ...common,
    kind: z.literal('select'),
    options: z.array(option.extend({ card: z.string().exactOptional() })),
  }),
  z.object({
    ...common,
    kind: z.literal('name-all'),
    wanted: z.array(z.object({ entity: z.string(), name: z.string(), card: z.string().exactOptional() })),
  }),
  z.object({
    ...common,
    kind: z.literal('match'),
    rows: z.array(z.object({ card: z.string(), text: z.string(), right: z.string() })),
    options: texts,
  }),
  z.object({ ...common, kind: z.literal('order'), events: z.array(dated), right: texts }),
  z.object({
    ...common,
    kind: z.literal('place'),
    event: dated,
    fixed: z.array(dated),
    slot: z.number(),
  }),
  z.object({
    ...common,
    kind: z.literal('compare'),
    which: z.enum(['earlier', 'later', 'larger', 'smaller']),
    sides: z.tuple([side, side]),
    right: z.union([z.literal(0), z.literal(1)]),
  }),
  z.object({
    ...common,
    kind: z.literal('share-chart'),
    whole: z.string(),
    bars: z.array(z.object({ card: z.string(), name: z.string(), percent: z.number() })),
    rest: z.number(),
  }),
  z.object({
    ...common,
    kind: z.literal('who-says'),
    claims: z.array(z.object({ fact: z.string(), text: z.string(), claimant: z.string() })),
    claimants: texts,
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
