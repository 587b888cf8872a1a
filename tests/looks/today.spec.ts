import { giveOut } from '../browser/quiz-links'
import { learnedCards } from '../browser/stored'
import { openAll } from './answering'
import { kept, MIXED_UP } from './entries'
import { answered, keepAttempt } from './kept-quizzes'
import { expect, look, NOW, type Page, test } from './look'
import { withStored } from './with-stored'

const DAY = 86_400_000
const head = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true })
const choose = (page: Page, name: string) => page.locator('label', { hasText: name }).click()

async function today(page: Page, words: RegExp): Promise<void> {
  await page.goto('/')
  await expect(head(page)).toHaveText(words)
}

test('Today of a newcomer, before and after a wrong answer', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('A first question')).toBeVisible()
  await look(page, 'today/newcomer')
  await choose(page, 'Salam Bay')
  await expect(page.getByText('✕ Not so: it was Elihan Tore').filter({ visible: true })).toBeVisible()
  await expect(page.getByText(/^This comes back /)).toBeVisible()
  await look(page, 'today/newcomer-wrong')
  await openAll(page)
  await look(page, 'today/newcomer-wrong-open')
})

test('Today of a newcomer after a right answer', async ({ page }) => {
  await page.goto('/')
  await choose(page, 'Elihan Tore')
  await expect(page.getByText('✓ Right', { exact: true })).toBeVisible()
  await expect(page.getByText(/^This comes back /)).toBeVisible()
  await look(page, 'today/newcomer-right')
})

test('Today with cards due', async ({ page }) => {
  await withStored(page, learnedCards(24))
  await today(page, /About \d+ minutes to keep what you know/)
  await expect(page.getByText(/You have met \d+ of \d+ facts/)).toBeVisible()
  await look(page, 'today/due')
})

test('Today after a long time away', async ({ page }) => {
  await withStored(page, learnedCards(150, NOW - 60 * DAY))
  await today(page, /minutes saves the/)
  await look(page, 'today/backlog')
})

test('Today with nothing due', async ({ page }) => {
  await withStored(page, learnedCards(24, NOW + 19.9 * DAY))
  await page.goto('/settings/')
  await page.getByLabel('New cards a day').fill('0')
  await page.getByLabel('New cards a day').press('Enter')
  await expect(page.getByText('Kept: 0 new cards a day.')).toBeAttached()
  await today(page, /Nothing is due today/)
  await look(page, 'today/nothing-due')
})

test('Today of who mixes things up', async ({ page }) => {
  await withStored(page, kept(MIXED_UP))
  await today(page, /minute/)
  await expect(page.getByRole('link', { name: 'What you mix up' })).toBeVisible()
  await look(page, 'today/mixed-up')
})

test('Today with a quiz that is begun and one to send', async ({ page }) => {
  const begun = await giveOut(['choice', 'typed'], { id: 'begunbegun', title: 'A quiz that is begun' })
  const done = await giveOut(['choice', 'typed'])
  await page.goto('/404.html')
  await keepAttempt(page, begun, answered(begun).slice(0, 1))
  await keepAttempt(page, done, answered(done), { handedIn: true })
  await page.goto('/')
  await expect(page.getByText('A quiz that is begun')).toBeVisible()
  await look(page, 'today/open-quizzes')
  await page.goto('/quiz/')
  await expect(page.getByRole('heading', { name: 'On this device' })).toBeVisible()
  await look(page, 'quiz/on-this-device')
})

test('Today in a theme other than the device’s', async ({ page }) => {
  await withStored(page, learnedCards(24))
  await page.goto('/settings/')
  await page.getByLabel('Dark').check()
  await today(page, /minute/)
  await look(page, 'today/set-dark')
  await page.goto('/settings/')
  await page.getByLabel('Light').check()
  await today(page, /minute/)
  await look(page, 'today/set-light')
})

test('Today where the facts cannot be fetched', async ({ page }) => {
  await withStored(page, learnedCards(24))
  await page.route('**/packs/**', (route) => route.abort())
  await today(page, /What is due cannot be shown just now/)
  await look(page, 'today/failed')
})

test('Today before the script has come', async ({ page }) => {
  await withStored(page, learnedCards(4))
  await page.route('**/_next/static/**/*.js', (route) => route.abort())
  await page.goto('/')
  await look(page, 'today/before-script')
})

test('an address without a page', async ({ page }) => {
  await page.goto('/no-such-page/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
  await look(page, 'not-found')
})

test('a page that could not go on', async ({ page }) => {
  await withStored(page, learnedCards(4))
  let failing = false
  await page.route('**/_next/static/**/*.js', (route) => (failing ? route.abort() : route.continue()))
  await page.goto('/facts/')
  await expect(page.getByText(/^\d+ met$/).first()).toBeVisible()
  failing = true
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not go on')
  await look(page, 'could-not-go-on')
})
