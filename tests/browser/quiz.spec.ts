import decodeQR from 'qr/decode.js'
import { keyOfQuiz } from '@/app/_store/attempts'
import { beginAttempt, giveAnswer } from '@/lib/assignment/attempt/attempt'
import { assignmentOf } from '@/lib/assignment/quiz'
import { openSubmissions } from '@/lib/assignment/submission/submission'
import { KINDS } from '@/lib/question/question'
import { rightAnswer } from '../question/right-answer'
import { alert, download, expect, NO_APP, type Page, test } from './fixtures'
import { keptEntries } from './kept-entries'
import { NOW } from './moment'
import { onQuiz } from './pages/quiz'
import { addressOf, anotherQuiz, giveOut, keptQuizzes, reviewed } from './quiz-links'
import { expectNoOverflow } from './sound'
import { store, takenQuiz } from './stored'

const THREE = ['choice', 'choice', 'typed'] as const
const TITLE = 'The Ili Rebellion'

const reviewedCards = async (page: Page) =>
  (await keptEntries(page)).flatMap((one) => (one.entry === 'review' ? [one.card] : []))

test('a link is opened, answered over a reload, looked over and handed in sealed to the teacher', async ({
  page,
  quiz,
}) => {
  const given = await giveOut(THREE, { passMark: 60, instructions: 'Without a book.\nTake your time.' })
  await quiz.open(given)
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible()
  await expect(page.getByText('Without a book.')).toBeVisible()
  await quiz.press('Begin')
  await expect(alert(page, 'Write a name')).toBeVisible()
  await expect(quiz.name).toBeFocused()
  await quiz.name.fill('  Ann ‮ Li ')
  await quiz.name.press('Enter')
  await quiz.choose(given.questions[0])
  await expect(page.getByText('1 of 3 answered')).toBeVisible()
  const second = await quiz.stem.textContent()
  await page.reload()
  await expect(quiz.stem).toHaveText(second ?? '')
  await expect(page.getByText('1 of 3 answered')).toBeVisible()
  await quiz.choose(given.questions[1], false)
  await quiz.press('Answer and go on')
  await expect(page.getByText(/Nothing was/)).toBeVisible()
  await quiz.write('no such thing')
  await expect(page.getByRole('heading', { name: 'Look over your answers' })).toBeFocused()
  await quiz.press('Look (question 2)')
  await page.getByRole('button', { name: 'Change it' }).click()
  await quiz.choose(given.questions[1])
  await quiz.lookOver()
  await quiz.handIn()
  await expect(page.getByRole('heading', { name: 'One step is left' })).toBeFocused()
  await expect(page.getByText('2 of 3 points, 66.6 per cent. Passed.')).toBeVisible()
  const { receipt, submission } = await quiz.handedIn(given)
  expect(receipt).toBe(await quiz.receipt.textContent())
  expect(submission).toMatchObject({ name: 'Ann Li', attempt: 1, variant: null })
  expect(submission.answers.map(({ answer }) => answer)).toEqual([
    { kind: 'choice', text: given.questions[0]?.keys[0] },
    { kind: 'choice', text: given.questions[1]?.keys[0] },
    { kind: 'typed', text: 'no such thing' },
  ])
  expect(submission.answers.every(({ ms }) => ms > 0)).toBe(true)
})

