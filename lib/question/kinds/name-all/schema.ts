import * as z from 'zod'
import { common } from '../schema-parts'

export const nameAllSchema = z.object({
  ...common,
  kind: z.literal('name-all'),
  wanted: z.array(z.object({ entity: z.string(), name: z.string(), card: z.string().exactOptional() })),
})
