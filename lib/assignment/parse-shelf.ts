import { fieldsOf, isText, jsonOf } from '../question/read/parse-fields'
import { parseDraft } from './compose/parse-draft'
import { parseKeys } from './parse-keys'
import { parseQuiz } from './parse-quiz'
import type { Quiz } from './quiz'
import { type Overrides, questionKeys } from './report/overrides'
import { parseOverrides } from './report/parse-overrides'
import type { KeptWork, Shelf } from './shelf'

/** Parses a shelf from any text; undefined if any part of it is wrong. Never throws. */
export function parseShelf(text: string): Shelf | undefined {
  const value = fieldsOf(jsonOf(text), ['keys', 'quizzes'])
  const keys = listOf(value?.keys, parseKeys)
  const quizzes = listOf(value?.quizzes, parseWork)
  return keys && quizzes && { keys, quizzes }
}

function parseWork(given: unknown): KeptWork | undefined {
  const value = fieldsOf(given, ['quiz', 'draft', 'overrides', 'sealed'])
  const quiz = parseQuiz(value?.quiz)
  const draft = value?.draft === null ? null : parseDraft(value?.draft)
  const sealed = listOf(value?.sealed, parseLine)
  if (!quiz) return undefined
  const overrides = value?.overrides === null ? null : readOverrides(value?.overrides, quiz)
  if (draft === undefined || overrides === undefined || !sealed) return undefined
  return { quiz, draft, overrides, sealed: [...new Set(sealed)] }
}

function readOverrides(value: unknown, quiz: Quiz): Overrides | undefined {
  const read = parseOverrides(value, questionKeys(quiz))
  return read.ok ? read.overrides : undefined
}

/** Accepts any one line of text; a submission is checked when it is opened. */
function parseLine(value: unknown): string | undefined {
  return isText(value) && value !== '' && !/\s*[\r\n]/.test(value) ? value : undefined
}

function listOf<T>(value: unknown, parse: (one: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const parsed = value.flatMap((one) => parse(one) ?? [])
  return parsed.length === value.length ? parsed : undefined
}
