import * as z from 'zod'
import { recallSchema } from '../recall-schema'
import { common } from '../schema-parts'

export const clozeSchema = z.object({
  ...common,
  kind: z.literal('cloze'),
  before: z.string(),
  after: z.string(),
  recall: recallSchema,
})
