import type { Answer, Question } from '@/lib/question/question'
import { KINDS } from '@/lib/question/question'
import { onQuiz } from '../browser/pages/quiz'
import { addressOf, type Given, giveOut } from '../browser/quiz-links'
import { button, openAll } from './answering'
import { answered, keepAttempt } from './kept-quizzes'
import { expect, look, type Page, test } from './look'

const THREE = ['choice', 'choice', 'typed'] as const
const ALL_KINDS = KINDS.filter((kind) => kind !== 'flip')

async function press(page: Page, question: Question | undefined, right: boolean): Promise<void> {
  if (question?.kind !== 'choice') throw new Error('no multiple choice')
  const text = question.options.find((option) => option.right === right)?.text ?? ''
  await button(page, text).click()
}

/** Puts an attempt with these answers into the browser, and opens it. */
async function resume(page: Page, given: Given, answers: readonly Answer[], all = false): Promise<void> {
  await page.goto('/404.html')
  await keepAttempt(page, given, answers, { all })
  await page.goto(addressOf(given))
}

test('a quiz without a link, and with one that is broken', async ({ page }) => {
  await page.goto('/quiz/')
  await expect(page.getByLabel(/^The link/)).toBeVisible()
  await look(page, 'quiz/no-link')
  await page.goto('/404.html')
  const { link } = await giveOut(THREE)
  await page.goto(`/quiz/#${link.slice(0, -9)}`)
  await expect(page.getByRole('heading', { name: 'This quiz does not open' })).toBeVisible()
  await look(page, 'quiz/broken')
})

test('the start of a quiz', async ({ page }) => {
  const given = await giveOut(THREE, {
    passMark: 60,
    minutes: 10,
    attempts: 2,
    instructions: 'Without a book.\nTake your time.',
    due: { at: Date.UTC(2026, 10, 27, 18), zone: 'Asia/Almaty' },
  })
  await page.goto(addressOf(given))
  await expect(page.getByRole('heading', { name: 'The Ili Rebellion' })).toBeVisible()
  await look(page, 'quiz/start')
  await button(page, 'Begin').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Write a name' })).toBeVisible()
  await look(page, 'quiz/start-no-name')
})

test('a quiz one question at a time, looked over, handed in and shown as a code', async ({ page }) => {
  const given = await giveOut(THREE, { passMark: 60, minutes: 10, attempts: 2 })
  await onQuiz(page).begin(given)
  await expect(page.getByText('0 of 3 answered')).toBeVisible()
  await look(page, 'quiz/one')
  await press(page, given.questions[0], true)
  await expect(page.getByText('1 of 3 answered')).toBeVisible()
  await button(page, 'Before').click()
  await look(page, 'quiz/one-answered')
  await button(page, 'Next').click()
  await press(page, given.questions[1], false)
  await page.getByRole('textbox', { name: 'Your answer' }).fill('no such thing')
  await button(page, 'Look over and hand in').click()
  await expect(page.getByRole('heading', { name: 'Look over your answers' })).toBeVisible()
  await look(page, 'quiz/review')
  await button(page, 'Hand in').click()
  await expect(page.getByText(/^Receipt \S+/)).toBeVisible()
  await look(page, 'quiz/handed-in')
  await openAll(page)
  await look(page, 'quiz/handed-in-open')
  await button(page, 'Show a code').click()
  await expect(page.getByRole('img', { name: /^Code 1 of/ })).toBeVisible()
  await look(page, 'quiz/code')
  await button(page, 'Take it again').click()
  await expect(page.getByText('What you handed in before is still here.')).toBeVisible()
  await look(page, 'quiz/again')
})

test('a quiz with every kind of question on one page', async ({ page }) => {
  const given = await giveOut(ALL_KINDS)
  await resume(page, given, [], true)
  await expect(page.getByText(`0 of ${ALL_KINDS.length} answered`)).toBeVisible()
  await look(page, 'quiz/all')
})

test('a quiz with every kind of question answered', async ({ page }) => {
  const given = await giveOut(ALL_KINDS)
  await resume(page, given, answered(given), true)
  await expect(page.getByText(`${ALL_KINDS.length} of ${ALL_KINDS.length} answered`)).toBeVisible()
  await look(page, 'quiz/all-answered')
  await button(page, 'Look over and hand in').click()
  await expect(page.getByRole('heading', { name: 'Look over your answers' })).toBeVisible()
  await look(page, 'quiz/all-review')
  await button(page, 'Hand in').click()
  await expect(page.getByText(/^Receipt \S+/)).toBeVisible()
  await openAll(page)
  await look(page, 'quiz/all-told')
})

test('a quiz that is told at once', async ({ page }) => {
  const given = await giveOut(THREE, { feedback: 'at once', minutes: 10 })
  await onQuiz(page).begin(given)
  await press(page, given.questions[0], false)
  await expect(page.getByText('✕ Not so')).toBeVisible()
  await look(page, 'quiz/at-once')
})

test('a quiz with little time left', async ({ page }) => {
  const given = await giveOut(THREE, { minutes: 7 })
  await resume(page, given, [])
  await expect(page.getByText('Less than 5 minutes left.')).toBeVisible()
  await look(page, 'quiz/little-time')
})

test('a quiz whose time is up, and that can be taken once', async ({ page }) => {
  const given = await giveOut(THREE, { minutes: 4, attempts: 1 })
  await resume(page, given, answered(given).slice(0, 1))
  await expect(page.getByRole('heading', { name: 'The time is up' })).toBeVisible()
  await expect(page.getByText(/^Receipt \S+/)).toBeVisible()
  await look(page, 'quiz/time-is-up')
  await button(page, 'I have sent it: remove my answers').click()
  await expect(page.getByText(/^You have handed it in from this device/)).toBeVisible()
  await look(page, 'quiz/used-up')
})

test('a quiz that is late, in large text', async ({ page }) => {
  const given = await giveOut(['choice', 'true-false'], {
    largeText: true,
    due: { at: Date.UTC(2020, 0, 1), zone: 'UTC' },
  })
  await page.goto(addressOf(given))
  await expect(page.getByText('It can still be handed in, and is marked late.')).toBeVisible()
  await look(page, 'quiz/late')
  await page.getByLabel(/^Your name/).fill('Code 7')
  await button(page, 'Begin').click()
  await look(page, 'quiz/large')
})

test('a quiz that is told after its due date', async ({ page }) => {
  const due = { at: Date.UTC(2026, 10, 27, 18), zone: 'Asia/Almaty' }
  const given = await giveOut(['choice'], { feedback: 'after the due date', due })
  await onQuiz(page).begin(given)
  await press(page, given.questions[0], true)
  await button(page, 'Hand in').click()
  await expect(page.getByText(/^Receipt \S+/)).toBeVisible()
  await look(page, 'quiz/waiting')
})
