import { onShelf } from '../browser/pages/shelf'
import { deskWith, makeDesk } from '../browser/results-class'
import { button, openAll } from './answering'
import { expect, look, type Page, PRINTED, test } from './look'
import { withStored } from './with-stored'

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Title', { exact: true }).fill('Ghulja, 1944')
  await page.getByLabel(/^Instructions/).fill('Without your book.\nTake your time.')
  await page.getByLabel(/^Due date/).check()
  await page.getByLabel('Day', { exact: true }).fill('2026-12-04')
  await page.getByLabel('Time', { exact: true }).fill('18:00')
  await page.getByLabel('Time zone', { exact: true }).selectOption('Asia/Almaty')
  await page.getByLabel(/^Time limit/).check()
  await page.getByLabel('Pass mark', { exact: true }).selectOption('60')
}

const variants = (page: Page, count: string) =>
  page.getByLabel('Variants for neighbours', { exact: true }).selectOption(count)

async function makeLink(page: Page): Promise<void> {
  await button(page, 'Make the link').click()
  await expect(page.getByRole('heading', { name: /^The links? (is|are) made$/ })).toBeVisible()
}

test('the quizzes of who has none', async ({ page }) => {
  await page.goto('/teach/')
  await expect(page.getByText('No quiz yet.')).toBeVisible()
  await look(page, 'teach/none')
  await openAll(page)
  await look(page, 'teach/none-open')
})

test('the quizzes, and what can be done with each', async ({ page }) => {
  await withStored(page, await deskWith(await makeDesk(), []))
  await page.goto('/teach/')
  await expect(page.getByText('More for The Ili Rebellion')).toBeVisible()
  await look(page, 'teach/some')
  await page.getByText('More for The Ili Rebellion').click()
  await button(page, 'Duplicate').click()
  await expect(page.getByText(/is at the head of the list/)).toBeVisible()
  await button(page, 'Archive').click()
  await expect(page.getByText(/is archived/)).toBeVisible()
  await look(page, 'teach/archived')
  await openAll(page)
  await button(page, 'Delete …').first().click()
  await page.getByLabel(/^Passphrase for the file/).fill('short')
  await button(page, 'Save everything as a file').click()
  await expect(page.getByText('At least 10 characters')).toBeVisible()
  await look(page, 'teach/some-open')
})

test('a quiz of a newer version', async ({ page }) => {
  await page.goto('/404.html')
  const newer = JSON.stringify({ version: 2, quiz: { hello: 'future' } })
  await page.evaluate((text) => localStorage.setItem('annals:teach:quiz:futurequiz', text), newer)
  await page.goto('/teach/')
  await expect(page.getByText('One quiz here cannot be read')).toBeVisible()
  await look(page, 'teach/newer')
  await page.goto('/teach/?quiz=nosuchquiz')
  await expect(page.getByText('is not in this browser')).toBeVisible()
  await look(page, 'teach/elsewhere')
})

test('composing, as it begins and with all of it opened', async ({ page }) => {
  await onShelf(page).newQuiz()
  await look(page, 'compose/new')
  await page.getByRole('checkbox', { name: 'Economy', exact: true }).check()
  await page.getByRole('checkbox', { name: 'Violence and reprisals', exact: true }).check()
  await page.getByLabel(/Also ask about killings/).check()
  await openAll(page)
  await openAll(page)
  await button(page, 'Pin question 1').click()
  await button(page, 'Drop question 2').click()
  await expect(page.getByText('Question 2 is gone.')).toBeAttached()
  await fillIn(page)
  await variants(page, '2')
  await look(page, 'compose/open')
})

test('composing, with what does not go together', async ({ page }) => {
  await onShelf(page).newQuiz()
  await page.getByLabel(/^How many questions/).fill('ten')
  await page.getByLabel('Title', { exact: true }).fill(' ')
  await page.getByLabel(/^Due date/).check()
  await page.getByLabel('Day', { exact: true }).fill('2001-12-04')
  await page.getByLabel(/^Time limit/).check()
  await page.getByLabel('Minutes', { exact: true }).fill('2')
  await expect(page.getByText('most students will not come to the end')).toBeVisible()
  await look(page, 'compose/problems')
})

test('composing, with a question that can no longer be made', async ({ page }) => {
  await onShelf(page).newQuiz()
  await page.getByLabel('Title', { exact: true }).fill('Kept')
  await page.evaluate(() => {
    for (const [key, text] of Object.entries(localStorage))
      if (key.startsWith('annals:teach:quiz:')) {
        const kept = JSON.parse(text)
        kept.quiz.variants[0][2].card = 'gone:who'
        localStorage.setItem(key, JSON.stringify(kept))
      }
  })
  await page.reload()
  await expect(page.getByText('This question can no longer be made. Swap or drop it.')).toBeVisible()
  await look(page, 'compose/lost')
  await page.getByRole('link', { name: 'On paper' }).first().click()
  await expect(page.getByText(/so the numbers have a gap/)).toBeVisible()
  await look(page, 'paper/lost', PRINTED)
})

test('a quiz that is given out, locked and unlocked', async ({ page }) => {
  await onShelf(page).newQuiz()
  await fillIn(page)
  await makeLink(page)
  await openAll(page)
  await look(page, 'compose/out')
  await button(page, 'Change this one all the same …').click()
  await expect(button(page, 'Unlock the questions')).toBeVisible()
  await look(page, 'compose/out-asked')
  await button(page, 'Unlock the questions').click()
  await expect(button(page, 'Lock them again')).toBeVisible()
  await look(page, 'compose/out-unlocked')
  await page.getByRole('button', { name: /^Show a QR code for/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look(page, 'compose/code')
})

test('a quiz that is given out in variants and with extra time', async ({ page }) => {
  await onShelf(page).newQuiz()
  await fillIn(page)
  await variants(page, '4')
  await makeLink(page)
  await button(page, 'Add a link with extra time').click()
  await expect(page.getByLabel('Variant A, 10 more minutes')).toBeVisible()
  await page.getByLabel(/^Extra time/).fill('0')
  await button(page, 'Add a link with extra time').click()
  await expect(page.getByText('Write a whole number from 1 to 300.')).toBeVisible()
  await look(page, 'compose/variants')
})

test('a quiz on paper', async ({ page }) => {
  await onShelf(page).newQuiz()
  await fillIn(page)
  await variants(page, '2')
  await page.getByRole('link', { name: 'On paper' }).first().click()
  await expect(page.getByLabel('A4', { exact: true })).toBeVisible()
  await look(page, 'paper/a4', PRINTED)
  await page.getByLabel('Letter', { exact: true }).check()
  await look(page, 'paper/letter', PRINTED)
})

test('a quiz with every kind of question on paper', async ({ page }) => {
  const desk = await makeDesk({ questions: 15, variants: 1 })
  await withStored(page, await deskWith(desk, []))
  await page.goto(`/teach/?quiz=${desk.quiz.id}`)
  await expect(page.getByRole('heading', { name: 'Questions', exact: true })).toBeVisible()
  await look(page, 'compose/kinds')
  await page.getByRole('link', { name: 'On paper' }).first().click()
  await expect(page.getByLabel('A4', { exact: true })).toBeVisible()
  await look(page, 'paper/kinds', PRINTED)
})
