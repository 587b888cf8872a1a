import * as z from 'zod'
import { common, option } from '../schema-parts'

export const choiceSchema = z.object({
  ...common,
  kind: z.literal('choice'),
  options: z.array(option),
})
