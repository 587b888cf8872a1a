import type { PackIndex } from '../card/pack-index'
import { foldName } from '../fact/name'
import { textGiven } from './given'
import { kindOf } from './kinds'
import { TRAITS } from './kinds/all-traits'
import type { Question, Verdict } from './question'

/**
 * Judges an answer. Never throws, whatever it is given, and takes time linear in the answer's length. `accepted` are
 * spellings the learner has marked as right for this card.
 */
export function judge(
  index: PackIndex,
  question: Question,
  answer: unknown,
  accepted: readonly string[] = [],
): Verdict {
  const verdict = kindOf(question).judge(index, question, answer)
  return accepted.length > 0 && isOwn(question, verdict, answer, accepted)
    ? { worth: 'right', reason: 'Right, in a spelling of your own.' }
    : verdict
}

/** Longer texts are not answers. The limit keeps folding fast when somebody pastes a book. */
const LONGEST = 400

function isOwn(question: Question, verdict: Verdict, answer: unknown, accepted: readonly string[]): boolean {
  const text = textGiven(answer)
  if (TRAITS[question.kind].writes !== 'recalled' || verdict.worth === 'right' || text === undefined)
    return false
  const folded = text.length > LONGEST ? '' : foldName(text)
  return folded !== '' && accepted.some((own) => foldName(own) === folded)
}
