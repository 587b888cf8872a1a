import * as v from 'valibot'
import { jsonOf } from '../question/read/json'
import { fitting } from '../question/read/schemas'
import { draftSchema } from './compose/parse-draft'
import { parseKeys } from './parse-keys'
import { quizSchema } from './parse-quiz'
import { questionKeys } from './report/overrides'
import { parseOverrides } from './report/parse-overrides'
import type { KeptWork, Shelf } from './shelf'

const work = v.strictObject({
  quiz: quizSchema,
  draft: v.nullable(draftSchema),
  overrides: v.unknown(),
  // Accepts any line of text; a submission is checked when it is opened.
  sealed: v.array(
    v.pipe(
      v.string(),
      v.nonEmpty(),
      v.check((text) => !/[\r\n]/.test(text)),
    ),
  ),
})

const shelf = v.strictObject({ keys: v.array(v.unknown()), quizzes: v.array(work) })

/** Parses a shelf from any text; undefined if any part of it is wrong. Never throws. */
export function parseShelf(text: string): Shelf | undefined {
  const value = fitting(shelf, jsonOf(text))
  const keys = value?.keys.flatMap((one) => parseKeys(one) ?? [])
  const quizzes = value?.quizzes.flatMap((one) => withOverrides(one) ?? [])
  const isWhole = keys?.length === value?.keys.length && quizzes?.length === value?.quizzes.length
  return keys && quizzes && isWhole ? { keys, quizzes } : undefined
}

/** Reads a teacher's decisions, which need the quiz they are about. */
function withOverrides({ quiz, draft, overrides, sealed }: v.InferOutput<typeof work>): KeptWork | undefined {
  const kept = { quiz, draft, sealed: [...new Set(sealed)] }
  if (overrides === null) return { ...kept, overrides }
  const read = parseOverrides(overrides, questionKeys(quiz))
  return read.ok ? { ...kept, overrides: read.overrides } : undefined
}
