import * as z from 'zod'

/** What questions of every kind have. */
export const common = {
  card: z.string(),
  pack: z.object({ id: z.string(), version: z.number() }),
  seed: z.string(),
  stem: z.string(),
  keys: z.array(z.string()),
  others: z.array(z.string()).exactOptional(),
}
export const texts = z.array(z.string())
export const amount = z.union([
  z.object({
    qualifier: z.enum(['exactly', 'around', 'over', 'up to']),
    value: z.number(),
    unit: z.string(),
  }),
  z.object({ qualifier: z.literal('between'), from: z.number(), to: z.number(), unit: z.string() }),
  z.object({ qualifier: z.literal('vague'), words: z.string(), unit: z.string() }),
])
export const option = z.object({ text: z.string(), right: z.boolean(), really: z.string().exactOptional() })
export const dated = z.object({ card: z.string(), text: z.string(), date: z.string() })
