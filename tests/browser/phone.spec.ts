import { expect, type Page, test } from './fixtures'
import { keptEntries } from './kept-entries'
import { NOW } from './moment'

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

test('a reload goes on where the session was, asked or told, writes nothing twice, and what was missed comes back', async ({
  page,
  session,
}) => {
  const cards = async () =>
    (await keptEntries(page)).flatMap((one) => (one.entry === 'review' ? [one.card] : []))
  const stem = await session.study()
  await session.giveUpOn(3)
  const before = { stem: await session.question(), kept: await keptEntries(page) }
  expect(before.stem).not.toBe(stem)
  const place = session.place(/^4 of \d+$/)
  await expect(place).toBeVisible()
  await page.reload()
  await expect(session.giveUp).toBeVisible()
  await expect(place).toBeVisible()
  expect({ stem: await session.question(), kept: await keptEntries(page) }).toEqual(before)
  await session.giveUp.tap()
  await expect(session.next).toBeVisible()
  const told = await keptEntries(page)
  await page.reload()
  await expect(session.giveUp).toBeVisible()
  await expect(session.place(/^5 of \d+$/)).toBeVisible()
  expect(await keptEntries(page)).toEqual(told)
  const [missed] = await cards()
  // At the latest after six others.
  await session.giveUpOn(4)
  expect((await cards()).filter((card) => card === missed).length).toBeGreaterThan(1)
  const many = (await keptEntries(page)).length
  await session.undo.tap()
  await expect.poll(async () => (await keptEntries(page)).length).toBe(many + 1)
})

test('a page that is left in the same moment as a question is answered keeps the place', async ({
  page,
  session,
}) => {
  await session.study()
  await session.giveUp.evaluate((button: HTMLElement) => {
    button.click()
    location.reload()
  })
  await expect(session.place(/^2 of \d+$/)).toBeVisible()
  expect(await keptEntries(page)).toHaveLength(1)
})

test('going back and coming again finds the session where it was', async ({ page, session }) => {
  await page.goto('/')
  await session.study()
  await session.giveUpOn(2)
  const before = await session.question()
  await page.getByRole('link', { name: 'Facts', exact: true }).tap()
  await expect(page).toHaveURL(/\/facts\/$/)
  await page.goBack()
  await expect(session.stem).toHaveText(before)
  await page.goBack()
  await page.goForward()
  await expect(session.stem).toHaveText(before)
})

test('what a tab kept of a session is never in the way: another version, another day, or no session at all', async ({
  page,
  session,
}) => {
  const KEY = 'annals:sitting'
  const kept = () => page.evaluate((key) => sessionStorage.getItem(key) ?? '', KEY)
  await session.study()
  await session.giveUpOn(1)
  // The place is kept shortly after it was reached.
  const newest = async () => JSON.parse((await kept()) || '{"states":[{}]}').states[0]
  await expect.poll(newest).toMatchObject({ phase: 'asking', answered: 1 })
  for (const text of ['null', '{"version":2}', '{"version":1,"plan":"study","day":1,"states":[{}]}']) {
    await page.evaluate(([key, kept]) => sessionStorage.setItem(key, kept), [KEY, text] as const)
    await page.reload()
    await expect(session.giveUp).toBeVisible()
    await expect(session.place(/^1 of \d+$/)).toBeVisible()
    await expect.poll(kept).not.toBe(text)
  }
})

test('a time zone and a day that change in the middle of a sitting lose nothing', async ({
  page,
  session,
}) => {
  await page.clock.install({ time: NOW })
  await session.study()
  await session.giveUpOn(2)
  // The system says another zone from now on.
  await page.evaluate(() => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return { ...resolvedOptions.call(this), timeZone: 'Pacific/Kiritimati' }
    }
  })
  await session.giveUpOn(2)
  await page.clock.setSystemTime(NOW + 2 * 86_400_000)
  await session.giveUpOn(2)
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
  session,
}) => {
  const first = await session.study()
  await swipe(page, [300, 300], [100, 300])
  await expect(session.stem).toHaveText(first)
  await session.giveUp.tap()
  await expect(session.next).toBeVisible()
  await swipe(page, [385, 300], [100, 300])
  await swipe(page, [300, 400], [250, 200])
  await expect(session.next).toBeVisible()
  await swipe(page, [300, 300], [100, 300])
  await expect(session.giveUp).toBeVisible()
  await expect(session.place(/^2 of \d+$/)).toBeVisible()
})
