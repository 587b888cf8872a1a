import { openSubmissions } from '@/lib/assignment/submission/submission'
import { expect, type Page, test } from './fixtures'
import { NOW } from './moment'
import { giveOut } from './quiz-links'

const isDone = (page: Page) => expect(page.getByRole('heading', { name: 'Done' })).toBeVisible()
const isLeft = (page: Page) => expect(page.getByRole('heading', { name: 'One step is left' })).toBeVisible()

test('only what was shared or copied is sent: a share sheet that is closed, or copying that is refused, is not', async ({
  page,
  quiz,
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
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) },
    })
  })
  const given = await giveOut(['choice'])
  await quiz.begin(given)
  await quiz.choose(given.questions[0])
  await quiz.handIn()
  const { submission } = await quiz.handedIn(given)
  await quiz.press('Copy')
  await expect(quiz.sending).toHaveText(/would not copy it/)
  await isLeft(page)
  await quiz.press('Share …')
  await expect(quiz.sending).toHaveText('Nothing was shared.')
  await isLeft(page)
  await quiz.press('Share …')
  await expect(quiz.sending).toHaveText('Shared. See there that it was sent.')
  await isDone(page)
  const [, data] = await page.evaluate(() => Reflect.get(window, 'shared'))
  expect(Object.keys(data)).toEqual(['text'])
  const [came] = await openSubmissions(data.text, given.keys)
  expect(came).toMatchObject({ ok: true, submission })
  await page.getByText('The text that is sent').click()
  await page.getByRole('textbox', { name: 'The text that is sent' }).focus()
  await page.keyboard.press('ControlOrMeta+c')
  await expect(quiz.sending).toHaveText('Copied. Paste it where your teacher wants it.')
  await isDone(page)
})

test('on one page, all that stands in the fields is handed in when the time is up, but for what is no answer', async ({
  page,
  quiz,
}) => {
  await page.clock.install({ time: NOW })
  const kinds = ['typed', 'date', 'number', 'true-false', 'select', 'name-all', 'match', 'order'] as const
  const given = await giveOut([...kinds, 'date', 'who-says', 'share-chart', 'estimate'], { minutes: 10 })
  await quiz.begin(given, { all: true })
  await expect(quiz.clock).toHaveText(/^(10:00|9:\d\d) left/)
  await page.reload()
  await expect(quiz.clock).toHaveText(/^(10:00|9:\d\d) left/)
  const of = (kind: string, nth = 0) =>
    quiz.questions.filter({ has: page.locator(`[data-kind=${kind}]`) }).nth(nth)
  const [matched] = given.questions.flatMap((one) => (one.kind === 'match' ? [one.options[0] ?? ''] : []))
  await of('typed').getByRole('textbox').fill('Ghulja')
  await of('date').getByRole('textbox').fill('1 May 1944')
  await of('number').getByRole('textbox').fill('12')
  await of('true-false').getByRole('button', { name: 'False' }).click()
  await of('select').getByRole('checkbox').first().check()
  await of('name-all').getByRole('textbox').fill('Somebody')
  await of('match')
    .getByRole('button', { name: matched ?? '' })
    .first()
    .click()
  await of('order')
    .getByRole('button', { name: /^Move .* later$/ })
    .first()
    .click()
  await of('date', 1).getByRole('textbox').fill('soon')
  await of('share-chart').getByRole('slider').first().fill('12')
  await of('estimate').getByRole('textbox').fill('60k')
  await page.clock.fastForward('11:00')
  await expect(page.getByRole('heading', { name: 'The time is up' })).toBeVisible()
  const answers = await quiz.answersIn(given)
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
  const { 6: match } = answers
  expect(match?.kind === 'match' && match.texts.filter((text) => text !== '')).toEqual([matched])
})

test('what was filled in survives a reload and stands in the review; what is changed and left is the changed one', async ({
  page,
  quiz,
  isSound,
}) => {
  const given = await giveOut(['typed', 'date', 'choice'])
  const rows = page.getByRole('main').getByRole('listitem')
  await quiz.begin(given)
  await quiz.field.fill('Ghulja')
  await page.reload()
  await expect(quiz.field).toHaveValue('Ghulja')
  await quiz.press('Leave it for later')
  await page.getByRole('textbox').fill('12 Nov')
  await quiz.lookOver()
  await expect(page.getByText('2 questions have no answer.')).toBeVisible()
  await expect(page.getByText('One was filled in and not answered yet')).toBeVisible()
  await expect(rows.nth(0)).toContainText('Ghulja')
  await expect(rows.nth(1)).toContainText('12 Nov')
  await expect(rows.nth(1)).toContainText('So far it is left out.')
  await expect(rows.nth(2)).toContainText('No answer yet')
  await isSound()
  await quiz.press('Answer (question 2)')
  await expect(page.getByRole('textbox')).toHaveValue('12 Nov')
  await page.getByRole('textbox').fill('12 Nov 1944')
  await quiz.press('Before')
  await quiz.write('Kulja')
  await quiz.press('Before')
  await page.getByRole('button', { name: 'Change it' }).click()
  await quiz.field.fill('Chuguchak')
  await quiz.lookOver()
  await expect(rows.nth(0)).toContainText('Chuguchak')
  await quiz.handIn()
  expect(await quiz.answersIn(given)).toEqual([
    { kind: 'typed', text: 'Chuguchak' },
    { kind: 'date', text: '12 Nov 1944' },
    null,
  ])
})

test('told at once, an answer stands, and the clock stands still for a while, also over a reload', async ({
  page,
  quiz,
}) => {
  const reading = page.getByText('The clock stands still while you read, for two minutes at most.')
  await page.clock.install({ time: NOW })
  const given = await giveOut(['choice', 'choice', 'choice'], { feedback: 'at once', minutes: 10 })
  await quiz.begin(given)
  await page.clock.fastForward('02:00')
  await quiz.choose(given.questions[0], false)
  await expect(quiz.verdict).toHaveText('✕ Not so')
  await expect(page.getByRole('button', { name: 'Change it' })).toHaveCount(0)
  await expect(reading).toBeVisible()
  await page.clock.fastForward('01:30')
  await page.reload()
  await expect(quiz.verdict).toBeVisible()
  await expect(quiz.clock).toHaveText(/^(8:00|7:\d\d) left, standing still here$/)
  await page.clock.fastForward('01:30')
  await expect(quiz.clock).toHaveText(/^(7:00|6:\d\d) left$/)
  await quiz.press('Next')
  await expect(quiz.verdict).toHaveCount(0)
  await expect(reading).toHaveCount(0)
  await page.clock.fastForward('03:00')
  await expect(quiz.clock).toHaveText(/^(4:00|3:\d\d) left$/)
  await quiz.press('Before')
  await page.clock.fastForward('06:00')
  await expect(page.getByRole('heading', { name: 'The time is up' })).toBeVisible()
  const { begun, handedIn, answers } = (await quiz.handedIn(given)).submission
  expect(handedIn - begun).toBe(600_000)
  expect(Math.round((answers[1]?.ms ?? 0) / 60_000)).toBe(3)
})
