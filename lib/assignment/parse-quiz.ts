import * as v from 'valibot'
import type { NamedQuestion } from '../question/draw'
import { KINDS } from '../question/question'
import { jsonOf } from '../question/read/json'
import { finite, fitting, LAST_MOMENT, listOf, whole } from '../question/read/schemas'
import { FEEDBACKS, VARIANTS } from './assignment'
import type { Quiz } from './quiz'

/** A draw is not checked: making the question again does, and accepts anything. */
const named = v.object({ card: v.string(), kind: v.picklist(KINDS), draw: v.object({ stem: finite }) })

const question = v.custom<NamedQuestion>((value) => v.is(named, value))

/** A year that is still being typed may be long ago. */
const due = v.object({ at: whole(-LAST_MOMENT, LAST_MOMENT), zone: v.string() })

export const quizSchema: v.GenericSchema<unknown, Quiz> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-z]{10}$/)),
  title: v.string(),
  instructions: v.string(),
  pack: v.object({ id: v.string(), version: whole(1, 1e6) }),
  due: v.nullable(due),
  attempts: v.nullable(whole(1, 9)),
  feedback: v.picklist(FEEDBACKS),
  shuffled: v.boolean(),
  passMark: v.nullable(whole(1, 100)),
  largeText: v.boolean(),
  publicKey: v.string(),
  variants: v.pipe(
    v.array(listOf(question)),
    v.minLength(1),
    v.maxLength(VARIANTS.length),
    v.check((variants) => variants.every(({ length }) => length === variants[0]?.length)),
  ),
  minutes: v.nullable(finite),
  extraMinutes: listOf(finite),
  made: finite,
  changed: finite,
  archived: v.boolean(),
})

const keptSchema = v.object({ version: v.literal(1), quiz: quizSchema })

/** Parses a quiz from the shelf's text; undefined if it is damaged or of a later version. */
export function parseQuizText(text: string): Quiz | undefined {
  return fitting(keptSchema, jsonOf(text))?.quiz
}
