import * as z from 'zod'
import { recallSchema } from '../recall-schema'
import { common } from '../schema-parts'

export const trueFalseSchema = z.object({
  ...common,
  kind: z.literal('true-false'),
  statement: z.string(),
  holds: z.boolean(),
  said: z.string(),
  recall: recallSchema.nullable(),
})
