import * as z from 'zod'
import { ALL_ASKS } from '../../../fact/ask'
import { common } from '../schema-parts'

export const dateSchema = z.object({
  ...common,
  kind: z.literal('date'),
  precision: z.enum(['day', 'month', 'season', 'year']),
  ask: z.enum(ALL_ASKS),
  dates: z.array(z.string()),
})
