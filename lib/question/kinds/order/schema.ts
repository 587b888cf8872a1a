import * as z from 'zod'
import { common, dated, texts } from '../schema-parts'

export const orderSchema = z.object({
  ...common,
  kind: z.literal('order'),
  events: z.array(dated),
  right: texts,
})
