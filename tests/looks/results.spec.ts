import { onResults } from '../browser/pages/results'
import { address, type Desk, deskWith, makeDesk, sealAll, submissionsFor } from '../browser/results-class'
import { handedInFor, quizzesOnShelf, type Stored } from '../browser/stored'
import { button, openAll } from './answering'
import { expect, look, type Page, PRINTED, test } from './look'
import { withStored } from './with-stored'

// The class has handed in by then.
test.use({ now: Date.UTC(2026, 10, 30, 10) })

/** What was handed in has a name that is drawn by lot, and stands before or after what is taken in by that. */
const oneName = (stored: Stored): Stored =>
  stored.map(([key, text]) => [key.replace(/^(annals:teach:in:.*:).*$/, '$1before'), text])

async function withClass(page: Page, students: number): Promise<Desk> {
  const desk = await makeDesk()
  await withStored(page, oneName(await deskWith(desk, submissionsFor(desk.quiz, students))))
  await onResults(page).open(desk)
  if (students > 0) await expect(student(page, 1)).toBeVisible()
  return desk
}

const student = (page: Page, number: number) =>
  button(page, `Student ${String(number).padStart(3, '0')}`).first()

test('results where there is no quiz', async ({ page }) => {
  await page.goto('/teach/results/')
  await expect(page.getByText('There is no quiz in this browser yet.')).toBeVisible()
  await look(page, 'results/no-quiz')
})

test('results of a quiz that is elsewhere', async ({ page }) => {
  const desk = await makeDesk()
  await withStored(page, oneName(await deskWith(desk, submissionsFor(desk.quiz, 2))))
  await page.goto('/teach/results/?quiz=nosuchquiz')
  await expect(page.getByText('is not in this browser')).toBeVisible()
  await look(page, 'results/elsewhere')
})

test('results before anybody has handed in', async ({ page }) => {
  await withClass(page, 0)
  await expect(page.getByText('Nobody has handed in yet.')).toBeVisible()
  await look(page, 'results/nobody')
})

test('results without the key', async ({ page }) => {
  const desk = await makeDesk()
  const sealed = await sealAll(submissionsFor(desk.quiz, 2), desk.keys)
  await withStored(
    page,
    oneName([...quizzesOnShelf(desk.quiz, desk.other), ...handedInFor(desk.quiz, sealed)]),
  )
  await page.goto(address(desk))
  await expect(page.getByText('that are kept here cannot be opened')).toBeVisible()
  await look(page, 'results/locked')
})

test('results of a class, closed and opened', async ({ page }) => {
  await withClass(page, 12)
  await look(page, 'results/class', PRINTED)
  await student(page, 1).click()
  await openAll(page)
  await look(page, 'results/class-open', PRINTED)
})

test('results of a class with what was decided', async ({ page }) => {
  await withClass(page, 12)
  await openAll(page)
  await button(page, 'Drop this question').first().click()
  await expect(button(page, 'Count this question again')).toBeVisible()
  await page
    .getByRole('button', { name: /^Accept from everybody/ })
    .first()
    .click()
  await student(page, 3).click()
  await page.getByLabel('Count as (question 3)').selectOption('right')
  await button(page, 'Score').click()
  await expect(page.getByRole('heading', { name: 'What you changed' })).toBeVisible()
  await look(page, 'results/decided', PRINTED)
})

test('results that are taken in, each piece with what became of it', async ({ page }) => {
  const desk = await withClass(page, 2)
  const [first, , third, fourth] = submissionsFor(desk.quiz, 4)
  const [elsewhere] = submissionsFor(desk.other, 1)
  if (!first || !third || !fourth || !elsewhere) throw new Error('no submissions')
  const slow = { ...fourth, minutes: 30, begun: fourth.handedIn - 29 * 60_000 }
  const again = { ...first, attempt: 2, nonce: 'another-nonce', handedIn: first.handedIn + 1_000_000 }
  const changed = { ...third, questions: '00000000' }
  const sealed = await sealAll([first, third, again, slow, changed, elsewhere], desk.keys)
  const [one = '', two = ''] = sealed
  const odd = [two.replace('annals-handed-in 1', 'annals-handed-in 2'), two.slice(0, 200), one]
  await page.getByText('Take in more').click()
  await page.getByLabel('Paste what students sent').fill([...sealed, ...odd].join('\n\n'))
  await button(page, 'Take in').click()
  await expect(page.getByText(/^\d+ pieces: /)).toBeVisible()
  await openAll(page)
  await look(page, 'results/taken-in')
  await page.getByLabel('Of several attempts').selectOption('the last counts')
  await student(page, 4).click()
  await student(page, 1).click()
  await look(page, 'results/taken-in-open', PRINTED)
})
