import AxeBuilder from '@axe-core/playwright'
import decodeQR from 'qr/decode.js'
import { keyOfQuiz } from '@/app/_store/attempts'
import { beginAttempt, giveAnswer } from '@/lib/assignment/attempt/attempt'
import { keptText } from '@/lib/assignment/attempt/parse-attempt'
import { assignmentOf } from '@/lib/assignment/quiz'
import { openSubmissions } from '@/lib/assignment/submission/submission'
import { KINDS } from '@/lib/question/question'
import { rightAnswer } from '../question/right-answer'
import { keptEntries } from './kept-entries'
import {
  addressOf,
  answerRight,
  answerWrong,
  begin,
  beginAnother,
  type Given,
  giveOut,
  reviewed,
} from './quiz-links'
import { expect, type Page, test } from './test'

const THREE = ['choice', 'choice', 'typed'] as const

const stem = (page: Page) => page.locator('.quiz-question .stem')
const sentText = (page: Page) => page.locator('.quiz-handing textarea')
const handIn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Look over and hand in' }).click()
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
}

async function sent(page: Page): Promise<string> {
  await expect(page.locator('.quiz-receipt')).not.toBeEmpty()
  return sentText(page).inputValue()
}

/** Once this is said, it is kept that the answers were given on; a page that is left before has shown nothing. */
async function showCode(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show a code' }).click()
  await expect(page.getByText('Keep it in view until your teacher has scanned it.')).toBeVisible()
}

async function answerThree(page: Page, { questions }: Given): Promise<void> {
  await answerRight(page, questions[0])
  await answerWrong(page, questions[1])
  await page.getByRole('textbox', { name: 'Your answer' }).fill('no such thing')
  await page.getByRole('button', { name: 'Answer and go on' }).click()
}

test('a link is opened, answered over a reload, looked over and handed in sealed to the teacher', async ({
  page,
}) => {
  const given = await giveOut(THREE, { passMark: 60, instructions: 'Without a book.\nTake your time.' })
  await page.goto(addressOf(given))
  await expect(page.getByRole('heading', { name: 'The Ili Rebellion' })).toBeVisible()
  await expect(page.getByText('Without a book.')).toBeVisible()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Write a name' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused()
  await page.getByLabel(/^Your name/).fill('  Ann ‮ Li ')
  await page.getByLabel(/^Your name/).press('Enter')
  await answerRight(page, given.questions[0])
  const second = await stem(page).textContent()
  await page.reload()
  await expect(stem(page)).toHaveText(second ?? '')
  await expect(page.getByText('1 of 3 answered')).toBeVisible()
  await answerWrong(page, given.questions[1])
  await page.getByRole('button', { name: 'Answer and go on' }).click()
  await expect(page.getByText(/Nothing was/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Your answer' }).fill('no such thing')
  await page.getByRole('button', { name: 'Answer and go on' }).click()
  await expect(page.getByRole('heading', { name: 'Look over your answers' })).toBeFocused()
  await page.getByRole('button', { name: 'Look (question 2)' }).click()
  await page.getByRole('button', { name: 'Change it' }).click()
  await answerRight(page, given.questions[1])
  await handIn(page)
  await expect(page.getByRole('heading', { name: 'One step is left' })).toBeFocused()
  await expect(page.getByText('2 of 3 points, 66.6 per cent. Passed.')).toBeVisible()
  const [opened] = await openSubmissions(await sent(page), given.keys)
  expect(opened).toMatchObject({
    ok: true,
    receipt: await page.locator('.quiz-receipt').textContent(),
    submission: { name: 'Ann Li', attempt: 1, variant: null },
  })
  const answers = opened?.ok ? opened.submission.answers : []
  expect(answers.map(({ answer }) => answer)).toEqual([
    { kind: 'choice', text: given.questions[0]?.keys[0] },
    { kind: 'choice', text: given.questions[1]?.keys[0] },
    { kind: 'typed', text: 'no such thing' },
  ])
  expect(answers.every(({ ms }) => ms > 0)).toBe(true)
})

test('what was missed comes back in the learner’s own review; removing leaves only the title', async ({
  page,
}) => {
  const given = await giveOut(THREE)
  await begin(page, given)
  await answerThree(page, given)
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  await sent(page)
  const log = () =>
    page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => /annals:.*log/.test(key))
        .join(),
    )
  for (const { card } of given.questions) await expect.poll(log).toContain(card)
  await page.getByRole('button', { name: 'I have sent it: remove my answers' }).click()
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
  const kept = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('annals:quiz:')),
  )
  expect(kept.map(([, text]) => JSON.parse(text))).toEqual([
    { version: 2, title: 'The Ili Rebellion', handedIn: 1, link: '', attempt: null },
  ])
})

