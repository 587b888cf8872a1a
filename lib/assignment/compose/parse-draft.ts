import * as v from 'valibot'
import { jsonOf } from '../../question/read/json'
import { finite, fitting, listOf, whole } from '../../question/read/schemas'
import { LIMITS } from '../link/link'
import { type Draft, QUIZ_KINDS } from './choices'

const choices = v.strictObject({
  topics: listOf(v.string()),
  notTaught: listOf(v.string()),
  kinds: listOf(v.picklist(QUIZ_KINDS)),
  count: whole(1, LIMITS.questions),
  sensitive: v.boolean(),
  seed: v.string(),
})

export const draftSchema: v.GenericSchema<unknown, Draft> = v.strictObject({
  choices,
  pinned: listOf(v.string()),
  given: v.nullable(finite),
})

const keptSchema = v.object({ version: v.literal(1), draft: draftSchema })

/** Parses a draft from the shelf's text; undefined if it is damaged or of a later version. Never throws. */
export function parseDraftText(text: string): Draft | undefined {
  return fitting(keptSchema, jsonOf(text))?.draft
}
