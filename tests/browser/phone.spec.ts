import { keptEntries } from './kept-entries'
import { expect, type Page, test } from './test'

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

const idk = (page: Page) => page.getByRole('button', { name: 'I don’t know' })
const next = (page: Page) => page.getByRole('button', { name: /^Next/ })
const stem = (page: Page) => page.locator('h1.stem').innerText()
const place = (page: Page) => page.locator('.sitting-place').innerText()

async function study(page: Page): Promise<void> {
  await page.goto('/study/')
  await expect(idk(page)).toBeVisible()
}

/** Answers so many questions by tapping, and stands before the one after them. */
async function answer(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await idk(page).tap()
    await next(page).tap()
  }
  await expect(idk(page)).toBeVisible()
}

test('a reload in the middle of a sitting goes on with the same question, and writes nothing twice', async ({
  page,
}) => {
  await study(page)
  await answer(page, 3)
  const before = { stem: await stem(page), place: await place(page), kept: await keptEntries(page) }
  await page.reload()
  await expect(idk(page)).toBeVisible()
  expect({ stem: await stem(page), place: await place(page), kept: await keptEntries(page) }).toEqual(before)
  await page.getByRole('button', { name: 'Undo' }).tap()
  await expect(page.locator('.sitting-place')).not.toHaveText(before.place)
  expect(await keptEntries(page)).toHaveLength(before.kept.length + 1)
})

test('a page that is left in the same moment as a question is answered keeps the place', async ({ page }) => {
  await study(page)
  await idk(page).evaluate((button: HTMLElement) => {
    button.click()
    location.reload()
  })
  await expect(page.locator('.sitting-place')).toHaveText(/^2 of/)
  expect(await keptEntries(page)).toHaveLength(1)
})

test('a reload while feedback is shown goes on with the next question', async ({ page }) => {
  await study(page)
  await answer(page, 1)
  await idk(page).tap()
  await expect(next(page)).toBeVisible()
  const kept = await keptEntries(page)
  await page.reload()
  await expect(idk(page)).toBeVisible()
  await expect(page.locator('.sitting-place')).toHaveText(/^3 of/)
  expect(await keptEntries(page)).toEqual(kept)
})

test('cards missed before a reload still come back in the same sitting', async ({ page }) => {
  await study(page)
  await answer(page, 2)
  await page.reload()
  await expect(idk(page)).toBeVisible()
  const cards = async () =>
    (await keptEntries(page)).flatMap((one) => (one.entry === 'review' ? [one.card] : []))
  const [missed] = await cards()
  // At the latest after six others.
  await answer(page, 7)
  expect((await cards()).filter((card) => card === missed).length).toBeGreaterThan(1)
})

test('going back and coming again finds the sitting where it was', async ({ page }) => {
  await page.goto('/')
  await study(page)
  await answer(page, 2)
  const before = await stem(page)
  await page.getByRole('link', { name: 'Facts', exact: true }).tap()
  await expect(page).toHaveURL(/\/facts\/$/)
  await page.goBack()
  await expect(page.locator('h1.stem')).toHaveText(before)
  await page.goBack()
  await page.goForward()
  await expect(page.locator('h1.stem')).toHaveText(before)
})

test('what a tab kept of a sitting is never in the way: another day, another version, or no sitting at all', async ({
  page,
}) => {
  const kept = () => page.evaluate(() => sessionStorage.getItem('annals:sitting') ?? '')
  await study(page)
  await answer(page, 1)
  // The place is kept shortly after it was reached.
  const newest = () =>
    page.evaluate(() => JSON.parse(sessionStorage.getItem('annals:sitting') ?? '{"states":[{}]}').states[0])
  await expect.poll(newest).toMatchObject({ phase: 'asking', answered: 1 })
  for (const text of [
    '',
    'null',
    '{"version":2}',
    '[]',
    '{"version":1,"plan":"study","day":1,"states":[{}]}',
  ]) {
    await page.evaluate((kept) => sessionStorage.setItem('annals:sitting', kept), text)
    await page.reload()
    await expect(idk(page)).toBeVisible()
    await expect(page.locator('.sitting-place')).toHaveText(/^1 of/)
    await expect.poll(kept).not.toBe(text)
  }
})

test('a time zone and a day that change in the middle of a sitting lose nothing', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-03T22:00:00Z') })
  await study(page)
  await answer(page, 2)
  // The system says another zone from now on.
  await page.evaluate(() => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return { ...resolvedOptions.call(this), timeZone: 'Pacific/Kiritimati' }
    }
  })
  await answer(page, 2)
  await page.clock.setSystemTime(new Date('2026-03-05T09:00:00Z'))
  await answer(page, 2)
  const days = (await keptEntries(page)).flatMap((one) => (one.entry === 'review' ? [one.day] : []))
  expect(days).toHaveLength(6)
  expect(new Set(days).size).toBeGreaterThan(1)
})

async function swipe(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const at = ([x, y]: [number, number]) => ({ touchPoints: [{ x, y }] })
  // Without waiting in between, for a slow swipe is none.
  await Promise.all([
    devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from) }),
    devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(to) }),
    devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  ])
}

test('after feedback a swipe to the left goes on; from the edge, upwards or before an answer it does not', async ({
  page,
}) => {
  await study(page)
  const first = await stem(page)
  await swipe(page, [300, 300], [100, 300])
  await expect(page.locator('h1.stem')).toHaveText(first)
  await idk(page).tap()
  await expect(next(page)).toBeVisible()
  await swipe(page, [385, 300], [100, 300])
  await swipe(page, [300, 400], [250, 200])
  await expect(next(page)).toBeVisible()
  await swipe(page, [300, 300], [100, 300])
  await expect(idk(page)).toBeVisible()
  await expect(page.locator('.sitting-place')).toHaveText(/^2 of/)
})
