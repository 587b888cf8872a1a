import AxeBuilder from '@axe-core/playwright'
import { type Opened, openSubmissions } from '@/lib/assignment/submission/submission'
import { drawQuestion, kindsFor } from '@/lib/question/ask'
import {
  addressOf,
  answerRight,
  answerWrong,
  begin,
  beginAnother,
  type Given,
  giveOut,
  index,
} from './quiz-links'
import { expect, type Page, test } from './test'

const START = new Date('2026-11-20T10:00:00Z')

const lookOver = (page: Page) => page.getByRole('button', { name: 'Look over and hand in' }).click()
const handIn = (page: Page) => page.getByRole('button', { name: 'Hand in', exact: true }).click()
const notice = (page: Page) => page.locator('.quiz-handing .notice')

async function opened(page: Page, { keys }: Given): Promise<Extract<Opened, { ok: true }>['submission']> {
  await expect(page.locator('.quiz-receipt')).not.toBeEmpty()
  const [one] = await openSubmissions(await page.locator('.quiz-handing textarea').inputValue(), keys)
  if (!one?.ok) throw new Error('nothing that could be opened')
  return one.submission
}

const answersIn = async (page: Page, given: Given) =>
  (await opened(page, given)).answers.map(({ answer }) => answer)

async function beginAll(page: Page, given: Given): Promise<void> {
  await page.goto(addressOf(given))
  await page.getByLabel(/^Your name/).fill('Code 7')
  await page.getByLabel('All questions on one page').check()
  await page.getByRole('button', { name: 'Begin' }).click()
}

for (const { way, press, said } of [
  { way: 'copied', press: 'Copy', said: 'Copied. Paste it where your teacher wants it.' },
  { way: 'saved', press: 'Save as a file', said: 'Saved as a file. Send the file to your teacher.' },
  { way: 'shown', press: 'Show a code', said: 'Keep it in view until your teacher has scanned it.' },
])
  test(`what is handed in is to be sent until it was ${way}: on its page, on Today and in the list`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const given = await giveOut(['choice'])
    await begin(page, given)
    await answerRight(page, given.questions[0])
    await handIn(page)
    await expect(page.getByRole('heading', { name: 'One step is left' })).toBeFocused()
    await expect(notice(page)).toHaveText(/nothing is sent by itself/)
    await opened(page, given)
    await page.goto('/')
    await expect(page.getByText('Ready to send: “The Ili Rebellion”.')).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.goto('/quiz/')
    await expect(page.locator('.quiz-row')).toContainText('Handed in, not sent yet')
    await page.goto('/')
    await page.getByRole('link', { name: 'Send it' }).click()
    await expect(page.locator('.quiz-receipt')).not.toBeEmpty()
    await page.getByRole('button', { name: press, exact: true }).click()
    await expect(notice(page)).toHaveText(said)
    await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible()
    await page.reload()
    await expect(notice(page)).toHaveText(
      /^You .+ on .+ If your teacher does not have it, send it once more\.$/,
    )
    await page.getByRole('button', { name: press, exact: true }).click()
    await expect(notice(page)).toHaveText(said)
    await page.goto('/quiz/')
    await expect(page.locator('.quiz-row')).toContainText('Handed in')
    await expect(page.locator('.quiz-row')).not.toContainText('not sent')
    await beginAnother(page)
    await page.goto('/')
    await expect(page.getByText('Quiz “Another one”')).toBeVisible()
    await expect(page.getByText('Ready to send')).toHaveCount(0)
  })

test('a share sheet is given the whole submission; closed without a choice, nothing is sent', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shared: unknown[] = []
    Object.assign(window, { shared })
    navigator.canShare = () => true
    navigator.share = (data) => {
      shared.push(data)
      return shared.length === 1
        ? Promise.reject(new DOMException('closed', 'AbortError'))
        : Promise.resolve()
    }
  })
  const given = await giveOut(['choice'])
  await begin(page, given)
  await answerRight(page, given.questions[0])
  await handIn(page)
  const submission = await opened(page, given)
  const share = page.getByRole('button', { name: 'Share …' })
  await share.click()
  await expect(notice(page)).toHaveText('Nothing was shared.')
  await expect(page.getByRole('heading', { name: 'One step is left' })).toBeVisible()
  await share.click()
  await expect(notice(page)).toHaveText('Shared. See there that it was sent.')
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible()
  const [, data] = await page.evaluate(() => Reflect.get(window, 'shared'))
  expect(Object.keys(data)).toEqual(['text'])
  const [came] = await openSubmissions(data.text, given.keys)
  expect(came).toMatchObject({ ok: true, submission })
})

