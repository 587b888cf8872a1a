import * as z from 'zod'
import { common, texts } from '../schema-parts'

export const matchSchema = z.object({
  ...common,
  kind: z.literal('match'),
  rows: z.array(z.object({ card: z.string(), text: z.string(), right: z.string() })),
  options: texts,
})
