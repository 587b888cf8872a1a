import * as z from 'zod'
import { common, option } from '../schema-parts'

export const selectSchema = z.object({
  ...common,
  kind: z.literal('select'),
  options: z.array(option.extend({ card: z.string().exactOptional() })),
})
