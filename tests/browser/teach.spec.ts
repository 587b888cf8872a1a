import decodeQR from 'qr/decode.js'
import { newQuiz } from '@/app/teach/quiz-draft'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { download, expect, NO_APP, type Page, status, test } from './fixtures'
import { NOW } from './moment'
import { assignmentIn, onComposing } from './pages/composing'
import { onShelf } from './pages/shelf'
import { lettersLoaded } from './printed'
import { composedQuiz, type Stored } from './stored'

const index = indexPack(pack)
const [ID, TITLE] = ['ghuljaquiz', 'Ghulja']

/** A quiz as it is when it has just been made. */
const newOne = () => newQuiz(index, { id: ID, seed: 'journey', title: TITLE, at: NOW })
const aNewQuiz = (): Stored => composedQuiz(newOne())

test('a first quiz is there at once; topics, kinds and the number draw it again, and what is pinned stays', async ({
  page,
  shelf,
  composing,
}) => {
  const { questions, stems, tick, button } = composing
  await shelf.newQuiz()
  await expect(questions).toHaveCount(11)
  for (const question of await questions.all()) {
    await expect.soft(question).toContainText(/easy|medium|hard/)
    await expect.soft(question).toContainText(/Right|\(right\)/)
    await expect.soft(question.getByRole('link')).toHaveAttribute('href', /wikipedia/)
  }
  await button('Pin question 2').click()
  const [, pinned = ''] = await stems()
  const isPinned = () => expect.poll(async () => (await stems())[1]).toBe(pinned)
  await tick('The National Army').check()
  await composing.howMany.fill('6')
  await expect(questions).toHaveCount(6)
  await isPinned()
  await page.getByText('Kinds of question', { exact: true }).first().click()
  await tick('Multiple choice').check()
  await expect(questions.filter({ hasText: 'Multiple choice' }).first()).toBeVisible()
  const before = await stems()
  await composing.drawAgain.click()
  await expect.poll(stems).not.toEqual(before)
  await isPinned()
  const after = await stems()
  await page.reload()
  await expect.poll(stems).toEqual(after)
  await expect(button('Pin question 2')).toHaveAttribute('aria-pressed', 'true')
})

test('questions are swapped, moved, asked in another way, dropped and undone; what was not taught or is grave stays out', async ({
  page,
  comeBackWith,
  composing,
}) => {
  const { questions, stems, tick, button } = composing
  const sensitive = page.getByText('sensitive', { exact: true })
  await comeBackWith(aNewQuiz())
  await composing.open(ID)
  await expect(questions).toHaveCount(11)
  const [first = ''] = await stems()
  await button('Swap question 1 for another').click()
  await expect.poll(async () => (await stems())[0]).not.toBe(first)
  await expect(button('Swap question 1 for another')).toBeFocused()
  await composing.undo.click()
  await expect.poll(async () => (await stems())[0]).toBe(first)
  await button('Move question 1 down').click()
  await expect.poll(async () => (await stems())[1]).toBe(first)
  await expect(button('Move question 2 down')).toBeFocused()
  await button('Drop question 2').click()
  await expect(questions).toHaveCount(10)
  await expect(status(page, 'Question 2 is gone.')).toBeVisible()
  await button('Add one').click()
  await expect(questions).toHaveCount(11)
  const kinds = page
    .getByRole('combobox', { name: /^Kind of question/ })
    .filter({ has: page.locator('option:nth-child(2)') })
    .first()
  const [kind = ''] = await kinds.locator('option:not(:checked)').allTextContents()
  await kinds.selectOption(kind)
  await expect(kinds.locator('option:checked')).toHaveText(kind)
  await expect(status(page, /Question \d+/)).toBeVisible()

  await tick('Economy').check()
  await expect(sensitive).toHaveCount(0)
  await page.getByLabel(/Also ask about killings/).check()
  await expect(sensitive.first()).toBeVisible()
  await button('Pin question 1').click()
  await page.getByLabel(/Also ask about killings/).uncheck()
  await expect(sensitive).toHaveCount(0)
  await tick('Economy').uncheck()
  await tick('Afterwards').check()
  await button('Pin question 1').click()
  const before = await questions.count()
  await page.getByText(/^What you have taught/).click()
  await page.getByText(/\d+ of \d+ taught/).click()
  await page.getByRole('button', { name: 'None taught' }).click()
  await expect(questions).not.toHaveCount(before)
  await page.getByRole('button', { name: 'All taught' }).click()
  await expect(questions).toHaveCount(before)
})

