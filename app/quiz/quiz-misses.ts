import type { Attempt } from '@/lib/assignment/attempt/attempt'
import { judge } from '@/lib/question/judge'
import type { Question, Verdict } from '@/lib/question/question'
import { record, recordRating } from '@/lib/review/record'
import { NEW } from '@/lib/review/replay'
import { studyDay } from '@/lib/review/study-day'
import { calendarOf, missedWith, schedulerFor, type World } from '../_browser/desk'

type Where = Pick<World, 'index' | 'progress' | 'append' | 'now' | 'zone'>

/**
 * Writes a quiz that was handed in into the learner's own review, as practice: what was missed comes back. A question
 * that was not come to says nothing about what is known.
 */
export function reviewAttempt(world: Where, questions: readonly Question[], attempt: Attempt): void {
  const { dayTurn, retention } = world.progress().settings
  const scheduler = schedulerFor(retention)
  let last = Number.NEGATIVE_INFINITY
  for (const place of attempt.order) {
    const question = questions[place]
    const given = attempt.answers[place]
    if (!question || !given?.done) continue
    const answer = given.answer?.kind === question.kind ? given.answer : null
    const verdict = answer ? judge(world.index, question, answer) : notKnown(question)
    if (verdict.worth === 'unanswered') continue
    last = Math.max(world.now(), last + 1)
    const progress = world.progress()
    const { card, kind } = question
    const day = studyDay(last, { zone: world.zone(), dayTurn })
    const moment = { card, kind, at: last, day, took: Math.round(given.ms), verdict }
    const memory = progress.memories.get(card) ?? NEW
    const calendar = calendarOf(world.index, progress, card)
    const judged = answer && record({ ...moment, answer }, memory, scheduler, calendar)
    const recorded = judged ?? recordRating(moment, 1, memory, scheduler, calendar)
    for (const { review } of [recorded, ...missedWith(world, moment, verdict, scheduler)])
      world.append({ entry: 'review', ...review })
  }
}

function notKnown({ card, others }: Question): Verdict {
  const verdict = { worth: 'wrong', reason: 'You did not know it.' } as const
  return others?.length ? { ...verdict, missed: [card] } : verdict
}
