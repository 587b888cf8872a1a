import type { PackIndex } from '../card/pack-index'
import { kindOf } from './kinds'
import type { Question } from './question'

/** How a text is understood while it is written: "12 November 1944"; undefined where that says nothing. */
export function readBack(question: Question, text: string): string | undefined {
  return kindOf(question).readBack?.(question, text)
}

/**
 * The name that a text means, of those that a question wants: exactly spelt, and, unless the text is `final`, only where
 * no longer one can still follow; once the question is `judged`, as the verdict understood it.
 */
export function nameMeant(
  index: PackIndex,
  question: Question | undefined,
  text: string,
  how: { final?: boolean | undefined; judged?: boolean },
): string | undefined {
  return question && kindOf(question).nameMeant?.(index, question, text, how)
}