test('what does not hold is said beside it and changes nothing; a link that cannot be made is told, and locks nothing', async ({
  page,
  comeBackWith,
  composing,
}) => {
  const { setting, howMany, questions } = composing
  await comeBackWith(aNewQuiz())
  await composing.open(ID)
  for (const text of ['', '0', '61', 'ten', '7.5']) {
    await howMany.fill(text)
    await expect
      .soft(page.getByText('Write a whole number from 1 to 60. Until then it is 11.'), text)
      .toBeVisible()
  }
  await expect(questions).toHaveCount(11)
  await howMany.blur()
  await expect(howMany).toHaveValue('11')
  await composing.title.fill(' ')
  await expect(page.getByText('Students read “A quiz” where the title would stand.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'A quiz', exact: true })).toBeVisible()
  await setting('What is right is told').selectOption('after the due date')
  await expect(page.getByText('Without a due date it is told after handing in.')).toBeVisible()
  await composing.due('2001-12-04')
  await expect(page.getByText('Without a due date')).toHaveCount(0)
  await expect(page.getByText('That is over already')).toBeVisible()
  await page.getByLabel(/^Time limit/).check()
  await setting('Minutes').fill('2')
  await expect(page.getByText('most students will not come to the end')).toBeVisible()
  await setting('Minutes').fill('1000000000')
  await expect(page.getByText('Write a whole number from 1 to 600. Until then it is 2.')).toBeVisible()
  await setting('Day').fill('2101-01-01')
  await composing.make.click()
  await expect(page.getByText('The link could not be made.')).toBeVisible()
  await expect(composing.make).toBeFocused()
  await expect(composing.drawAgain).toBeVisible()
  await setting('Day').fill('2026-12-04')
  const url = await composing.makeLink()
  await expect(page.getByText('The link could not be made.')).toHaveCount(0)
  await page.getByLabel(/^Extra time/).fill('0')
  await page.getByRole('button', { name: 'Add a link with extra time' }).click()
  await expect(page.getByText('Write a whole number from 1 to 300.')).toBeVisible()
  const calendar = await download(page, 'Save the due date for calendars')
  expect(calendar.name).toBe('a-quiz.ics')
  expect(calendar.text).toContain('SUMMARY:A quiz\r\n')
  expect(calendar.text.replace(/\r\n /g, '')).toContain(url)
})

test('the link is the quiz: its settings, its questions, a code that reads the same, a text and a file', async ({
  page,
  context,
  comeBackWith,
  composing,
}) => {
  test.slow()
  const { setting, links } = composing
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await comeBackWith(aNewQuiz())
  await composing.open(ID)
  await composing.title.fill('Ghulja, 1944')
  const instructions = page.getByLabel(/^Instructions/)
  await instructions.fill(Array.from({ length: 12 }, (_, i) => `Line ${i + 1}`).join('\n'))
  expect(await instructions.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0)
  await instructions.fill('Without your book.')
  await composing.due('2026-12-04')
  await setting('Time').fill('18:00')
  await setting('Time zone').selectOption('Asia/Almaty')
  await page.getByLabel(/^Time limit/).check()
  await setting('Attempts').selectOption('2')
  await setting('Pass mark').selectOption('60')
  await setting('Variants for neighbours').selectOption('4')
  const url = await composing.makeLink()
  const first = await assignmentIn(url)
  expect(first).toMatchObject({
    title: 'Ghulja, 1944',
    instructions: 'Without your book.',
    due: { at: Date.UTC(2026, 11, 4, 13), zone: 'Asia/Almaty' },
    minutes: 20,
    attempts: 2,
    passMark: 60,
    variant: 'A',
  })
  expect(first.questions).toHaveLength(11)
  expect(url.length).toBeLessThanOrEqual(600)
  await expect(links).toHaveCount(4)
  const last = await assignmentIn(await links.last().inputValue())
  expect(last.variant).toBe('D')
  const asked = ({ card, kind }: (typeof last.questions)[number]) => [card, kind]
  expect(last.questions.map(asked)).toEqual(first.questions.map(asked))
  expect(last.questions).not.toEqual(first.questions)
  await page.getByRole('button', { name: 'Add a link with extra time' }).click()
  await expect(links).toHaveCount(8)
  const more = await assignmentIn(await page.getByLabel('Variant A, 10 more minutes').inputValue())
  expect(more.minutes).toBe(30)
  // Who has more time is nobody else's business.
  const forAll = await page.getByLabel('A text for any classroom tool').inputValue()
  expect(forAll.match(/^Variant .*: http/gm)).toHaveLength(4)
  expect(forAll).not.toContain('more minutes')
  await page.getByRole('button', { name: 'Copy the text' }).click()
  await expect(page.getByText('The text is copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(url)
  await expect(page.getByRole('link', { name: 'Try it as a student' })).toHaveAttribute('href', url)
  await page.getByRole('button', { name: 'Show a QR code for Variant A', exact: true }).click()
  expect(await codeOnScreen(page)).toBe(url)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  const file = await download(page, /^Save as a file ?: Variant A$/)
  expect((await assignmentIn(file.text)).questions).toEqual(first.questions)
})

test('quizzes are renamed, duplicated, archived and deleted, the last only after a second word; a newer one is left', async ({
  page,
  comeBackWith,
  shelf,
}) => {
  const newer = JSON.stringify({ version: 2, quiz: { hello: 'future' } })
  const key = 'annals:teach:quiz:futurequiz'
  await comeBackWith(aNewQuiz(), [[key, newer]])
  await shelf.open()
  await expect(page.getByText('One quiz here cannot be read')).toBeVisible()
  await shelf.more(TITLE)
  await shelf.rename('  ')
  await expect(page.getByText('A title is needed')).toBeVisible()
  await shelf.rename('Autumn')
  await expect(page.getByRole('link', { name: 'Autumn', exact: true })).toBeVisible()
  await shelf.rows.getByRole('button', { name: 'Duplicate' }).click()
  await expect(shelf.rows).toHaveCount(2)
  await expect(shelf.said).toContainText(['“Autumn (copy)” is at the head of the list.'])
  const copy = shelf.rows.filter({ hasText: 'Autumn (copy)' })
  await shelf.more('Autumn (copy)')
  await copy.getByRole('button', { name: 'Archive' }).click()
  await expect(shelf.said).toHaveText(/^“.+ \(copy\)” is archived:/)
  await expect(shelf.said).toBeFocused()
  await page.getByText('Archived (1)').click()
  await expect(copy).toBeVisible()
  const first = shelf.rows.first()
  const remove = first.getByRole('button', { name: 'Delete …' })
  await remove.click()
  await expect(first.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(remove).toBeFocused()
  await expect(shelf.rows).toHaveCount(2)
  await page.keyboard.press('Enter')
  await first.getByRole('button', { name: 'Delete for good' }).click()
  await expect(shelf.rows).toHaveCount(1)
  await expect(shelf.said).toHaveText('“Autumn” is deleted.')
  await expect(shelf.said).toBeFocused()
  expect(await page.evaluate((one) => localStorage.getItem(one), key)).toBe(newer)
})

test('a question that can no longer be made keeps its row and number, and no link is made until it is gone', async ({
  page,
  comeBackWith,
  composing,
}) => {
  const { stems, button, sheets } = composing
  const { quiz, draft } = newOne()
  const lostAt = 2
  const variants = quiz.variants.map((all) =>
    all.map((one, i) => (i === lostAt ? { ...one, card: 'gone:who' } : one)),
  )
  await comeBackWith(composedQuiz({ quiz: { ...quiz, variants }, draft }))
  await composing.open(ID)
  const lost = 'This question can no longer be made. Swap or drop it.'
  await expect.poll(async () => (await stems())[lostAt]).toBe(lost)
  const others = (await stems()).filter((stem) => stem !== lost)
  await expect(page.getByText(/^10 questions, .* 1 more can no longer be made\.$/)).toBeVisible()
  await expect(page.getByText('Question 3 can no longer be made, so there can be no link.')).toBeVisible()
  await expect(composing.make).toHaveCount(0)
  await composing.onPaper()
  const numbers = sheets.first().getByRole('list').locator('> li')
  await expect(numbers).toHaveCount(10)
  expect(await numbers.evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))))).toEqual([
    1, 2, 4, 5, 6, 7, 8, 9, 10, 11,
  ])
  await expect(page.getByText('Question 3 can no longer be made, so the numbers have a gap.')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the quiz' }).click()
  await button('Move question 3 up').click()
  await button('Move question 2 up').click()
  await expect(button('Swap question 1 for another')).toBeFocused()
  await expect.poll(stems).toEqual([lost, ...others])
  await button('Swap question 1 for another').click()
  await expect(page.getByText(lost)).toHaveCount(0)
  await expect.poll(async () => (await stems()).slice(1)).toEqual(others)
  await composing.makeLink()
})

test('what changes in one tab stands in the other, half a date is written over nothing, and what is deleted stays so', async ({
  page,
  context,
  comeBackWith,
  composing,
}) => {
  const day = composing.setting('Day')
  const time = composing.setting('Time')
  await comeBackWith(aNewQuiz())
  await composing.open(ID)
  const other = await context.newPage()
  const there = onComposing(other)
  await there.open(ID)
  await expect(there.questions).toHaveCount(11)
  await there.button('Drop question 1').click()
  await expect(composing.questions).toHaveCount(10)
  await composing.due('2026-12-04')
  await expect(there.setting('Day')).toHaveValue('2026-12-04')
  await there.setting('Day').fill('2026-12-11')
  await expect(day).toHaveValue('2026-12-11')
  await time.fill('08:05')
  await expect(there.setting('Time')).toHaveValue('08:05')
  await expect(there.setting('Day')).toHaveValue('2026-12-11')
  await day.fill('')
  await expect(page.getByText('Until then the last one holds.')).toBeVisible()
  await time.fill('09:00')
  // What is told after it would come after it.
  await composing.title.fill('After that')
  await expect(there.title).toHaveValue('After that')
  await expect(there.setting('Time')).toHaveValue('08:05')
  await expect(day).toHaveValue('')

  const shelf = onShelf(other)
  await shelf.open()
  await shelf.more('After that')
  await other.getByRole('button', { name: 'Delete …' }).click()
  await other.getByRole('button', { name: 'Delete for good' }).click()
  await expect(other.getByText('No quiz yet.')).toBeVisible()
  // A browser takes its time to tell one tab what another has stored.
  const isKept = () =>
    page.evaluate((id) => Object.keys(localStorage).some((key) => key.endsWith(`quiz:${id}`)), ID)
  await expect.poll(isKept).toBe(false)
  await composing.button('Drop question 1').click()
  await expect(page.getByText('the quiz was deleted in another tab')).toBeVisible()
  await other.reload()
  await expect(other.getByText('No quiz yet.')).toBeVisible()
})

test('on paper there are sheets and keys of each variant, black on white, in the app’s own letters and nothing else', async ({
  page,
  comeBackWith,
  composing,
}) => {
  await comeBackWith(aNewQuiz())
  await composing.open(ID)
  await composing.setting('Variants for neighbours').selectOption('2')
  await composing.onPaper()
  await expect(composing.sheets).toHaveCount(4)
  const questions = composing.sheets.getByRole('list').locator('> li')
  // A sheet may be drawn once more when the quiz has been read.
  await expect
    .poll(() =>
      questions.evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).breakInside))]),
    )
    .toEqual(['avoid'])
  for (const [size, width, height] of [
    ['A4', 595, 842],
    ['Letter', 612, 792],
  ] as const) {
    await page.emulateMedia({ media: 'screen' })
    await page.getByLabel(size, { exact: true }).check()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden()
    await expect(page.getByRole('navigation')).toBeHidden()
    const look = await page.evaluate(() => {
      const { colorScheme, backgroundColor, color } = getComputedStyle(document.documentElement)
      return [colorScheme, backgroundColor, color]
    })
    expect(look).toEqual(['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    await lettersLoaded(page)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const boxes = [...pdf.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(boxes.length).toBeGreaterThanOrEqual(4)
    for (const [, wide, high] of boxes)
      expect([Math.round(Number(wide)), Math.round(Number(high))]).toEqual([width, height])
    const fonts = [...pdf.matchAll(/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/^(EBGaramond|LibreFranklin)/)
  }
})

test('a quiz is made and its link copied by the keyboard alone, and from the head a key leads to each part', async ({
  page,
  context,
  composing,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/teach/')
  await press(page, 'New quiz')
  await expect(composing.questions).toHaveCount(11)
  for (const name of ['On paper', 'Results'])
    await expect(page.getByRole('link', { name, exact: true }).first()).toBeInViewport()
  const parts = page.getByRole('navigation', { name: 'Parts of this page' })
  for (const name of ['What to ask', 'Settings', 'Give it out', 'Questions']) {
    await parts.getByRole('link', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(composing.part(name)).toBeFocused()
  }
  await press(page, 'Pin question 1')
  await press(page, 'Move question 1 down')
  await expect(composing.button('Move question 2 down')).toBeFocused()
  await press(page, 'Make the link')
  await expect(composing.links).toHaveCount(1)
  await press(page, 'Copy The link')
  await expect(page.getByText('The link is copied.')).toBeVisible()
})

test('composing is sound on a small phone, from no quiz to one that is out, on paper and in the list', async ({
  page,
  shelf,
  composing,
  isSound,
}) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(NO_APP)
  await shelf.open()
  await expect(page.getByText('No quiz yet.')).toBeVisible()
  await isSound()
  await shelf.newQuiz()
  await page.getByLabel(/^Due date/).check()
  await page.getByLabel(/^Time limit/).check()
  await composing.tick('Economy').check()
  // From the last to the first, for an open one may hold further ones.
  for (const summary of (await page.getByRole('main').locator('summary').all()).reverse())
    await summary.click()
  await page
    .getByText(/\d+ of \d+ taught/)
    .first()
    .click()
  await isSound()
  await composing.makeLink()
  await isSound()
  await page.getByRole('button', { name: 'Change this one all the same' }).click()
  await page.getByRole('button', { name: /^Show a QR code/ }).click()
  await isSound()
  await page.keyboard.press('Escape')
  await composing.onPaper()
  await expect(composing.sheets.first()).toBeVisible()
  await isSound()
  await shelf.open()
  await expect(shelf.rows).toBeVisible()
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click()
  await page.getByRole('button', { name: 'Delete …' }).click()
  await isSound()
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
