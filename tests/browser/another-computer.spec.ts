import type { Page } from '@playwright/test'
import { address, type Desk, makeDesk, sealAll, submissionsFor, withDesk } from './results-class'
import { expect, test } from './test'

const PASSPHRASE = 'four words in a row'

let desk: Desk
test.beforeAll(async () => {
  desk = await makeDesk()
})

/** Everything that the page for teachers keeps. */
const keptIn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).filter(([key]) => /^annals:teach:(?:keys|quiz|draft|rulings):/.test(key)),
    ),
  )

async function save(page: Page): Promise<string> {
  await page.getByLabel(/^Passphrase for the file/).fill(PASSPHRASE)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save everything as a file' }).click()
  return (await saved).path()
}

async function bringIn(page: Page, path: string, passphrase: string): Promise<void> {
  await page.getByLabel('The file that was saved on the other computer').setInputFiles(path)
  await page.getByLabel('Its passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Bring it in' }).click()
}

test('quizzes, key, hand-ins and decisions go to another computer in one file; a wrong passphrase changes nothing', async ({
  page,
  browser,
}) => {
  const [one, two] = submissionsFor(desk.quiz, 2)
  if (!one || !two) throw new Error('no submissions')
  const again = { ...one, nonce: 'once-more-by-her', handedIn: one.handedIn + 60_000 }
  await withDesk(page, desk, { sealed: await sealAll([one, again, two], desk.keys) })
  await page.goto(address(desk))
  await page.getByLabel('Of several attempts').selectOption('the last counts')
  await page.goto('/teach/')
  await page.getByLabel(/^Passphrase for the file/).fill('short')
  await page.getByRole('button', { name: 'Save everything as a file' }).click()
  await expect(page.getByText('At least 10 characters')).toBeVisible()
  const path = await save(page)
  await expect(page.getByText('In it: 1 key, 2 quizzes and 3 handed in.')).toBeVisible()

  const other = await (await browser.newContext()).newPage()
  await other.goto('/teach/#keys')
  await other.getByText('Bring in from a file').click()
  await bringIn(other, path, 'another passphrase')
  await expect(other.getByText('The passphrase is not the one')).toBeVisible()
  expect(await keptIn(other)).toEqual({})
  await bringIn(other, path, PASSPHRASE)
  await expect(other.getByText('Here now from the file: 1 key, 2 new quizzes and 3 handed in.')).toBeVisible()
  expect(await keptIn(other)).toEqual(await keptIn(page))

  await other.getByRole('link', { name: `Results of ${desk.quiz.title}` }).click()
  await expect(other.getByLabel('Of several attempts')).toHaveValue('last')
  await expect(other.locator('.student-points')).toHaveCount(2)
})

test('bringing the same file in again takes nothing twice, and what is later here stays', async ({
  page,
}) => {
  await withDesk(page, desk, { sealed: await sealAll(submissionsFor(desk.quiz, 3), desk.keys) })
  await page.goto('/teach/')
  const path = await save(page)
  await page.getByText('Bring in from a file').click()
  await bringIn(page, path, PASSPHRASE)
  await expect(page.getByText('All that is in the file is here already.')).toBeVisible()

  await page.getByText(`More for ${desk.other.title}`).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Renamed here')
  await page.getByRole('button', { name: 'Rename' }).click()
  await bringIn(page, path, PASSPHRASE)
  await expect(page.getByText('1 quiz stays as here (out already, or changed later)')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Renamed here', exact: true })).toBeVisible()
})

test('renaming, duplicating and archiving say what they did, and the focus is not lost', async ({ page }) => {
  await withDesk(page, desk)
  await page.goto('/teach/')
  const more = page.getByText(`More for ${desk.other.title}`, { exact: true })
  await more.click()
  await page.getByRole('textbox', { name: 'Title' }).fill('  ')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByText('A title is needed')).toBeVisible()
  await page.getByRole('button', { name: 'Duplicate' }).click()
  await expect(page.getByText(`“${desk.other.title} (copy)” is at the head of the list.`)).toBeVisible()
  await page.getByRole('button', { name: 'Archive' }).click()
  await expect(page.getByText(`“${desk.other.title}” is archived`)).toBeFocused()
})
