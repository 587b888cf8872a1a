import type { Answer } from '../../question/question'
import { LONGEST_ANSWER } from './parse-answer'

/** Returns an answer, with its texts cut if they are too long; an answer that long could not have been right. */
export function cutToFit(answer: Answer): Answer | null {
  const fits = (one: Answer): boolean => JSON.stringify(one).length <= LONGEST_ANSWER
  if (fits(answer)) return answer
  const cut = cutTexts(answer)
  return fits(cut) ? cut : null
}

function cutTexts(answer: Answer): Answer {
  if ('texts' in answer)
    return { ...answer, texts: answer.texts.slice(0, 30).map((text) => text.slice(0, 100)) }
  if ('text' in answer) return { ...answer, text: answer.text.slice(0, 500) }
  if ('correction' in answer && answer.correction !== undefined)
    return { ...answer, correction: answer.correction.slice(0, 500) }
  return answer
}
