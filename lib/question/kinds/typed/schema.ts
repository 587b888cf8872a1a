import * as z from 'zod'
import { common } from '../schema-parts'

export const typedSchema = z.object({
  ...common,
  kind: z.literal('typed'),
  entities: z.array(z.string()),
})
