import * as z from 'zod'
import { common, texts } from '../schema-parts'

export const whoSaysSchema = z.object({
  ...common,
  kind: z.literal('who-says'),
  claims: z.array(z.object({ fact: z.string(), text: z.string(), claimant: z.string() })),
  claimants: texts,
})
