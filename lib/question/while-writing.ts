import type { PackIndex } from '../card/pack-index'
import { kindOf } from './kinds'
import type { Question } from './question'

/** Says how a text is understood while it is being typed: "12 November 1944"; undefined if that tells nothing new. */
export function readBack(question: Question, text: string): string | undefined {
  return kindOf(question).readBack?.(question, text)
}

/**
 * Returns the wanted name that a text means. It must be spelt exactly and, unless the text is `final`, must not be the
 * start of a longer one. Once the question is `judged`, it is the name the verdict understood.
 */
export function nameMeant(
  index: PackIndex,
  question: Question | undefined,
  text: string,
  how: { final?: boolean | undefined; judged?: boolean },
): string | undefined {
  return question && kindOf(question).nameMeant?.(index, question, text, how)
}