test('copying that is refused sends nothing; copying the text by hand does', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) },
    })
  })
  const given = await giveOut(['choice'])
  await begin(page, given)
  await answerRight(page, given.questions[0])
  await handIn(page)
  await opened(page, given)
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(notice(page)).toHaveText(/would not copy it/)
  await expect(page.getByRole('heading', { name: 'One step is left' })).toBeVisible()
  await page.getByText('The text that is sent').click()
  await page.locator('.quiz-handing textarea').focus()
  await page.keyboard.press('ControlOrMeta+c')
  await expect(notice(page)).toHaveText('Copied. Paste it where your teacher wants it.')
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible()
})

test('what stands in a field when the time is up is handed in', async ({ page }) => {
  await page.clock.install({ time: START })
  const given = await giveOut(['choice', 'typed'], { minutes: 10 })
  await begin(page, given)
  await answerRight(page, given.questions[0])
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Ghulja')
  await page.clock.fastForward('11:00')
  await expect(page.getByRole('heading', { name: 'The time is up' })).toBeVisible()
  expect(await answersIn(page, given)).toMatchObject([{ kind: 'choice' }, { kind: 'typed', text: 'Ghulja' }])
})

test('on one page, all that stands in the fields is handed in when the time is up, but for what is no answer', async ({
  page,
}) => {
  await page.clock.install({ time: START })
  const kinds = ['typed', 'date', 'number', 'true-false', 'select', 'name-all', 'match', 'order'] as const
  const given = await giveOut([...kinds, 'date', 'who-says', 'share-chart', 'estimate'], { minutes: 10 })
  await beginAll(page, given)
  const of = (kind: string, nth = 0) =>
    page.locator('.quiz-question', { has: page.locator(`[data-kind=${kind}]`) }).nth(nth)
  await of('typed').getByRole('textbox').fill('Ghulja')
  await of('date').getByRole('textbox').fill('1 May 1944')
  await of('number').getByRole('textbox').fill('12')
  await of('true-false').locator('.option').nth(1).click()
  await of('select').getByRole('checkbox').first().check()
  await of('name-all').getByRole('textbox').fill('Somebody')
  await of('match').locator('.match-answer').first().click()
  await of('order').locator('.order-move[data-by="1"]').first().click()
  await of('date', 1).getByRole('textbox').fill('soon')
  await of('share-chart').getByRole('slider').first().fill('12')
  await of('estimate').getByRole('textbox').fill('60k')
  await page.clock.fastForward('11:00')
  await expect(page.getByRole('heading', { name: 'The time is up' })).toBeVisible()
  const answers = await answersIn(page, given)
  expect(answers.map((answer) => answer?.kind ?? null)).toEqual([
    ...kinds,
    null,
    null,
    'share-chart',
    'estimate',
  ])
  expect(answers).toMatchObject({
    0: { text: 'Ghulja' },
    1: { text: '1 May 1944' },
    2: { text: '12' },
    3: { says: false },
    5: { texts: ['Somebody'] },
    11: { text: '60k' },
  })
  const { 6: matched } = answers
  expect(matched?.kind === 'match' && matched.texts.filter((text) => text !== '')).toHaveLength(1)
})

test('what was filled in survives a reload, stands in the review and is handed in', async ({ page }) => {
  const given = await giveOut(['typed', 'date', 'choice'])
  await begin(page, given)
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Ghulja')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveValue('Ghulja')
  await page.getByRole('button', { name: 'Leave it for later' }).click()
  await page.getByRole('textbox').fill('12 Nov')
  await lookOver(page)
  await expect(page.getByText('One question has no answer.')).toHaveCount(0)
  await expect(page.getByText('2 questions have no answer.')).toBeVisible()
  await expect(page.getByText('One was filled in and not answered yet')).toBeVisible()
  const rows = page.locator('.quiz-row')
  await expect(rows.nth(0)).toContainText('Ghulja')
  await expect(rows.nth(1)).toContainText('12 Nov')
  await expect(rows.nth(1)).toContainText('So far it is left out.')
  await expect(rows.nth(2)).toContainText('No answer yet')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'Answer (question 2)' }).click()
  await expect(page.getByRole('textbox')).toHaveValue('12 Nov')
  await page.getByRole('textbox').fill('12 Nov 1944')
  await lookOver(page)
  await handIn(page)
  expect(await answersIn(page, given)).toEqual([
    { kind: 'typed', text: 'Ghulja' },
    { kind: 'date', text: '12 Nov 1944' },
    null,
  ])
})

