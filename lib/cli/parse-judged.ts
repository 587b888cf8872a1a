import { questionSchema } from '../question/kinds/all-schemas'
import { KINDS, type Question } from '../question/question'

/** A line for `judge`: the question as `questions --json` gives it, and any answer; or what is wrong with the line. */
export function parseJudged(line: string): { question: Question; answer: unknown } | { problem: string } {
  const value = parseJson(line)
  if (typeof value !== 'object' || value === null)
    return { problem: 'is not JSON of the form {"question": …, "answer": …}' }
  if (!('question' in value) || !('answer' in value)) return { problem: 'lacks "question" or "answer"' }
  const read = questionSchema.safeParse(value.question)
  if (read.success) return { question: read.data, answer: value.answer }
  const [issue] = read.error.issues
  const place = ['question', ...(issue?.path ?? [])].join('.')
  return {
    problem: `has no question of a known kind (${KINDS.join(', ')}): ${place}: ${issue?.message ?? ''}`,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