test('an answer of every kind is changed beginning from what it was', async ({ page }) => {
  const given = await giveOut(KINDS.filter((kind) => kind !== 'flip'))
  const assignment = assignmentOf(given.quiz, 0)
  const person = {
    number: 1,
    name: 'Code 7',
    nonce: 'nonce-of-this-one',
    all: true,
    now: 1_795_000_000_000,
    seed: '',
  }
  const answers = given.questions.map(rightAnswer)
  const attempt = answers.reduce(
    (latest, answer, place) => giveAnswer(latest, place, answer),
    beginAttempt(assignment, person),
  )
  const kept = keptText({ title: assignment.title, handedIn: 0, link: given.link, attempt })
  await page.goto('/quiz/')
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    keyOfQuiz(assignment),
    kept,
  ] as const)
  await page.goto('/teach/')
  await page.goto(addressOf(given))
  await expect(page.locator('.quiz-question .given-text')).toHaveCount(answers.length)
  for (const question of await page.locator('.quiz-question').all()) {
    const before = (await question.locator('.given-text').textContent()) ?? ''
    await question.getByRole('button', { name: 'Change it' }).click()
    const check = question.getByRole('button', { name: /^Answer/ })
    const chosen = question.locator('.answers [aria-pressed="true"]')
    await expect(question.locator('.given-text')).toHaveCount(0)
    await ((await check.count()) > 0 ? check : chosen).click()
    await expect(question.locator('.given-text')).toHaveText(before)
  }
  await page.getByRole('button', { name: 'Look over and hand in' }).click()
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  const [opened] = await openSubmissions(await sent(page), given.keys)
  expect(opened?.ok && opened.submission.answers.map(({ answer }) => answer)).toEqual(answers)
})

