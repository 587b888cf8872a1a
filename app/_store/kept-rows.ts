import type { KeptQuiz } from '@/lib/assignment/attempt/parse-attempt'
import { dueInLink } from '@/lib/assignment/link/due-in-link'
import { dateTimeWords } from '../_platform/date-words'
import { titleOr } from '../_ui/quiz-words'
import type { OpenQuizRow, TakenQuiz } from '../quiz/quiz-model'

/** A kept quiz as Today speaks of it; undefined for one with which nothing is left to do. */
export function openRow({ title, link, attempt }: KeptQuiz, now: number): OpenQuizRow | undefined {
  if (!attempt || link === '') return undefined
  const row = { title: titleOr(title), href: `/quiz/#${link}`, isToSend: false }
  if (attempt.handedIn === null) {
    const done = attempt.answers.filter((one) => one.done).length
    return {
      ...row,
      words: `${done} of ${attempt.answers.length} answered, not handed in yet.`,
      act: 'Go on',
    }
  }
  if (attempt.givenOn === null)
    return {
      ...row,
      isToSend: true,
      words: 'You have handed it in, but your teacher gets it only when you send it.',
      act: 'Send it',
    }
  // Once it is told, what was missed has gone into the learner's own review.
  if (attempt.reviewed) return undefined
  const due = dueInLink(link)
  return due === null || now >= due
    ? { ...row, words: 'Handed in. You can see now what is right.', act: 'See it' }
    : { ...row, words: `Handed in. You are told what is right after ${dateTimeWords(due)}.`, act: 'Open' }
}

/** The same in the list of all that were taken on this device. */
export function takenRow({ title, handedIn, link, attempt }: KeptQuiz): TakenQuiz {
  return { title: titleOr(title), link, words: takenWords(handedIn, attempt) }
}

function takenWords(handedIn: number, attempt: KeptQuiz['attempt']): string {
  const isOpen = attempt !== null && attempt.handedIn === null
  if (attempt && !isOpen && attempt.givenOn === null) return 'Handed in, not sent yet'
  if (handedIn === 0) return 'Not handed in yet'
  const times = handedIn === 1 ? 'Handed in' : `Handed in ${handedIn} times`
  return isOpen ? `${times}, begun once more` : times
}
