import * as z from 'zod'
import { common, option, texts } from '../schema-parts'

export const consequenceSchema = z.object({
  ...common,
  kind: z.literal('consequence'),
  options: z.array(option),
  steps: texts,
  right: texts,
})
