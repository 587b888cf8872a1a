import * as v from 'valibot'
import { listOf } from '../read/schemas'

/** An answer that is one text. */
export const textAnswer = <const K extends string>(kind: K) =>
  v.strictObject({ kind: v.literal(kind), text: v.string() })

/** An answer that is a list of texts. */
export const textsAnswer = <const K extends string>(kind: K) =>
  v.strictObject({ kind: v.literal(kind), texts: listOf(v.string()) })
