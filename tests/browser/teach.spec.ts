import { readFile } from 'node:fs/promises'
import decodeQR from 'qr/decode.js'
import { expectSound, makeLink, newQuiz, questions, read, stems } from './composing'
import { lettersLoaded } from './printed'
import { expect, type Page, test } from './test'

test('a first quiz is there at once', async ({ page }) => {
  await page.goto('/teach/')
  await page.getByRole('button', { name: 'New quiz' }).click()
  await expect(questions(page)).toHaveCount(11)
  for (const question of await questions(page).all()) {
    await expect(question.locator('.teach-key, .teach-options [data-right]').first()).not.toHaveText('Answer')
    await expect(question.locator('[data-difficulty]')).toHaveText(/easy|medium|hard/)
    await expect(question.getByRole('link')).toHaveAttribute('href', /wikipedia/)
  }
})

test('topics, kinds and the number draw the questions again; what is pinned stays, also after a reload', async ({
  page,
}) => {
  await newQuiz(page)
  await page.getByRole('button', { name: 'Pin question 2', exact: true }).click()
  const pinned = (await stems(page).nth(1).textContent()) ?? ''
  await page.getByRole('checkbox', { name: 'The National Army', exact: true }).check()
  await page.getByLabel(/^How many questions/).fill('6')
  await expect(questions(page)).toHaveCount(6)
  await expect(stems(page).nth(1)).toHaveText(pinned)
  await page.locator('summary', { hasText: 'Kinds of question' }).click()
  await page.getByRole('checkbox', { name: 'Multiple choice' }).check()
  await expect(page.locator('.teach-kind', { hasText: 'Multiple choice' }).first()).toBeVisible()
  const before = await stems(page).allTextContents()
  await page.getByRole('button', { name: 'Draw again' }).click()
  await expect(stems(page).nth(1)).toHaveText(pinned)
  expect(await stems(page).allTextContents()).not.toEqual(before)
  const after = await stems(page).allTextContents()
  await page.reload()
  await expect(stems(page)).toHaveText(after)
  await expect(page.getByRole('button', { name: 'Pin question 2', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('one question is swapped, reworded, moved, asked in another way and dropped, and each can be undone', async ({
  page,
}) => {
  await newQuiz(page)
  const first = (await stems(page).nth(0).textContent()) ?? ''
  await page.getByRole('button', { name: 'Swap question 1 for another' }).click()
  await expect(stems(page).nth(0)).not.toHaveText(first)
  await expect(page.getByRole('button', { name: 'Swap question 1 for another' })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(stems(page).nth(0)).toHaveText(first)
  await page.getByRole('button', { name: 'Move question 1 down', exact: true }).click()
  await expect(stems(page).nth(1)).toHaveText(first)
  await expect(page.getByRole('button', { name: 'Move question 2 down', exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Drop question 2', exact: true }).click()
  await expect(questions(page)).toHaveCount(10)
  await expect(page.getByRole('status').filter({ hasText: 'Question 2 is gone.' })).toBeVisible()
  await page.getByRole('button', { name: 'Add one' }).click()
  await expect(questions(page)).toHaveCount(11)
  const kinds = page.getByLabel('Kind of question 1', { exact: true })
  const options = await kinds.locator('option').allTextContents()
  for (const name of options) {
    await kinds.selectOption(name)
    await expect(page.locator('.teach-said')).not.toBeEmpty()
  }
})

test('sensitive facts come in by an explicit choice only, and go with it', async ({ page }) => {
  await newQuiz(page)
  await page.getByRole('checkbox', { name: 'Violence and reprisals', exact: true }).check()
  await expect(page.getByText('sensitive', { exact: true })).toHaveCount(0)
  await page.getByLabel(/Also ask about killings/).check()
  await expect(page.getByText('sensitive', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Pin question 1', exact: true }).click()
  await page.getByLabel(/Also ask about killings/).uncheck()
  await expect(page.getByText('sensitive', { exact: true })).toHaveCount(0)
})

test('what does not go together is said beside it, and a number that is none changes nothing', async ({
  page,
}) => {
  await newQuiz(page)
  const count = page.getByLabel(/^How many questions/)
  for (const text of ['', '0', '61', '1e1', 'ten', '-3', '7.5']) {
    await count.fill(text)
    await expect(page.getByText('Write a whole number from 1 to 60. Until then it is 11.')).toBeVisible()
  }
  await expect(questions(page)).toHaveCount(11)
  await count.blur()
  await expect(count).toHaveValue('11')
  await page.getByLabel('Title', { exact: true }).fill(' ')
  await expect(page.getByText('Students read “A quiz” where the title would stand.')).toBeVisible()
  await page.getByLabel('What is right is told', { exact: true }).selectOption('after the due date')
  await expect(page.getByText('Without a due date it is told after handing in.')).toBeVisible()
  await page.getByLabel(/^Due date/).check()
  await expect(page.getByText('Without a due date')).toHaveCount(0)
  await page.getByLabel('Day', { exact: true }).fill('2001-12-04')
  await expect(page.getByText('That is over already')).toBeVisible()
  await page.getByLabel(/^Time limit/).check()
  const minutes = page.getByLabel('Minutes', { exact: true })
  await minutes.fill('2')
  await expect(page.getByText('most students will not come to the end')).toBeVisible()
  await minutes.fill('1000000000')
  await expect(page.getByText('Write a whole number from 1 to 600. Until then it is 2.')).toBeVisible()
  await minutes.fill('45')
  await expect(page.getByText('most students will not come to the end')).toHaveCount(0)
  await page.getByRole('button', { name: 'Make the link' }).click()
  await page.getByLabel(/^Extra time/).fill('0')
  await page.getByRole('button', { name: 'Add a link with extra time' }).click()
  await expect(page.getByText('Write a whole number from 1 to 300.')).toBeVisible()
  await expect(page.locator('.teach-text')).toHaveValue(/^A quiz\nDue on Tuesday 4 December 2001/)
})

test('a fact that was not taught is not asked', async ({ page }) => {
  await newQuiz(page)
  await page.getByRole('checkbox', { name: 'Economy', exact: true }).check()
  const before = await questions(page).count()
  await page.locator('summary', { hasText: 'What you have taught' }).click()
  await page.locator('.teach-topic summary').click()
  await page.getByRole('button', { name: 'None taught' }).click()
  await expect(questions(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'All taught' }).click()
  await expect(questions(page)).toHaveCount(before)
})

test('the link is the quiz: its settings, its questions, and a code that reads the same', async ({
  page,
}) => {
  await newQuiz(page)
  await page.getByLabel('Title', { exact: true }).fill('Ghulja, 1944')
  await page.getByLabel(/^Instructions/).fill('Without your book.')
  await page.getByLabel(/^Due date/).check()
  await page.getByLabel('Day', { exact: true }).fill('2026-12-04')
  await page.getByLabel('Time', { exact: true }).fill('18:00')
  await page.getByLabel('Time zone', { exact: true }).selectOption('Asia/Almaty')
  await page.getByLabel(/^Time limit/).check()
  await page.getByLabel('Attempts', { exact: true }).selectOption('2')
  await page.getByLabel('Pass mark', { exact: true }).selectOption('60')
  await page.getByLabel('Variants for neighbours', { exact: true }).selectOption('4')
  const url = await makeLink(page)
  const first = await read(url)
  if (!first.ok) throw new Error(first.what)
  expect(first.assignment).toMatchObject({
    title: 'Ghulja, 1944',
    instructions: 'Without your book.',
    due: { at: Date.UTC(2026, 11, 4, 13), zone: 'Asia/Almaty' },
    minutes: 20,
    attempts: 2,
    passMark: 60,
    variant: 'A',
  })
  expect(first.assignment.questions).toHaveLength(11)
  expect(url.length).toBeLessThanOrEqual(600)
  await expect(page.locator('.given-link')).toHaveCount(4)
  const last = await read(await page.locator('.given-link input').last().inputValue())
  if (!last.ok) throw new Error(last.what)
  expect(last.assignment.variant).toBe('D')
  expect(last.assignment.questions.map(({ card, kind }) => [card, kind])).toEqual(
    first.assignment.questions.map(({ card, kind }) => [card, kind]),
  )
  expect(last.assignment.questions).not.toEqual(first.assignment.questions)
  await page.getByRole('button', { name: 'Add a link with extra time' }).click()
  await expect(page.locator('.given-link')).toHaveCount(8)
  const more = await read(await page.getByLabel('Variant A, 10 more minutes').inputValue())
  expect(more.ok && more.assignment.minutes).toBe(30)
  // Who has more time is nobody else's business.
  const forAll = await page.getByLabel('A text for any classroom tool').inputValue()
  expect(forAll.match(/^Variant .*: http/gm)).toHaveLength(4)
  expect(forAll).not.toContain('more minutes')
  await expect(page.getByRole('link', { name: 'Try it as a student' })).toHaveAttribute('href', url)
  await page.getByRole('button', { name: 'Show a QR code for Variant A', exact: true }).click()
  expect(await codeOnScreen(page)).toBe(url)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('the due date goes into calendars, the text into any tool, the link into a file', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await newQuiz(page)
  await page.getByLabel(/^Due date/).check()
  const url = await makeLink(page)
  const calendar = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the due date for calendars' }).click()
  const ics = await readFile(await (await calendar).path(), 'utf8')
  expect((await calendar).suggestedFilename()).toMatch(/\.ics$/)
  expect(ics).toContain('BEGIN:VEVENT')
  expect(ics.replace(/\r\n /g, '')).toContain(url)
  await page.getByRole('button', { name: 'Copy the text' }).click()
  await expect(page.getByText('The text is copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(url)
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Save as a file/ }).click()
  const again = await read(await readFile(await (await file).path(), 'utf8'))
  expect(again.ok).toBe(true)
})

test('quizzes are renamed, duplicated, archived and deleted, the last only after a second word', async ({
  page,
}) => {
  await newQuiz(page)
  await page.goto('/teach/')
  const row = page.locator('.teach-quiz')
  await row.locator('summary').click()
  await row.getByLabel('Title').fill('Autumn')
  await row.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByRole('link', { name: 'Autumn', exact: true })).toBeVisible()
  await row.getByRole('button', { name: 'Duplicate' }).click()
  await expect(row).toHaveCount(2)
  const copy = row.filter({ hasText: 'Autumn (copy)' })
  await copy.locator('summary').click()
  await copy.getByRole('button', { name: 'Archive' }).click()
  await expect(page.locator('.said')).toHaveText(/^“.+ \(copy\)” is archived:/)
  await expect(page.locator('.said')).toBeFocused()
  await page.getByText('Archived (1)').click()
  await expect(copy).toBeVisible()
  await row.first().getByRole('button', { name: 'Delete …' }).click()
  await expect(row.first().getByRole('button', { name: 'Keep it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(row.first().getByRole('button', { name: 'Delete …' })).toBeFocused()
  await expect(row).toHaveCount(2)
  await page.keyboard.press('Enter')
  await row.first().getByRole('button', { name: 'Delete for good' }).click()
  await expect(row).toHaveCount(1)
  await expect(page.locator('.said')).toHaveText('“Autumn” is deleted.')
  await expect(page.locator('.said')).toBeFocused()
})

test('a question that can no longer be made keeps its row and number, and no link is made until it is gone', async ({
  page,
}) => {
  await newQuiz(page)
  await page.getByLabel('Title', { exact: true }).fill('Kept')
  const before = await stems(page).allTextContents()
  await page.evaluate(() => {
    for (const [key, text] of Object.entries(localStorage))
      if (key.startsWith('annals:teach:quiz:')) {
        const kept = JSON.parse(text)
        kept.quiz.variants[0][2].card = 'gone:who'
        localStorage.setItem(key, JSON.stringify(kept))
      }
  })
  await page.reload()
  const lost = 'This question can no longer be made. Swap or drop it.'
  await expect(stems(page)).toHaveText(before.map((stem, i) => (i === 2 ? lost : stem)))
  await expect(page.getByText(/^10 questions, .* 1 more can no longer be made\.$/)).toBeVisible()
  await expect(page.getByText('Question 3 can no longer be made, so there can be no link.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Make the link' })).toHaveCount(0)
  await page.getByRole('link', { name: 'On paper' }).first().click()
  const numbers = page.locator('.paper-sheet').first().locator('.paper-question')
  await expect(numbers).toHaveCount(10)
  expect(await numbers.evaluateAll((all) => all.map((one) => (one as HTMLLIElement).value))).toEqual([
    1, 2, 4, 5, 6, 7, 8, 9, 10, 11,
  ])
  await expect(page.getByText('Question 3 can no longer be made, so the numbers have a gap.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the quiz' }).click()
  await page.getByRole('button', { name: 'Move question 3 up', exact: true }).click()
  await page.getByRole('button', { name: 'Move question 2 up', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Swap question 1 for another' })).toBeFocused()
  await expect(stems(page)).toHaveText([lost, ...before.filter((_, i) => i !== 2)])
  await page.getByRole('button', { name: 'Swap question 1 for another' }).click()
  await expect(page.getByText(lost)).toHaveCount(0)
  await expect(stems(page)).toHaveText([/./, ...before.filter((_, i) => i !== 2)])
  await makeLink(page)
})

test('a quiz of a newer version is told and left as it is', async ({ page }) => {
  const newer = JSON.stringify({ version: 2, quiz: { hello: 'future' } })
  await page.goto('/teach/')
  await page.evaluate((text) => localStorage.setItem('annals:teach:quiz:futurequiz', text), newer)
  await newQuiz(page)
  await page.goto('/teach/')
  await expect(page.getByText('One quiz here cannot be read')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('annals:teach:quiz:futurequiz'))).toBe(newer)
})

test('a change in one tab is there in the other', async ({ page, context }) => {
  await newQuiz(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(questions(other)).toHaveCount(11)
  await other.getByRole('button', { name: 'Drop question 1', exact: true }).click()
  await expect(questions(page)).toHaveCount(10)
})

test('a quiz that is deleted in one tab does not come back from the other', async ({ page, context }) => {
  await newQuiz(page)
  const key = `annals:teach:quiz:${new URL(page.url()).searchParams.get('quiz')}`
  const kept = () => page.evaluate((one) => localStorage.getItem(one), key)
  expect(await kept()).not.toBeNull()
  const other = await context.newPage()
  await other.goto('/teach/')
  await other.getByText(/^More for/).click()
  await other.getByRole('button', { name: 'Delete …' }).click()
  await other.getByRole('button', { name: 'Delete for good' }).click()
  await expect(other.getByText('No quiz yet.')).toBeVisible()
  // A browser takes its time to tell one tab what another has stored.
  await expect.poll(kept).toBeNull()
  await page.getByRole('button', { name: 'Drop question 1', exact: true }).click()
  await expect(page.getByText('the quiz was deleted in another tab')).toBeVisible()
  await other.reload()
  await expect(other.getByText('No quiz yet.')).toBeVisible()
})

for (const [size, width, height] of [
  ['A4', 595, 842],
  ['Letter', 612, 792],
] as const)
  test(`on ${size} there are sheets and keys of each variant, in the app's own letters and nothing else`, async ({
    page,
  }) => {
    await newQuiz(page)
    await page.getByLabel('Variants for neighbours', { exact: true }).selectOption('2')
    await page.getByRole('link', { name: 'On paper' }).first().click()
    await page.getByLabel(size, { exact: true }).check()
    await expect(page.locator('.paper-sheet')).toHaveCount(4)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden()
    await expect(page.getByRole('navigation')).toBeHidden()
    const breaks = await page
      .locator('.paper-question')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).breakInside))])
    expect(breaks).toEqual(['avoid'])
    await lettersLoaded(page)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const boxes = [...pdf.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(boxes.length).toBeGreaterThanOrEqual(4)
    for (const [, wide, high] of boxes)
      expect([Math.round(Number(wide)), Math.round(Number(high))]).toEqual([width, height])
    const fonts = [...pdf.matchAll(/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/^(EBGaramond|LibreFranklin)/)
  })

test('paper is white and ink black in the dark theme, too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await newQuiz(page)
  await page.getByRole('link', { name: 'On paper' }).first().click()
  await expect(page.locator('.paper-sheet').first()).toBeVisible()
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  const { scheme, paper, ink } = await page.evaluate(() => {
    const { colorScheme, backgroundColor, color } = getComputedStyle(document.documentElement)
    return { scheme: colorScheme, paper: backgroundColor, ink: color }
  })
  expect([scheme, paper, ink]).toEqual(['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
})

test('a quiz is made and its link copied by the keyboard alone', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/teach/')
  await press(page, 'New quiz')
  await expect(questions(page)).toHaveCount(11)
  await press(page, 'Pin question 1')
  await press(page, 'Move question 1 down')
  await expect(page.getByRole('button', { name: 'Move question 2 down', exact: true })).toBeFocused()
  await press(page, 'Make the link')
  await expect(page.locator('.given-link')).toHaveCount(1)
  await press(page, 'Copy The link')
  await expect(page.getByText('The link is copied.')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing that axe finds wrong in ${colorScheme}, and all of it fits 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/teach/')
    await expect(page.getByText('No quiz yet.')).toBeVisible()
    await expectSound(page)
    await newQuiz(page)
    await page.getByLabel(/^Due date/).check()
    await page.getByLabel(/^Time limit/).check()
    await page.getByRole('checkbox', { name: 'Economy', exact: true }).check()
    // From the last to the first, for an open one may hold further ones.
    for (const summary of (await page.locator('main summary').all()).reverse()) await summary.click()
    await page.locator('.teach-topic summary').first().click()
    await makeLink(page)
    await expectSound(page)
    await page.getByRole('button', { name: /^Show a QR code/ }).click()
    await expectSound(page)
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'On paper' }).first().click()
    await expect(page.locator('.paper-sheet').first()).toBeVisible()
    await expectSound(page)
    await page.goto('/teach/')
    await expect(page.locator('.teach-quiz')).toBeVisible()
    for (const summary of await page.locator('main summary').all()) await summary.click()
    await page.getByRole('button', { name: 'Delete …' }).click()
    await expectSound(page)
  })

/** Goes on with Tab until that button has the focus, then presses it. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  await expect(button).toBeVisible()
  for (let i = 0; i < 200; i += 1) {
    if (await button.evaluate((one) => one === document.activeElement)) return page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${name}`)
}

/** What a camera reads from the code that fills the screen. */
async function codeOnScreen(page: Page): Promise<string> {
  const code = page.getByRole('dialog').locator('svg')
  const picture = (await code.screenshot()).toString('base64')
  const { width, height, bytes } = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    const side = 420
    canvas.width = canvas.height = side
    const context = canvas.getContext('2d')
    const whole = Math.min(image.width, image.height)
    const [x, y] = [(image.width - whole) / 2, (image.height - whole) / 2]
    context?.drawImage(image, x, y, whole, whole, 0, 0, side, side)
    const data = context?.getImageData(0, 0, side, side).data ?? []
    return { width: side, height: side, bytes: [...data] }
  }, picture)
  return decodeQR({ width, height, data: Uint8Array.from(bytes) })
}
