import { readFile } from 'node:fs/promises'
import { expectSound, makeLink, newQuiz, questions, stems, sumOf } from './composing'
import { expect, type Page, test } from './test'

test('once the link is made the questions can be read and not changed, also after a reload, and a copy is free', async ({
  page,
}) => {
  await newQuiz(page)
  await page.getByRole('checkbox', { name: 'Economy', exact: true }).check()
  await page.getByRole('button', { name: 'Swap question 1 for another' }).click()
  const url = await makeLink(page)
  const sum = await sumOf(url)
  const asked = await stems(page).allTextContents()
  for (const isAgain of [false, true]) {
    if (isAgain) await page.reload()
    await expect(page.getByRole('region', { name: 'This quiz is out' })).toContainText(
      'No submission is kept for it yet.',
    )
    await expect(stems(page)).toHaveText(asked)
    await expect(page.locator('.teach-read')).toContainText('Economy')
    for (const question of await questions(page).all()) {
      await expect(question.locator('.teach-key, .teach-options [data-right]').first()).toBeVisible()
      await expect(question.getByRole('link')).toHaveAttribute('href', /wikipedia/)
    }
    await expect(page.locator('#ask, #questions').locator('button, input, select, textarea')).toHaveCount(0)
    await expect(page.getByLabel('Variants for neighbours', { exact: true })).toHaveCount(0)
  }
  await page.getByLabel('Title', { exact: true }).fill('Renamed')
  await expect(page.getByRole('checkbox', { name: /^Time limit/ })).toHaveCount(0)
  await expect(page.locator('.given-link input')).not.toHaveValue(url)
  const later = await page.locator('.given-link input').inputValue()
  expect(await sumOf(later)).toBe(sum)
  await page.getByRole('button', { name: 'Duplicate it, and change the copy' }).click()
  const head = page.getByRole('heading', { level: 1, name: 'Renamed (copy)' })
  await expect(head).toBeFocused()
  await expect(page.getByRole('region', { name: 'This quiz is out' })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Economy', exact: true }).uncheck()
  await expect(stems(page)).not.toHaveText(asked)
})

test('what is out is changed only after a second word, until the page is left, and undone no further than it was out', async ({
  page,
}) => {
  await newQuiz(page)
  await page.getByRole('button', { name: 'Drop question 1', exact: true }).click()
  await expect(questions(page)).toHaveCount(10)
  const url = await makeLink(page)
  const sum = await sumOf(url)
  await page.getByRole('button', { name: 'Change this one all the same' }).click()
  await expect(page.getByText('What was handed in from the old link no longer fits')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Leave them locked' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Change this one all the same' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Draw again' })).toHaveCount(0)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Unlock the questions' }).click()
  await expect(page.getByRole('button', { name: 'Lock them again' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Drop question 2', exact: true }).click()
  await expect(questions(page)).toHaveCount(9)
  await expect(page.locator('.given-link input')).not.toHaveValue(url)
  expect(await sumOf(await page.locator('.given-link input').inputValue())).not.toBe(sum)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(questions(page)).toHaveCount(10)
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Draw again' })).toBeFocused()
  await expect(page.locator('.given-link input')).toHaveValue(url)
  await page.reload()
  await expect(questions(page)).toHaveCount(10)
  await expect(page.getByRole('button', { name: 'Change this one all the same' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Drop question 1', exact: true })).toHaveCount(0)
})

test('a link that is made in one tab locks the questions in the other, too', async ({ page, context }) => {
  await newQuiz(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('button', { name: 'Draw again' })).toBeVisible()
  await makeLink(page)
  await expect(other.getByRole('region', { name: 'This quiz is out' })).toBeVisible()
  await expect(other.getByRole('button', { name: 'Draw again' })).toHaveCount(0)
})

test('a link that was made while another tab fetched the facts locks the questions there, too', async ({
  page,
  context,
}) => {
  await newQuiz(page)
  const other = await context.newPage()
  const { held, release } = await hold(other, '**/packs/**')
  await other.goto(page.url())
  await held
  const url = await makeLink(page)
  release()
  await expect(other.getByRole('region', { name: 'This quiz is out' })).toBeVisible()
  await expect(other.locator('.given-link input')).toHaveValue(url)
})

test('a link that comes when the page is left makes nothing of what was changed since', async ({ page }) => {
  await newQuiz(page)
  const { held, release } = await hold(page, '**/*.js')
  await page.getByRole('button', { name: 'Make the link' }).click()
  await held
  await page.getByRole('link', { name: 'Your quizzes' }).click()
  await page.getByText(/^More for/).click()
  await page.getByLabel('Title', { exact: true }).fill('Renamed meanwhile')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(page.locator('.said')).toHaveText('Renamed to “Renamed meanwhile”.')
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  release()
  await page.getByRole('link', { name: 'Renamed meanwhile', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Make the link' })).toBeVisible()
  expect(JSON.parse(await page.evaluate(() => JSON.stringify(localStorage)))).toMatchObject(JSON.parse(kept))
})

test('“New quiz” pressed twice while the facts are fetched makes one quiz, and none when the page is left', async ({
  page,
}) => {
  const first = await hold(page, '**/packs/**')
  await page.goto('/teach/')
  await page.getByRole('button', { name: 'New quiz' }).click()
  await first.held
  await page.getByRole('button', { name: 'Making …' }).click()
  first.release()
  await expect(page.getByRole('heading', { name: 'Questions', exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Your quizzes' }).click()
  await expect(page.locator('.teach-quiz')).toHaveCount(1)
  const second = await hold(page, '**/packs/**')
  await page.reload()
  await page.getByRole('button', { name: 'New quiz' }).click()
  await second.held
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Facts' }).click()
  await expect(page).toHaveURL(/\/facts\/$/)
  second.release()
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Today' }).click()
  await expect(page).toHaveURL(/\/$/)
  const kept = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.includes(':teach:quiz:')),
  )
  expect(kept).toHaveLength(1)
})

test('of a quiz that is out it is said how many submissions are kept for it, and it is locked without its draft, too', async ({
  page,
}) => {
  await newQuiz(page)
  const id = new URL(page.url()).searchParams.get('quiz')
  await page.evaluate((quiz) => {
    localStorage.setItem(`annals:teach:in:${quiz}:a`, 'one\ntwo')
    localStorage.removeItem(`annals:teach:draft:${quiz}`)
  }, id)
  await page.reload()
  await expect(page.getByRole('region', { name: 'This quiz is out' })).toContainText(
    'This quiz is out. 2 submissions are kept for it.',
  )
  await expect(page.getByRole('button', { name: 'Draw again' })).toHaveCount(0)
})

test('a button that goes when it is pressed hands the focus on, and what came of it is told beside it', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await newQuiz(page)
  await page.getByLabel(/^How many questions/).fill('2')
  await page.getByRole('button', { name: 'Drop question 2', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Drop question 1', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Draw again' })).toBeFocused()
  await page.getByRole('button', { name: /^Take \d+, about 10 minutes/ }).click()
  await expect(page.getByLabel(/^How many questions/)).toBeFocused()
  await page.getByLabel(/^Time limit/).check()
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByRole('heading', { name: 'The link is made' })).toBeFocused()
  // The link has come with those words: what is heard first leads to it.
  await page.keyboard.press('Tab')
  await expect(page.locator('.given-link input')).toBeFocused()
  const row = (name: string) =>
    page.locator('.actions').filter({ has: page.getByRole('button', { name, exact: true }) })
  await page.getByRole('button', { name: 'Add a link with extra time' }).click()
  await page.getByRole('button', { name: 'Copy The link', exact: true }).click()
  await expect(row('Copy The link').getByRole('status')).toHaveText('The link is copied.')
  await page.getByRole('button', { name: 'Copy The link with 10 more minutes' }).click()
  await expect(row('Copy The link with 10 more minutes').getByRole('status')).toContainText('is copied.')
  await expect(row('Copy The link').getByRole('status')).toBeEmpty()
  // Who has that link is measured by its minutes.
  await expect(page.getByRole('button', { name: 'Remove the 10 minutes' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Change this one all the same' }).click()
  await page.getByRole('button', { name: 'Unlock the questions' }).click()
  await page.getByRole('button', { name: 'Remove the 10 minutes' }).click()
  await expect(page.getByRole('button', { name: 'Add a link with extra time' })).toBeFocused()
})

test('from the head a key leads to each part and takes the focus along, and to paper and results', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await newQuiz(page)
  const parts = page.getByRole('navigation', { name: 'Parts of this page' })
  for (const name of ['What to ask', 'Questions', 'Settings', 'Give it out']) {
    await parts.getByRole('link', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name, exact: true })).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Make the link' })).toBeFocused()
  await page.evaluate(() => scrollTo(0, 0))
  for (const name of ['On paper', 'Results'])
    await expect(page.getByRole('link', { name, exact: true }).first()).toBeInViewport()
})

test('a quiz without a title has the name that students read, on the page, on paper and in its files', async ({
  page,
}) => {
  await newQuiz(page)
  await page.getByLabel('Title', { exact: true }).fill(' ')
  await expect(page.getByRole('heading', { level: 1, name: 'A quiz', exact: true })).toBeVisible()
  await page.getByLabel(/^Due date/).check()
  await makeLink(page)
  const calendar = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the due date for calendars' }).click()
  expect((await calendar).suggestedFilename()).toBe('a-quiz.ics')
  expect(await readFile(await (await calendar).path(), 'utf8')).toContain('SUMMARY:A quiz\r\n')
  await page.getByRole('link', { name: 'On paper' }).first().click()
  await expect(page.locator('.paper-sheet h2').first()).toHaveText('A quiz')
})

test('instructions are shown whole as they are written', async ({ page }) => {
  await newQuiz(page)
  const field = page.getByLabel(/^Instructions/)
  await field.fill(Array.from({ length: 12 }, (_, i) => `Line ${i + 1}`).join('\n'))
  expect(await field.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0)
})

test('a due date changed in one tab stands in the other, and what is typed there builds on it', async ({
  page,
  context,
}) => {
  const day = (of: Page) => of.getByLabel('Day', { exact: true })
  const time = (of: Page) => of.getByLabel('Time', { exact: true })
  await newQuiz(page)
  await page.getByLabel(/^Due date/).check()
  await day(page).fill('2026-12-04')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(day(other)).toHaveValue('2026-12-04')
  await day(other).fill('2026-12-11')
  await expect(day(page)).toHaveValue('2026-12-11')
  await time(page).fill('08:05')
  await expect(time(other)).toHaveValue('08:05')
  await expect(day(other)).toHaveValue('2026-12-11')
  await day(page).fill('')
  await expect(page.getByText('Until then the last one holds.')).toBeVisible()
  await time(page).fill('09:00')
  // What is told after it would come after it.
  await page.getByLabel('Title', { exact: true }).fill('After that')
  await expect(other.getByLabel('Title', { exact: true })).toHaveValue('After that')
  await expect(time(other)).toHaveValue('08:05')
  await expect(day(page)).toHaveValue('')
})

test('a link that cannot be made is told, and locks nothing', async ({ page }) => {
  await newQuiz(page)
  await page.getByLabel(/^Due date/).check()
  await page.getByLabel('Day', { exact: true }).fill('2101-01-01')
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByText('The link could not be made.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Make the link' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Draw again' })).toBeVisible()
  await page.getByLabel('Day', { exact: true }).fill('2026-12-04')
  await makeLink(page)
  await expect(page.getByText('The link could not be made.')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`a quiz that is out has nothing that axe finds wrong in ${colorScheme}, locked, asked or open, at 320 px`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await newQuiz(page)
    await makeLink(page)
    await expectSound(page)
    await page.getByRole('button', { name: 'Change this one all the same' }).click()
    await expectSound(page)
    await page.getByRole('button', { name: 'Unlock the questions' }).click()
    await expectSound(page)
  })

/** Keeps what is asked for at such addresses waiting until `release`; `held` once something waits. */
async function hold(page: Page, addresses: string): Promise<{ held: Promise<void>; release: () => void }> {
  let release = () => {}
  let tell = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const held = new Promise<void>((resolve) => {
    tell = resolve
  })
  await page.route(addresses, async (route) => {
    tell()
    await released
    await route.continue()
  })
  return { held, release }
}
