import { pack } from '@/content/second-east-turkestan-republic'
import type { Submission } from '@/lib/assignment/assignment'
import type { Keys } from '@/lib/assignment/keys'
import { makeKeys } from '@/lib/assignment/make-keys'
import type { Quiz } from '@/lib/assignment/quiz'
import { sealSubmission } from '@/lib/assignment/submission/submission'
import { indexPack } from '@/lib/card/pack-index'
import { classOf } from '../assignment/class'
import { makeQuiz } from '../assignment/quizzes'
import { handedInFor, keysOnShelf, quizzesOnShelf, type Stored } from './stored'

const index = indexPack(pack)

/** A teacher's browser: a quiz, of twelve questions in two variants or as it is wanted, another, and their keys. */
export type Desk = { keys: Keys; quiz: Quiz; other: Quiz }

export async function makeDesk({ questions = 12, variants = 2 } = {}): Promise<Desk> {
  const keys = await makeKeys(Date.UTC(2026, 10, 20))
  const { publicKey } = keys
  return {
    keys,
    quiz: makeQuiz(index, questions, variants, { publicKey }),
    other: makeQuiz(index, 5, 1, { publicKey, id: 'otherquiz0', title: 'Names and places' }),
  }
}

/** What so many students hand in for a quiz, not yet sealed. */
export const submissionsFor = (quiz: Quiz, students: number): Submission[] =>
  classOf(index, quiz, students, 'results')

export async function sealAll(submissions: readonly Submission[], { publicKey }: Keys): Promise<string[]> {
  return Promise.all(submissions.map((submission) => sealSubmission(submission, publicKey)))
}

/** The desk as its browser has it stored, with what was taken in for the quiz before. */
export async function deskWith(
  { keys, quiz, other }: Desk,
  handedIn: readonly Submission[],
): Promise<Stored> {
  return [
    ...quizzesOnShelf(quiz, other),
    ...keysOnShelf(keys),
    ...handedInFor(quiz, await sealAll(handedIn, keys)),
  ]
}

export const address = ({ quiz }: Pick<Desk, 'quiz'>): string => `/teach/results/?quiz=${quiz.id}`