test('every kind can be answered on one page, by its own keys, and is told after the end', async ({
  page,
}) => {
  const kinds = KINDS.filter((kind) => kind !== 'flip')
  const given = await giveOut(kinds)
  await page.goto(addressOf(given))
  await page.getByLabel(/^Your name/).fill('Code 7')
  await page.getByLabel('All questions on one page').check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.locator('.quiz-question')).toHaveCount(kinds.length)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const choice = page.locator('.quiz-question', { has: page.locator('[data-kind=choice]') })
  await choice.locator('.option').nth(3).focus()
  await page.keyboard.press('2')
  const words =
    given.questions.flatMap((one) => (one.kind === 'choice' ? (one.options[1]?.text ?? '') : []))[0] ?? ''
  await expect(choice.locator('.given-text')).toHaveText(words)
  await expect(choice.locator('.stem')).toBeFocused()
  await page.reload()
  await expect(page.locator('.quiz-question')).toHaveCount(kinds.length)
  await expect(choice.locator('.given-text')).toHaveText(words)
  await choice.getByRole('button', { name: 'Change it' }).click()
  await expect(choice.locator('.stem')).toBeFocused()
  await choice.locator('.option').first().click()
  await expect(choice.locator('.given-text')).not.toHaveText(words)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.getByRole('button', { name: 'Look over and hand in' }).click()
  await expect(page.getByRole('heading', { name: 'Look over your answers' })).toBeInViewport()
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'One step is left' })).toBeInViewport()
  await sent(page)
  await expect(page.locator('.quiz-question')).toHaveCount(kinds.length)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('Today speaks of a quiz that was begun, and leads back to it', async ({ page }) => {
  const given = await giveOut(THREE)
  await begin(page, given)
  await answerRight(page, given.questions[0])
  await page.goto('/')
  await expect(page.getByText('Quiz “The Ili Rebellion”: 1 of 3 answered, not handed in yet.')).toBeVisible()
  await expect(page.getByText('Who was the President')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('link', { name: 'Go on', exact: true }).click()
  await expect(page.getByText('1 of 3 answered')).toBeVisible()
  await answerWrong(page, given.questions[1])
  await page.getByRole('textbox', { name: 'Your answer' }).fill('no such thing')
  await page.getByRole('button', { name: 'Answer and go on' }).click()
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  await sent(page)
  await showCode(page)
  await reviewed(page)
  await beginAnother(page)
  await page.goto('/')
  await expect(page.getByText('Quiz “Another one”')).toBeVisible()
  await expect(page.getByText('The Ili Rebellion”')).toHaveCount(0)
})

test('told at once, an answer stands', async ({ page }) => {
  const given = await giveOut(THREE, { feedback: 'at once' })
  await begin(page, given)
  await answerWrong(page, given.questions[0])
  await expect(page.locator('.verdict')).toHaveText('✕ Not so')
  await expect(page.getByRole('button', { name: 'Change it' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.locator('.verdict')).toHaveCount(0)
})

test('told after the due date, nothing is said before it', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T10:00:00Z') })
  const due = { at: Date.UTC(2026, 10, 21), zone: 'Asia/Almaty' }
  const given = await giveOut(THREE, { feedback: 'after the due date', due })
  await begin(page, given)
  await answerThree(page, given)
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(page.getByText('You are told what is right on this page after the due date.')).toBeVisible()
  await expect(page.locator('.verdict')).toHaveCount(0)
  const log = () =>
    page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => /annals:.*log/.test(key))
        .join(),
    )
  await showCode(page)
  expect(await log()).not.toContain(given.questions[1]?.card)
  const other = await page.context().newPage()
  await other.goto('/')
  await expect(
    other.getByText('Handed in. You are told what is right after 21 November 2026 at 01:00.'),
  ).toBeVisible()
  await page.clock.fastForward('24:00:00')
  await expect(page.locator('.verdict')).toHaveCount(3)
  await expect.poll(log).toContain(given.questions[1]?.card)
  await reviewed(page)
  await beginAnother(other)
  await other.reload()
  await expect(other.getByText('Quiz “Another one”')).toBeVisible()
  await expect(other.getByText('Handed in.')).toHaveCount(0)
})

test('a time limit runs on over a reload, warns, and hands in by itself; a clock set back gives nothing', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-20T10:00:00Z') })
  const given = await giveOut(THREE, { minutes: 10, attempts: 1 })
  await begin(page, given)
  await answerRight(page, given.questions[0])
  await page.clock.fastForward('04:00')
  await expect(page.locator('.quiz-clock')).toHaveText(/^(6:00|5:\d\d) left/)
  await page.reload()
  await expect(page.locator('.quiz-clock')).toHaveText(/^(6:00|5:\d\d) left/)
  await page.clock.setSystemTime(new Date('2026-11-20T08:00:00Z'))
  await page.reload()
  await expect(page.locator('.quiz-clock')).toHaveText(/^(6:00|5:\d\d) left/)
  await page.clock.fastForward('01:30')
  await expect(page.getByText('Less than 5 minutes left.')).toBeVisible()
  await page.clock.fastForward('05:00')
  await expect(page.getByRole('heading', { name: 'The time is up' })).toBeVisible()
  const [opened] = await openSubmissions(await sent(page), given.keys)
  const submission = opened?.ok ? opened.submission : undefined
  expect(submission?.answers.map(({ answer }) => answer?.kind)).toEqual(['choice', undefined, undefined])
  expect((submission?.handedIn ?? 0) - (submission?.begun ?? 0)).toBe(600_000)
  await expect(page.getByRole('button', { name: 'Take it again' })).toHaveCount(0)
  await page.getByRole('button', { name: 'I have sent it: remove my answers' }).click()
  await expect(
    page.getByText('You have handed it in from this device, and it can be handed in once.'),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(0)
})

