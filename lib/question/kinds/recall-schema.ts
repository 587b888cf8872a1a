import * as z from 'zod'
import { dateSchema } from './date/schema'
import { numberSchema } from './number/schema'
import { typedSchema } from './typed/schema'

export const recallSchema = z.discriminatedUnion('kind', [typedSchema, dateSchema, numberSchema])
