import type { KeptQuiz } from '@/lib/assignment/attempt/parse-attempt'
import { dueInLink } from '@/lib/assignment/link/due-in-link'
import { dateTimeWords } from '../_ui/date-words'
import { titleOr } from '../_ui/quiz-words'

/** A quiz that was taken on this device. */
export type TakenQuiz = { title: string; link: string; words: string }

/** A quiz with something left to do: go on, send it, or read the answers. */
export type OpenQuizRow = { title: string; href: string; isToSend: boolean; words: string; act: string }

/** Returns a kept quiz as Today shows it; undefined where nothing is left to do. */
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

/** Returns a kept quiz as the list of all taken quizzes shows it. */
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
