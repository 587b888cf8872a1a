import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from '@/lib/cli/find-chromium.mjs'
import { answerQuickly, linesOf, missingIn, readKept, reviewsIn } from '../browser/acknowledged'
import { type BrowserContext, expect, NO_APP, type Page, test } from '../browser/fixtures'
import { launch, makeProfile } from '../browser/launched'
import { expectSame, fill } from '../browser/other-apps'
import { onSession } from '../browser/pages/session'

const PRACTICE = '/practice/?kinds=choice&n=50'

const lines = async (page: Page) => linesOf(await page.evaluate(readKept))
const answer = (page: Page, questions: number) => page.evaluate(answerQuickly, questions)
const unstored = (page: Page) => page.getByRole('alert').filter({ hasText: 'store your last' })

async function openTabs(context: BrowserContext, count: number, path = PRACTICE): Promise<Page[]> {
  const tabs = await Promise.all(Array.from({ length: count }, () => context.newPage()))
  await Promise.all(tabs.map((tab) => tab.goto(path)))
  await Promise.all(tabs.map((tab) => onSession(tab).question()))
  return tabs
}

for (const { count, each } of [
  { count: 3, each: 12 },
  { count: 5, each: 8 },
])
  test(`${count} tabs that answer at once write every answer of each`, async ({ page, context }) => {
    const tabs = await openTabs(context, count)
    const told = await Promise.all(tabs.map((tab) => answer(tab, each)))
    expect(told).toEqual(tabs.map(() => each))
    await page.goto(NO_APP)
    await expect.poll(async () => reviewsIn(await lines(page))).toHaveLength(count * each)
  })

test('tabs that take turns write every answer, and one that undoes takes back only its own', async ({
  page,
  context,
}) => {
  await page.goto(PRACTICE)
  await onSession(page).question()
  const others = await openTabs(context, 2)
  for (let turn = 0; turn < 4; turn += 1)
    for (const tab of [page, ...others]) expect(await answer(tab, 1)).toBe(1)
  await Promise.all([
    page.getByRole('button', { name: 'Undo', exact: true }).click(),
    ...others.map((tab) => answer(tab, 3)),
  ])
  await expect(onSession(page).feedback).toHaveCount(0)
  await expect.poll(async () => reviewsIn(await lines(page))).toHaveLength(12 + 6)
  const entries = [...(await lines(page)).values()]
  expect(entries.filter(({ entry }) => entry === 'undo')).toHaveLength(1)
})

test('a tab closed in the middle leaves what it told, and the others go on', async ({ page, context }) => {
  await page.goto(PRACTICE)
  const others = await openTabs(context, 2)
  const other = others[0] ?? page
  const closing = answer(page, 50).catch(() => undefined)
  const going = others.map((tab) => answer(tab, 8))
  await expect.poll(async () => reviewsIn(await lines(page)).length).toBeGreaterThan(6)
  const told = reviewsIn(await lines(page))
  await page.close()
  await closing
  expect(await Promise.all(going)).toEqual([8, 8])
  await expect.poll(async () => missingIn(told, await lines(other))).toEqual([])
  expect((await lines(other)).size).toBeGreaterThanOrEqual(16)
})

test('a tab that was frozen learns what was answered meanwhile, and writes on', async ({ page, context }) => {
  await page.goto('/study/')
  const first = await onSession(page).question()
  const [other] = await openTabs(context, 1, '/study/')
  const client = await context.newCDPSession(page)
  await client.send('Page.setWebLifecycleState', { state: 'frozen' })
  expect(other && (await answer(other, 4))).toBe(4)
  await client.send('Page.setWebLifecycleState', { state: 'active' })
  await expect(onSession(page).stem).not.toHaveText(first)
  // Of ten new cards four are gone, each told by an event of its own.
  await expect(onSession(page).place(1, 6)).toBeVisible()
  expect(await answer(page, 3)).toBe(3)
  await expect.poll(async () => reviewsIn(await lines(page))).toHaveLength(7)
})

test('a page that comes back by Back learns what was answered meanwhile, and writes on', async ({
  baseURL,
}) => {
  const whole = findChromium({ whole: true }) ?? chromium.executablePath()
  test.skip(!existsSync(whole), 'Only a whole Chromium keeps a page for Back, and there is only a shell.')
  const profile = makeProfile()
  const { page, kill } = await launch(profile.folder, whole)
  try {
    const at = (path: string) => new URL(path, baseURL).href
    await page.goto(at('/study/'))
    // A page that a service worker comes to claim is not kept for Back.
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.goto(at('/study/'))
    const first = await onSession(page).question()
    expect(await answer(page, 1)).toBe(1)
    // Read only once the journal has been written: a page that still writes is not kept for Back.
    await lines(page)
    await page.evaluate(() =>
      window.addEventListener('pageshow', (e) => (document.title = `kept ${e.persisted}`)),
    )
    await page.goto(at('/mix-ups/'))
    const other = await page.context().newPage()
    await other.goto(at('/study/'))
    expect(await answer(other, 3)).toBe(3)
    await page.evaluate(() => history.back())
    await expect(page).toHaveTitle('kept true')
    await expect(page.getByText(first)).toBeVisible()
    await expect.poll(async () => reviewsIn(await lines(page))).toHaveLength(4)
    expect(await answer(page, 3)).toBe(3)
    const reviews = [...(await lines(page)).values()].flatMap((entry) =>
      entry.entry === 'review' ? [entry.card] : [],
    )
    expect(reviews).toHaveLength(7)
    expect(new Set(reviews.slice(0, 7)).size).toBe(7)
  } finally {
    await kill()
    profile.remove()
  }
})

test('what a full storage refused is there after the tab was closed too', async ({ page, context }) => {
  const game = await context.newPage()
  await game.goto(NO_APP)
  await page.goto(PRACTICE)
  await onSession(page).question()
  await game.evaluate(fill)
  await expectSame(page, game)
  expect(await answer(page, 4)).toBe(4)
  await expect(unstored(page)).toBeVisible()
  await page.close()
  await game.evaluate(() => localStorage.removeItem('filled:0'))
  expect(reviewsIn(await lines(game)).length).toBeLessThan(4)
  const again = await context.newPage()
  await again.goto(PRACTICE)
  await expect.poll(async () => reviewsIn(await lines(again))).toHaveLength(4)
})
