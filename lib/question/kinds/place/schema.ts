import * as z from 'zod'
import { common, dated } from '../schema-parts'

export const placeSchema = z.object({
  ...common,
  kind: z.literal('place'),
  event: dated,
  fixed: z.array(dated),
  slot: z.number(),
})
