import * as z from 'zod'
import { common } from '../schema-parts'

const side = z.object({ card: z.string(), text: z.string(), value: z.string() })

export const compareSchema = z.object({
  ...common,
  kind: z.literal('compare'),
  which: z.enum(['earlier', 'later', 'larger', 'smaller']),
  sides: z.tuple([side, side]),
  right: z.union([z.literal(0), z.literal(1)]),
})
