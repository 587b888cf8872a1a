import { judge } from '../../question/judge'
import type { Question } from '../../question/question'
import type { StudyContext } from '../../study/answering'
import { gaveUp, reviewsOf } from '../../study/reviews-of'
import type { Attempt } from './attempt'

type Context = Pick<StudyContext, 'index' | 'learner' | 'append' | 'now' | 'zone'>

/**
 * Writes a handed-in quiz into the learner's own review, as practice, so that missed cards come back. A question the
 * learner never reached proves nothing and is skipped.
 */
export function reviewAttempt(context: Context, questions: readonly Question[], attempt: Attempt): void {
  const { index, learner, append, now, zone } = context
  let last = Number.NEGATIVE_INFINITY
  for (const place of attempt.order) {
    const question = questions[place]
    const given = attempt.answers[place]
    if (!question || !given?.done) continue
    const answer = given.answer?.kind === question.kind ? given.answer : undefined
    const verdict = answer ? judge(index, question, answer) : gaveUp(question)
    if (verdict.worth === 'unanswered') continue
    last = Math.max(now(), last + 1)
    const { card, kind } = question
    const judged = { card, kind, verdict, answer, at: last, took: Math.round(given.ms) }
    for (const { review } of reviewsOf({ index, learner: learner(), zone: zone() }, judged))
      append({ entry: 'review', ...review })
  }
}
