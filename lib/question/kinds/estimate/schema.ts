import * as z from 'zod'
import { amount, common } from '../schema-parts'

export const estimateSchema = z.object({
  ...common,
  kind: z.literal('estimate'),
  unit: z.string(),
  amounts: z.array(amount),
  scale: z.object({ from: z.number(), to: z.number() }),
})
