import * as z from 'zod'
import { common } from '../schema-parts'

export const shareChartSchema = z.object({
  ...common,
  kind: z.literal('share-chart'),
  whole: z.string(),
  bars: z.array(z.object({ card: z.string(), name: z.string(), percent: z.number() })),
  rest: z.number(),
})
