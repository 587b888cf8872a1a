import { expect, type Page } from '@playwright/test'
import { QUIZ_PREFIX } from '@/app/_store/has-quiz'
import { pack } from '@/content/second-east-turkestan-republic'
import { beginAttempt } from '@/lib/assignment/attempt/attempt'
import { type KeptQuiz, parseKept } from '@/lib/assignment/attempt/parse-attempt'
import type { Keys } from '@/lib/assignment/keys'
import { writeLink } from '@/lib/assignment/link/link'
import { makeKeys } from '@/lib/assignment/make-keys'
import { assignmentOf, type Quiz } from '@/lib/assignment/quiz'
import { indexPack, type PackIndex } from '@/lib/card/pack-index'
import { drawQuestion, kindsFor } from '@/lib/question/ask'
import type { Kind, Question } from '@/lib/question/question'
import { remakeQuestion } from '@/lib/question/remake'
import { makeQuiz } from '../assignment/quizzes'
import { NOW } from './moment'
import { type Stored, takenQuiz } from './stored'

export const index: PackIndex = indexPack(pack)

export type Given = { keys: Keys; quiz: Quiz; link: string; questions: Question[] }

const NOTHING_SET: Partial<Quiz> = {
  shuffled: false,
  due: null,
  minutes: null,
  extraMinutes: [],
  attempts: null,
  passMark: null,
}

/** A quiz with a question of each of these kinds, as its teacher has it, and its link. */
export async function giveOut(kinds: readonly Kind[], change: Partial<Quiz> = {}): Promise<Given> {
  const keys = await makeKeys(Date.UTC(2026, 10, 20))
  const used = new Set<string>()
  const named = kinds.map((kind) => {
    const card = index.cards.find(
      (one) => !one.sensitive && !used.has(one.fact) && kindsFor(index, one).includes(kind),
    )
    if (!card) throw new Error(`no card for ${kind}`)
    used.add(card.fact)
    return drawQuestion(index, card, kind, 'quiz')
  })
  const quiz: Quiz = {
    ...makeQuiz(index, 1, 1, NOTHING_SET),
    publicKey: keys.publicKey,
    variants: [named],
    ...change,
  }
  const link = await writeLink(index, assignmentOf(quiz, 0))
  return { keys, quiz, link, questions: named.flatMap((one) => remakeQuestion(index, one) ?? []) }
}

export const addressOf = ({ link }: Pick<Given, 'link'>): string => `/quiz/#${link}`

/** What was missed has gone into the learner's own review; a page that is left sooner does it when it is next opened. */
export async function reviewed(page: Page): Promise<void> {
  await expect
    .poll(async () => (await keptQuizzes(page)).some(({ attempt }) => attempt?.reviewed === true))
    .toBe(true)
}

/** Every quiz that this browser keeps. */
export async function keptQuizzes(page: Page): Promise<KeptQuiz[]> {
  const stored = await page.evaluate(() => Object.entries(localStorage))
  return stored.flatMap(([key, text]: [string, string]) =>
    key.startsWith(QUIZ_PREFIX) ? (parseKept(text) ?? []) : [],
  )
}

/** Another quiz, begun in this browser: once Today speaks of that, it has spoken of every one. */
export async function anotherQuiz(): Promise<Stored> {
  const { quiz, link } = await giveOut(['choice'], { title: 'Another one' })
  const assignment = assignmentOf(quiz, 0)
  const begun = { number: 1, name: 'Code 7', nonce: 'another-one-1', all: false, now: NOW, seed: '' }
  const attempt = beginAttempt(assignment, begun)
  return takenQuiz(assignment, { title: assignment.title, handedIn: 0, link, attempt })
}
