import * as z from 'zod'
import { amount, common } from '../schema-parts'

export const numberSchema = z.object({
  ...common,
  kind: z.literal('number'),
  unit: z.string(),
  amounts: z.array(amount),
})
