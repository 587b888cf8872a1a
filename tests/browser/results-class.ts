import type { Page } from '@playwright/test'
import { pack } from '@/content/second-east-turkestan-republic'
import type { Submission } from '@/lib/assignment/assignment'
import type { Keys } from '@/lib/assignment/keys'
import { makeKeys } from '@/lib/assignment/make-keys'
import type { Quiz } from '@/lib/assignment/quiz'
import { sealSubmission } from '@/lib/assignment/submission/submission'
import { indexPack } from '@/lib/card/pack-index'
import { classOf } from '../assignment/class'
import { makeQuiz } from '../assignment/quizzes'

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

/** Puts the shelf into the browser before its first page; `sealed` is what was taken in for the quiz before. */
export async function withDesk(
  page: Page,
  { keys, quiz, other }: Desk,
  { sealed = [], locked = false }: { sealed?: readonly string[]; locked?: boolean } = {},
): Promise<void> {
  const entries: Record<string, string> = {
    [`annals:teach:quiz:${quiz.id}`]: JSON.stringify({ version: 1, quiz }),
    [`annals:teach:quiz:${other.id}`]: JSON.stringify({ version: 1, quiz: other }),
    ...(locked ? {} : keyEntry(keys)),
    ...(sealed.length > 0 ? { [`annals:teach:in:${quiz.id}:before`]: sealed.join('\n') } : {}),
  }
  await page.addInitScript((stored) => {
    if (localStorage.getItem('annals:teach:test') !== null) return
    localStorage.setItem('annals:teach:test', 'set')
    for (const [key, text] of Object.entries(stored)) localStorage.setItem(key, text)
  }, entries)
}

/** Where the shelf has a pair of keys. */
export const keyEntry = (keys: Keys): Record<string, string> => ({
  [`annals:teach:keys:${keys.publicKey}`]: JSON.stringify(keys),
})

export const address = ({ quiz }: Desk): string => `/teach/results/?quiz=${quiz.id}`
