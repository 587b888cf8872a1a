'use client'

import { dueInLink } from '@/lib/assignment/due-in-link'
import type { KeptQuiz } from '@/lib/assignment/parse-attempt'
import { OpenQuizRows } from '../_components/quiz/open-quiz-rows'
import type { OpenQuizRow } from '../_components/quiz/view'
import { now } from './clock'
import { titleOr } from './given-words'
import { quizzesKept } from './quiz-keeping'
import { dateTimeWords } from './when'

export default function OpenQuizzesList() {
  return <OpenQuizRows rows={quizzesKept().flatMap((kept) => rowOf(kept) ?? [])} />
}

/** Undefined for a quiz with which nothing is left to do. */
function rowOf({ title, link, attempt }: KeptQuiz): OpenQuizRow | undefined {
  if (!attempt || link === '') return undefined
  const row = { title: titleOr(title), href: `/quiz/#${link}` }
  if (attempt.handedIn === null) {
    const done = attempt.answers.filter((one) => one.done).length
    return {
      ...row,
      words: `${done} of ${attempt.answers.length} answered, not handed in yet.`,
      act: 'Go on',
    }
  }
  // Once it is told, what was missed has gone into the learner's own review.
  if (attempt.reviewed) return undefined
  const due = dueInLink(link)
  return due === null || now() >= due
    ? { ...row, words: 'Handed in. You can see now what is right.', act: 'See it' }
    : { ...row, words: `Handed in. You are told what is right after ${dateTimeWords(due)}.`, act: 'Open' }
}