test('Today leads back to a quiz that was begun; what was missed comes back in review, and removing leaves the title', async ({
  page,
  quiz,
  isSound,
}) => {
  const given = await giveOut(THREE)
  await quiz.begin(given)
  await quiz.choose(given.questions[0])
  await expect(page.getByText('1 of 3 answered')).toBeVisible()
  await page.goto('/')
  await expect(page.getByText(`Quiz “${TITLE}”: 1 of 3 answered, not handed in yet.`)).toBeVisible()
  await expect(page.getByText('Who was the President')).toBeVisible()
  await isSound()
  await page.getByRole('link', { name: 'Go on', exact: true }).click()
  await quiz.choose(given.questions[1], false)
  await quiz.write('no such thing')
  await quiz.handIn()
  await quiz.sealed()
  await quiz.showCode()
  await reviewed(page)
  expect((await reviewedCards(page)).sort()).toEqual(given.questions.map(({ card }) => card).sort())
  await store(page, await anotherQuiz())
  await page.goto('/')
  await expect(page.getByText('Quiz “Another one”')).toBeVisible()
  await expect(page.getByText(`${TITLE}”`)).toHaveCount(0)
  await quiz.open(given)
  await quiz.press('I have sent it: remove my answers')
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
  expect((await keptQuizzes(page)).find(({ title }) => title === TITLE)).toEqual({
    title: TITLE,
    handedIn: 1,
    link: '',
    attempt: null,
  })
})

test('every kind stands on one page, is changed beginning from what it was, and is told after the end', async ({
  page,
  quiz,
  comeBackWith,
  isSound,
}) => {
  test.slow()
  const kinds = KINDS.filter((kind) => kind !== 'flip')
  const given = await giveOut(kinds)
  const assignment = assignmentOf(given.quiz, 0)
  const person = { number: 1, name: 'Code 7', nonce: 'nonce-of-this-one', all: true, now: NOW, seed: '' }
  const answers = given.questions.map(rightAnswer)
  const attempt = answers.reduce(
    (latest, answer, place) => giveAnswer(latest, place, answer),
    beginAttempt(assignment, person),
  )
  await comeBackWith(
    takenQuiz(assignment, { title: assignment.title, handedIn: 0, link: given.link, attempt }),
  )
  await page.setViewportSize({ width: 320, height: 640 })
  await quiz.open(given)
  await expect(page.getByRole('button', { name: /^Change it/ })).toHaveCount(answers.length)
  for (const question of await quiz.questions.all()) {
    const answer = question.locator('[data-kind]')
    const kind = (await answer.getAttribute('data-kind')) ?? ''
    const before = (await answer.textContent()) ?? ''
    const change = question.getByRole('button', { name: /^Change it/ })
    await change.click()
    await expect.soft(question.getByRole('heading').first(), kind).toBeFocused()
    await expect.soft(change, kind).toHaveCount(0)
    const check = question.getByRole('button', { name: /^Answer/ })
    const chosen = answer.getByRole('button', { pressed: true })
    await ((await check.count()) > 0 ? check : chosen).click()
    await expect.soft(answer, kind).toHaveText(before)
  }
  // Where there are several questions, a key is for the one that has the focus.
  const choice = quiz.questions.filter({ has: page.locator('[data-kind=choice]') })
  await choice.getByRole('button', { name: 'Change it' }).click()
  await choice.locator('[aria-keyshortcuts="4"]').focus()
  const [options = []] = given.questions.flatMap((one) => (one.kind === 'choice' ? [one.options] : []))
  await page.keyboard.press('2')
  await expect(choice.locator('[data-kind]')).toContainText(`Your answer ${options[1]?.text}`)
  await choice.getByRole('button', { name: 'Change it' }).click()
  await choice
    .getByRole('button', { name: options.find(({ right }) => right)?.text ?? '', exact: true })
    .click()
  await isSound()
  await quiz.lookOver()
  await expect(page.getByRole('heading', { name: 'Look over your answers' })).toBeInViewport()
  await expectNoOverflow(page)
  await quiz.handIn()
  await expect(page.getByRole('heading', { name: 'One step is left' })).toBeInViewport()
  expect(await quiz.answersIn(given)).toEqual(answers)
  await expect(page.getByText(/^✓ Right: \d+\./)).toHaveCount(kinds.length)
  for (const told of await page.getByText(/^✓ Right: \d+\./).all()) await told.click()
  await expect(quiz.questions).toHaveCount(kinds.length)
  await isSound()
})