test('an answer that is changed and left is the changed one, and is shown so', async ({ page }) => {
  const given = await giveOut(['typed', 'choice'])
  await begin(page, given)
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Ghulja')
  await page.getByRole('button', { name: 'Answer and go on' }).click()
  await page.getByRole('button', { name: 'Before' }).click()
  await page.getByRole('button', { name: 'Change it' }).click()
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Chuguchak')
  await lookOver(page)
  await expect(page.locator('.quiz-row').first()).toContainText('Chuguchak')
  await handIn(page)
  expect(await answersIn(page, given)).toEqual([{ kind: 'typed', text: 'Chuguchak' }, null])
})

test('told at once, the clock stands still for a while when what is right is read, also over a reload', async ({
  page,
}) => {
  await page.clock.install({ time: START })
  const given = await giveOut(['choice', 'choice', 'choice'], { feedback: 'at once', minutes: 10 })
  await page.goto(addressOf(given))
  await expect(page.getByText('It stands still while you read what is right after an answer')).toBeVisible()
  await begin(page, given)
  await page.clock.fastForward('02:00')
  await answerWrong(page, given.questions[0])
  await expect(
    page.getByText('The clock stands still while you read, for two minutes at most.'),
  ).toBeVisible()
  await page.clock.fastForward('01:30')
  await page.reload()
  await expect(page.locator('.verdict')).toBeVisible()
  await expect(page.locator('.quiz-clock')).toHaveText(/^(8:00|7:\d\d) left, standing still here$/)
  await page.clock.fastForward('01:30')
  await expect(page.locator('.quiz-clock')).toHaveText(/^(7:00|6:\d\d) left$/)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('The clock stands still while you read, for two minutes at most.')).toHaveCount(
    0,
  )
  await page.clock.fastForward('03:00')
  await expect(page.locator('.quiz-clock')).toHaveText(/^(4:00|3:\d\d) left$/)
  await page.getByRole('button', { name: 'Before' }).click()
  await page.clock.fastForward('06:00')
  await expect(page.getByRole('heading', { name: 'The time is up' })).toBeVisible()
  const { begun, handedIn, answers } = await opened(page, given)
  expect(handedIn - begun).toBe(600_000)
  expect(Math.round((answers[1]?.ms ?? 0) / 60_000)).toBe(3)
})

test('that the clock waits over what is grave is said before the start and at the question', async ({
  page,
}) => {
  const card = index.cards.find(
    (one) => one.sensitive && kindsFor(index, one).some((kind) => kind !== 'flip'),
  )
  const kind = card && kindsFor(index, card).find((one) => one !== 'flip')
  if (!kind) throw new Error('no sensitive card')
  const { quiz } = await giveOut(['choice'], { minutes: 10 })
  const grave = drawQuestion(index, card, kind, 'quiz')
  const given = await giveOut(['choice'], { minutes: 10, variants: [[grave, ...(quiz.variants[0] ?? [])]] })
  await page.goto(addressOf(given))
  await expect(page.getByText(/runs on if you close the page, except where it stands still\.$/)).toBeVisible()
  await expect(
    page.getByText(
      'while you are at the question about violence or hatred. So the questions come one at a time.',
    ),
  ).toBeVisible()
  await page.getByLabel(/^Your name/).fill('Code 7')
  await expect(page.getByLabel('All questions on one page')).toHaveCount(0)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('The clock stands still at this question.')).toBeVisible()
  await expect(page.locator('.quiz-question')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'All on one page' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Leave it for later' }).click()
  await expect(page.getByText('The clock stands still at this question.')).toHaveCount(0)
})

test('half of a match is taken only when it was said that rows are open', async ({ page }) => {
  const given = await giveOut(['match'])
  await begin(page, given)
  const many = await page.locator('.match-row').count()
  const answer = page.getByRole('button', { name: 'Answer and go on' })
  await page.locator('.match-answer').first().click()
  await answer.click()
  await expect(
    page.getByText(`${many - 1} of ${many} are still open. Press the button once more to leave it so.`),
  ).toBeVisible()
  await page.locator('.match-answer').nth(1).click()
  await answer.click()
  await expect(
    page.getByText(`${many - 2} of ${many} are still open`).or(page.getByText('is still open')),
  ).toBeVisible()
  await answer.click()
  await expect(page.getByRole('heading', { name: 'Look over your answers' })).toBeVisible()
})
