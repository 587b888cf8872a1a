import * as z from 'zod'
import type { Question } from '../question'
import { choiceSchema } from './choice/schema'
import { clozeSchema } from './cloze/schema'
import { compareSchema } from './compare/schema'
import { consequenceSchema } from './consequence/schema'
import { dateSchema } from './date/schema'
import { estimateSchema } from './estimate/schema'
import { flipSchema } from './flip/schema'
import { groupsSchema } from './groups/schema'
import { matchSchema } from './match/schema'
import { nameAllSchema } from './name-all/schema'
import { numberSchema } from './number/schema'
import { orderSchema } from './order/schema'
import { placeSchema } from './place/schema'
import { selectSchema } from './select/schema'
import { shareChartSchema } from './share-chart/schema'
import { trueFalseSchema } from './true-false/schema'
import { typedSchema } from './typed/schema'
import { whoSaysSchema } from './who-says/schema'

/** Schema of any kind's question, for commands that read one back. Written by hand. */
export const questionSchema: z.ZodType<Question> = z.discriminatedUnion('kind', [
  flipSchema,
  choiceSchema,
  typedSchema,
  dateSchema,
  numberSchema,
  trueFalseSchema,
  estimateSchema,
  clozeSchema,
  selectSchema,
  nameAllSchema,
  matchSchema,
  orderSchema,
  placeSchema,
  compareSchema,
  shareChartSchema,
  whoSaysSchema,
  consequenceSchema,
  groupsSchema,
])