test('told after the due date, nothing is said before it', async ({ page, quiz }) => {
  await page.clock.install({ time: NOW })
  const due = { at: Date.UTC(2026, 10, 21), zone: 'Asia/Almaty' }
  const given = await giveOut(THREE, { feedback: 'after the due date', due })
  await quiz.begin(given)
  await quiz.answerThree(given)
  await quiz.handIn()
  await expect(page.getByText('You are told what is right on this page after the due date.')).toBeVisible()
  await expect(quiz.verdict).toHaveCount(0)
  await quiz.showCode()
  expect(await reviewedCards(page)).not.toContain(given.questions[1]?.card)
  const other = await page.context().newPage()
  await other.goto('/')
  await expect(
    other.getByText('Handed in. You are told what is right after 21 November 2026 at 01:00.'),
  ).toBeVisible()
  await page.clock.fastForward('24:00:00')
  await expect(quiz.verdict).toHaveCount(3)
  await expect.poll(() => reviewedCards(page)).toContain(given.questions[1]?.card)
  await reviewed(page)
  await store(other, await anotherQuiz())
  await other.reload()
  await expect(other.getByText('Quiz “Another one”')).toBeVisible()
  await expect(other.getByText('Handed in.')).toHaveCount(0)
})

test('a time limit runs on over a reload, warns, and hands in by itself; a clock set back gives nothing', async ({
  page,
  quiz,
}) => {
  await page.clock.install({ time: NOW })
  const given = await giveOut(THREE, { minutes: 10, attempts: 1 })
  await quiz.begin(given)
  await quiz.choose(given.questions[0])
  await page.clock.fastForward('04:00')
  await expect(quiz.clock).toHaveText(/^(6:00|5:\d\d) left/)
  await page.reload()
  await expect(quiz.clock).toHaveText(/^(6:00|5:\d\d) left/)
  await page.clock.setSystemTime(NOW - 2 * 3_600_000)
  await page.reload()
  await expect(quiz.clock).toHaveText(/^(6:00|5:\d\d) left/)
  await page.clock.fastForward('01:30')
  await expect(page.getByText('Less than 5 minutes left.')).toBeVisible()
  await page.clock.fastForward('05:00')
  await expect(page.getByRole('heading', { name: 'The time is up' })).toBeVisible()
  const { answers, begun, handedIn } = (await quiz.handedIn(given)).submission
  expect(answers.map(({ answer }) => answer?.kind)).toEqual(['choice', undefined, undefined])
  expect(handedIn - begun).toBe(600_000)
  await expect(page.getByRole('button', { name: 'Take it again' })).toHaveCount(0)
  await quiz.press('I have sent it: remove my answers')
  await expect(
    page.getByText('You have handed it in from this device, and it can be handed in once.'),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(0)
})

test('late, it says so; who takes it again at once has in review what was missed, and the attempt is numbered', async ({
  page,
  context,
  quiz,
}) => {
  const given = await giveOut(THREE, { due: { at: Date.UTC(2020, 0, 1), zone: 'UTC' }, attempts: 2 })
  await quiz.begin(given)
  await quiz.answerThree(given)
  // A tab that does not come to its turn before the next attempt begins.
  const other = await context.newPage()
  await other.goto(NO_APP)
  await other.evaluate(
    (key) =>
      new Promise<void>((held) => {
        navigator.locks.request(key, () => {
          held()
          return new Promise(() => {})
        })
      }),
    keyOfQuiz(assignmentOf(given.quiz, 0)),
  )
  await quiz.handIn()
  await expect(page.getByText('They are late.')).toBeVisible()
  await quiz.press('Take it again')
  await expect(page.getByText('It can still be handed in, and is marked late.')).toBeVisible()
  await quiz.press('Back to it')
  await quiz.press('Take it again')
  await quiz.name.fill('Code 7')
  await quiz.press('Begin')
  await expect(page.getByText('0 of 3 answered')).toBeVisible()
  expect(await reviewedCards(page)).toContain(given.questions[1]?.card)
  await other.close()
  await quiz.choose(given.questions[0])
  await expect(page.getByText('1 of 3 answered')).toBeVisible()
  await quiz.lookOver()
  await quiz.handIn()
  expect((await quiz.handedIn(given)).submission.attempt).toBe(2)
  await expect(page.getByRole('button', { name: 'Take it again' })).toHaveCount(0)
})

test('a link that is broken, cut off, of a newer version or hostile gets a clear page and a field for another', async ({
  page,
  quiz,
  isSound,
}) => {
  const { link } = await giveOut(THREE)
  const field = page.getByLabel(/^The link/)
  const open = async (text: string): Promise<void> => {
    await field.fill(text)
    await quiz.press('Open the quiz')
  }
  await page.goto(addressOf({ link: link.slice(0, -9) }))
  await expect(page.getByRole('heading', { name: 'This quiz does not open' })).toBeVisible()
  await expect(alert(page, /not whole/)).toBeVisible()
  for (const [text, words] of [
    ['hello', /not a quiz link/],
    [`${link.slice(0, 60)}${link[60] === 'x' ? 'y' : 'x'}${link.slice(61)}`, /not whole/],
    ['<img src=x onerror=alert(1)>', /not a quiz link/],
  ] as const) {
    await open(text)
    await expect.soft(alert(page, words), text).toBeVisible()
  }
  await isSound()
  await open(
    `Here is the quiz:\n> https://x.example/quiz/#${link.slice(0, 70)}\n> ${link.slice(70)} good luck`,
  )
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible()
  await page.goto(NO_APP)
  await page.goto('/quiz/')
  const file = {
    name: 'quiz.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`A quiz\n${page.url()}#${link}\n`),
  }
  await page.getByLabel(/^Or open the file/).setInputFiles(file)
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible()
})

test('without storage it is said, and a quiz can be taken in large text, by keys alone, and handed in', async ({
  page,
  quiz,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  const given = await giveOut(['choice', 'true-false'], { largeText: true })
  await quiz.begin(given)
  await expect(alert(page, 'This browser does not store your answers.')).toBeVisible()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px')
  const [first = ''] = given.questions.flatMap((one) => (one.kind === 'choice' ? one.options[0]?.text : []))
  await page.keyboard.press('1')
  await expect(page.getByText('1 of 2 answered')).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.getByRole('heading', { name: 'Look over your answers' })).toBeFocused()
  await quiz.handIn()
  expect(await quiz.answersIn(given)).toMatchObject([{ text: first }, { kind: 'true-false', says: true }])
})

test('opened once, it is answered and handed in offline', async ({ page, context, quiz }) => {
  const given = await giveOut(THREE)
  const coming = new Set<unknown>()
  page.on('request', (one) => coming.add(one))
  page.on('requestfinished', (one) => coming.delete(one))
  page.on('requestfailed', (one) => coming.delete(one))
  await quiz.open(given)
  await quiz.name.fill('Code 7')
  const sealing = page.waitForResponse(
    async (one) => one.url().endsWith('.js') && (await one.text()).includes('Aes128Gcm'),
  )
  await quiz.press('Begin')
  await sealing
  await expect.poll(() => coming.size).toBe(0)
  await context.setOffline(true)
  await quiz.answerThree(given)
  await quiz.handIn()
  expect((await quiz.answersIn(given)).length).toBe(3)
})

test('a teacher’s quiz goes out as a link, and what a student hands in comes back into the results', async ({
  page,
  browser,
  shelf,
  composing,
  results,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'For teachers' }).click()
  await page.getByRole('button', { name: 'New quiz' }).click()
  const link = await composing.makeLink()
  const student = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const phone = onQuiz(await student.newPage())
  await phone.page.goto(link)
  await phone.name.fill('Code 12')
  await phone.press('Begin')
  await expect(phone.questions).toBeVisible()
  await phone.lookOver()
  await phone.handIn()
  const text = await phone.sealed()
  const receipt = (await phone.receipt.textContent()) ?? ''
  await student.close()
  await page.getByRole('link', { name: 'Results' }).first().click()
  await results.paste(text)
  await expect(results.names).toHaveText(['Code 12'])
  await expect(results.row('Code 12')).toContainText(receipt)
  await shelf.open()
  await expect(shelf.rows).toContainText(['1 handed in.'])
})

