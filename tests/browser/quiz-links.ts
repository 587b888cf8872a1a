import { expect, type Page } from '@playwright/test'
import { keyOfQuiz } from '@/app/_store/attempts'
import { pack } from '@/content/second-east-turkestan-republic'
import { beginAttempt } from '@/lib/assignment/attempt/attempt'
import { keptText } from '@/lib/assignment/attempt/parse-attempt'
import type { Keys } from '@/lib/assignment/keys'
import { writeLink } from '@/lib/assignment/link/link'
import { makeKeys } from '@/lib/assignment/make-keys'
import { assignmentOf, type Quiz } from '@/lib/assignment/quiz'
import { indexPack, type PackIndex } from '@/lib/card/pack-index'
import { drawQuestion, kindsFor } from '@/lib/question/ask'
import type { Kind, Question } from '@/lib/question/question'
import { remakeQuestion } from '@/lib/question/remake'
import { makeQuiz } from '../assignment/quizzes'

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

export async function begin(page: Page, given: Pick<Given, 'link'>, name = 'Code 7'): Promise<void> {
  await page.goto(addressOf(given))
  await page.getByLabel(/^Your name/).fill(name)
  await page.getByRole('button', { name: 'Begin' }).click()
}

/** What was missed has gone into the learner's own review; a page that is left sooner does it when it is next opened. */
export async function reviewed(page: Page): Promise<void> {
  const isReviewed = () =>
    page.evaluate(() =>
      Object.entries(localStorage).some(
        ([key, text]) => key.startsWith('annals:quiz:') && JSON.parse(text).attempt?.reviewed === true,
      ),
    )
  await expect.poll(isReviewed).toBe(true)
}

/** Begins another quiz in this browser: once Today speaks of that, it has spoken of every one. */
export async function beginAnother(page: Page): Promise<void> {
  const { quiz, link } = await giveOut(['choice'], { title: 'Another one' })
  const assignment = assignmentOf(quiz, 0)
  const begun = {
    number: 1,
    name: 'Code 7',
    nonce: 'another-one-1',
    all: false,
    now: Date.UTC(2026, 10, 20),
    seed: '',
  }
  const attempt = beginAttempt(assignment, begun)
  const kept = keptText({ title: assignment.title, handedIn: 0, link, attempt })
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    keyOfQuiz(assignment),
    kept,
  ] as const)
}

/** Presses the right option of a question with options. */
export async function answerRight(page: Page, question: Question | undefined): Promise<void> {
  if (question?.kind !== 'choice') throw new Error('no multiple choice')
  const right = question.options.find((option) => option.right)?.text ?? ''
  await page.locator('.option', { hasText: right }).first().click()
}

export async function answerWrong(page: Page, question: Question | undefined): Promise<void> {
  if (question?.kind !== 'choice') throw new Error('no multiple choice')
  const wrong = question.options.find((option) => !option.right)?.text ?? ''
  await page.locator('.option', { hasText: wrong }).first().click()
}