test('after the due date it is said to be late; a second attempt is numbered', async ({ page }) => {
  const given = await giveOut(THREE, { due: { at: Date.UTC(2020, 0, 1), zone: 'UTC' }, attempts: 2 })
  await begin(page, given)
  await handIn(page)
  await expect(page.getByText('They are late.')).toBeVisible()
  await page.getByRole('button', { name: 'Take it again' }).click()
  await expect(page.getByText('It can still be handed in, and is marked late.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to it' }).click()
  await page.getByRole('button', { name: 'Take it again' }).click()
  await page.getByLabel(/^Your name/).fill('Code 7')
  await page.getByRole('button', { name: 'Begin' }).click()
  await handIn(page)
  const [opened] = await openSubmissions(await sent(page), given.keys)
  expect(opened?.ok && opened.submission.attempt).toBe(2)
  await expect(page.getByRole('button', { name: 'Take it again' })).toHaveCount(0)
})

test('a link that is broken, cut off, of a newer version or hostile gets a clear page and a field for another', async ({
  page,
}) => {
  const given = await giveOut(THREE)
  const cases: [string, RegExp][] = [
    [given.link.slice(0, -9), /not whole/],
    [`${given.link.slice(0, 60)}${given.link[60] === 'x' ? 'y' : 'x'}${given.link.slice(61)}`, /not whole/],
    ['hello', /not a quiz link/],
    ['<img src=x onerror=alert(1)>', /not a quiz link/],
    ['%', /not a quiz link/],
  ]
  for (const [link, words] of cases) {
    await page.goto('/settings/')
    await page.goto(`/quiz/#${link}`)
    await expect(page.getByRole('heading', { name: 'This quiz does not open' })).toBeVisible()
    await expect(page.locator('.notice-problem')).toHaveText(words)
  }
  await page.goto('/settings/')
  await page.goto('/quiz/')
  await page
    .getByLabel(/^The link/)
    .fill(
      `Here is the quiz:\n> https://x.example/quiz/#${given.link.slice(0, 70)}\n> ${given.link.slice(70)} good luck`,
    )
  await page.getByRole('button', { name: 'Open the quiz' }).click()
  await expect(page.getByRole('heading', { name: 'The Ili Rebellion' })).toBeVisible()
  await page.goto('/settings/')
  await page.goto('/quiz/')
  const file = {
    name: 'quiz.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`A quiz\n${page.url()}#${given.link}\n`),
  }
  await page.getByLabel(/^Or open the file/).setInputFiles(file)
  await expect(page.getByRole('heading', { name: 'The Ili Rebellion' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('without storage it is said, and a quiz can be taken and handed in all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  const given = await giveOut(THREE)
  await begin(page, given)
  await expect(page.getByText('This browser does not store your answers.')).toBeVisible()
  await answerThree(page, given)
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  const [opened] = await openSubmissions(await sent(page), given.keys)
  expect(opened?.ok).toBe(true)
})

test('opened once, it is answered and handed in offline', async ({ page, context }) => {
  const given = await giveOut(THREE)
  const coming = new Set<unknown>()
  page.on('request', (one) => coming.add(one))
  page.on('requestfinished', (one) => coming.delete(one))
  page.on('requestfailed', (one) => coming.delete(one))
  await page.goto(addressOf(given))
  await page.getByLabel(/^Your name/).fill('Code 7')
  const sealing = page.waitForResponse(
    async (one) => one.url().endsWith('.js') && (await one.text()).includes('Aes128Gcm'),
  )
  await page.getByRole('button', { name: 'Begin' }).click()
  await sealing
  await expect.poll(() => coming.size).toBe(0)
  await context.setOffline(true)
  await answerThree(page, given)
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  const [opened] = await openSubmissions(await sent(page), given.keys)
  expect(opened?.ok).toBe(true)
})

test('copy, file and code bring the same submission to the teacher', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const given = await giveOut(THREE)
  await begin(page, given)
  await answerThree(page, given)
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  const text = await sent(page)
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Copied. Paste it where your teacher wants it.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.txt$/)
  await showCode(page)
  const scanned = await scan(page)
  const [opened] = await openSubmissions(scanned, given.keys)
  expect(opened).toMatchObject({ ok: true, receipt: await page.locator('.quiz-receipt').textContent() })
})

/** What a camera reads from the code that is shown. */
async function scan(page: Page): Promise<string> {
  const path = (await page.locator('.qr path').nth(1).getAttribute('d')) ?? ''
  const box = (await page.locator('.qr').getAttribute('viewBox')) ?? ''
  const size = Number(box.split(' ')[2])
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

test('in large text and by keys alone', async ({ page }) => {
  const given = await giveOut(['choice', 'true-false'], { largeText: true })
  await begin(page, given)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px')
  await page.keyboard.press('1')
  await page.keyboard.press('1')
  await expect(page.getByRole('heading', { name: 'Look over your answers' })).toBeFocused()
})

test('a teacher’s quiz goes out as a link, and what a student hands in comes back into the results', async ({
  page,
  browser,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'For teachers' }).click()
  await page.getByRole('button', { name: 'New quiz' }).click()
  await page.getByRole('button', { name: 'Make the link' }).click()
  const link = await page.locator('.given-link input').first().inputValue()
  const student = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const phone = await student.newPage()
  await phone.goto(link)
  await phone.getByLabel(/^Your name/).fill('Code 12')
  await phone.getByRole('button', { name: 'Begin' }).click()
  await expect(phone.locator('.quiz-question')).toBeVisible()
  await handIn(phone)
  const text = await sent(phone)
  const receipt = (await phone.locator('.quiz-receipt').textContent()) ?? ''
  await student.close()
  await page.getByRole('link', { name: 'Results' }).first().click()
  await page.getByLabel(/^Paste what students sent/).fill(text)
  await page.getByRole('button', { name: 'Take in' }).click()
  await expect(page.getByText('Code 12').filter({ visible: true }).first()).toBeVisible()
  await expect(
    page.getByText('1 submission').or(page.getByText(receipt)).filter({ visible: true }).first(),
  ).toBeVisible()
})

test('two tabs go on with one attempt', async ({ page, context }) => {
  const given = await giveOut(THREE, { minutes: 10 })
  await begin(page, given)
  const other = await context.newPage()
  await other.goto(addressOf(given))
  await answerRight(other, given.questions[0])
  await expect(page.getByText('1 of 3 answered')).toBeVisible()
  await answerWrong(page, given.questions[1])
  await expect(other.getByText('2 of 3 answered')).toBeVisible()
  await other.getByRole('textbox', { name: 'Your answer' }).fill('no such thing')
  await other.getByRole('button', { name: 'Answer and go on' }).click()
  await other.getByRole('button', { name: 'Hand in', exact: true }).click()
  for (const tab of [page, other]) await expect(tab.locator('.quiz-receipt')).not.toBeEmpty()
  const receipts = () => Promise.all([page, other].map((tab) => tab.locator('.quiz-receipt').textContent()))
  await expect.poll(async () => new Set(await receipts()).size).toBe(1)
  const missed = given.questions[1]?.card ?? ''
  const times = () =>
    page.evaluate(
      (card) =>
        Object.entries(localStorage)
          .filter(([key]) => key.startsWith('annals:log:'))
          .map(([, lines]) => lines)
          .join()
          .split(card).length - 1,
      missed,
    )
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
  expect(await times()).toBe(1)
})

test('who takes it again at once has in review what was missed the first time', async ({ page, context }) => {
  const given = await giveOut(THREE, { attempts: 2 })
  await begin(page, given)
  await answerThree(page, given)
  // A tab that does not come to its turn before the next attempt begins.
  const other = await context.newPage()
  await other.goto('/index.txt')
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
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  await page.getByRole('button', { name: 'Take it again' }).click()
  await page.getByLabel(/^Your name/).fill('Code 7')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('0 of 3 answered')).toBeVisible()
  expect((await keptEntries(page)).map((one) => 'card' in one && one.card)).toContain(
    given.questions[1]?.card,
  )
  await other.close()
  await answerRight(page, given.questions[0])
  await expect(page.getByText('1 of 3 answered')).toBeVisible()
})

test('with all on one page, time begins with the quiz', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T10:00:00Z') })
  const given = await giveOut(THREE, { minutes: 10, attempts: 1 })
  await page.goto(addressOf(given))
  await page.getByRole('textbox', { name: 'Your name' }).fill('Someone')
  await page.getByRole('radio', { name: 'All questions on one page' }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.locator('.quiz-question')).toHaveCount(3)
  await expect(page.locator('.quiz-clock')).toHaveText(/^(10:00|9:\d\d) left/)
  await page.reload()
  await expect(page.locator('.quiz-clock')).toHaveText(/^(10:00|9:\d\d) left/)
})