test('two tabs go on with one attempt', async ({ page, context, quiz }) => {
  const given = await giveOut(THREE, { minutes: 10 })
  await quiz.begin(given)
  const other = onQuiz(await context.newPage())
  await other.open(given)
  await other.choose(given.questions[0])
  await expect(page.getByText('1 of 3 answered')).toBeVisible()
  await quiz.choose(given.questions[1], false)
  await expect(other.page.getByText('2 of 3 answered')).toBeVisible()
  await other.write('no such thing')
  await other.handIn()
  for (const tab of [quiz, other]) await expect(tab.receipt).not.toBeEmpty()
  const receipts = () => Promise.all([quiz, other].map((tab) => tab.receipt.textContent()))
  await expect.poll(async () => new Set(await receipts()).size).toBe(1)
  await reviewed(page)
  // Both tabs have had their turn.
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { held = [], pending = [] } = await navigator.locks.query()
        return [...held, ...pending].filter(({ name }) => name?.startsWith('annals:quiz:')).length
      }),
    )
    .toBe(0)
  expect((await reviewedCards(page)).filter((card) => card === given.questions[1]?.card)).toHaveLength(1)
})

test('what is handed in is to be sent until it was: copied, saved or shown, it is the same to the teacher', async ({
  page,
  context,
  quiz,
  isSound,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const given = await giveOut(['choice'])
  const row = page.getByRole('region', { name: 'On this device' }).getByRole('listitem')
  await quiz.begin(given)
  await quiz.choose(given.questions[0])
  await quiz.handIn()
  await expect(quiz.sending).toHaveText(/nothing is sent by itself/)
  const text = await quiz.sealed()
  await page.goto('/quiz/')
  await expect(row).toContainText('Handed in, not sent yet')
  await page.goto('/')
  await expect(page.getByText(`Ready to send: “${TITLE}”.`)).toBeVisible()
  await isSound()
  await page.getByRole('link', { name: 'Send it' }).click()
  await expect(quiz.receipt).not.toBeEmpty()
  await quiz.press('Copy')
  await expect(quiz.sending).toHaveText('Copied. Paste it where your teacher wants it.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible()
  await page.reload()
  await expect(quiz.sending).toHaveText(
    /^You .+ on .+ If your teacher does not have it, send it once more\.$/,
  )
  const file = await download(page, 'Save as a file')
  expect(file.name).toMatch(/\.txt$/)
  expect(file.text).toContain(text)
  await expect(quiz.sending).toHaveText('Saved as a file. Send the file to your teacher.')
  await quiz.showCode()
  const [scanned] = await openSubmissions(await scan(page), given.keys)
  expect(scanned).toMatchObject({ ok: true, receipt: await quiz.receipt.textContent() })
  await page.goto('/quiz/')
  await expect(row).toContainText('Handed in')
  await expect(row).not.toContainText('not sent')
  await store(page, await anotherQuiz())
  await page.goto('/')
  await expect(page.getByText('Quiz “Another one”')).toBeVisible()
  await expect(page.getByText('Ready to send')).toHaveCount(0)
})

/** What a camera reads from the code that is shown. */
async function scan(page: Page): Promise<string> {
  const code = page.getByRole('img', { name: /^Code / })
  const path = (await code.locator('path').nth(1).getAttribute('d')) ?? ''
  const size = Number(((await code.getAttribute('viewBox')) ?? '').split(' ')[2])
  const SCALE = 4
  const data = new Uint8Array(size * SCALE * size * SCALE * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g))
    for (let dy = 0; dy < SCALE; dy++)
      for (let dx = 0; dx < SCALE; dx++) {
        const at = ((Number(y) * SCALE + dy) * size * SCALE + Number(x) * SCALE + dx) * 4
        data.fill(0, at, at + 3)
      }
  return decodeQR({ width: size * SCALE, height: size * SCALE, data })
}
