import * as z from 'zod'
import { common, texts } from '../schema-parts'

export const groupsSchema = z.object({
  ...common,
  kind: z.literal('groups'),
  rows: z.array(z.object({ card: z.string(), text: z.string(), right: z.string() })),
  groups: texts,
})
