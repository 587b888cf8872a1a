import * as z from 'zod'
import { common } from '../schema-parts'

export const flipSchema = z.object({
  ...common,
  kind: z.literal('flip'),
  back: z.string(),
})
