import { type BrowserContext, download, expect, type Page, test } from './fixtures'
import { onResults } from './pages/results'
import { onShelf } from './pages/shelf'
import { address, deskWith, makeDesk, submissionsFor } from './results-class'

const PASSPHRASE = 'four words in a row'

/** Everything that the page for teachers keeps. */
const keptIn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).filter(([key]) => /^annals:teach:(?:keys|quiz|draft|rulings):/.test(key)),
    ),
  )

/** Brings in a file that was saved on another computer. */
async function importShelf(page: Page, text: string, passphrase: string): Promise<void> {
  const file = { name: 'annals.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.getByLabel('The file that was saved on the other computer').setInputFiles(file)
  await page.getByLabel('Its passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Bring it in' }).click()
}

test('quizzes, key, hand-ins and decisions go to another computer in one file; brought in again, nothing is taken twice', async ({
  page,
  browser,
  comeBackWith,
  shelf,
}) => {
  const desk = await makeDesk()
  const [one, two] = submissionsFor(desk.quiz, 2)
  if (!one || !two) throw new Error('no submissions')
  const again = { ...one, nonce: 'once-more-by-her', handedIn: one.handedIn + 60_000 }
  await comeBackWith(await deskWith(desk, [one, again, two]))
  await page.goto(address(desk))
  await page.getByLabel('Of several attempts').selectOption('the last counts')
  await shelf.open()
  const passphrase = page.getByLabel(/^Passphrase for the file/)
  await passphrase.fill('short')
  await page.getByRole('button', { name: 'Save everything as a file' }).click()
  await expect(page.getByText('At least 10 characters')).toBeVisible()
  await passphrase.fill(PASSPHRASE)
  const { text } = await download(page, 'Save everything as a file')
  await expect(page.getByText('In it: 1 key, 2 quizzes and 3 handed in.')).toBeVisible()

  const context: BrowserContext = await browser.newContext()
  const other = await context.newPage()
  await other.goto('/teach/#keys')
  await other.getByText('Bring in from a file').click()
  await importShelf(other, text, 'another passphrase')
  await expect(other.getByText('The passphrase is not the one')).toBeVisible()
  expect(await keptIn(other)).toEqual({})
  await importShelf(other, text, PASSPHRASE)
  await expect(other.getByText('Here now from the file: 1 key, 2 new quizzes and 3 handed in.')).toBeVisible()
  expect(await keptIn(other)).toEqual(await keptIn(page))
  await importShelf(other, text, PASSPHRASE)
  await expect(other.getByText('All that is in the file is here already.')).toBeVisible()
  const there = onShelf(other)
  await there.more(desk.other.title)
  await there.rename('Renamed here')
  await importShelf(other, text, PASSPHRASE)
  await expect(other.getByText('1 quiz stays as here (out already, or changed later)')).toBeVisible()
  await expect(other.getByRole('link', { name: 'Renamed here', exact: true })).toBeVisible()

  await other.getByRole('link', { name: `Results of ${desk.quiz.title}` }).click()
  await expect(other.getByLabel('Of several attempts')).toHaveValue('last')
  await expect(onResults(other).names).toHaveCount(2)
  await context.close()
})
