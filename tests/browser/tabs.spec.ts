import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from '@/lib/cli/find-chromium.mjs'
import { answerQuickly, linesOf, missingIn, readKept, reviewsIn } from './acknowledged'
import { launch, makeProfile } from './launched'
import { openQuestion } from './session'
import { type BrowserContext, expect, type Page, test } from './test'

const PRACTICE = '/practice/?kinds=choice&n=50'
/** A file of the origin that runs nothing of the app: another app's page, as far as the storage knows. */
const ANOTHER_APP = '/index.txt'

const lines = async (page: Page) => linesOf(await page.evaluate(readKept))
const answer = (page: Page, questions: number) => page.evaluate(answerQuickly, questions)
const unstored = (page: Page) => page.getByRole('alert').filter({ hasText: 'store your last' })

async function openTabs(context: BrowserContext, count: number, path = PRACTICE): Promise<Page[]> {
  const tabs = await Promise.all(Array.from({ length: count }, () => context.newPage()))
  await Promise.all(tabs.map((tab) => tab.goto(path)))
  await Promise.all(tabs.map(openQuestion))
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
    await page.goto(ANOTHER_APP)
    await expect.poll(async () => reviewsIn(await lines(page))).toHaveLength(count * each)
  })

test('tabs that take turns write every answer, and one that undoes takes back only its own', async ({
  page,
  context,
}) => {
  await page.goto(PRACTICE)
  await openQuestion(page)
  const others = await openTabs(context, 2)
  for (let turn = 0; turn < 4; turn += 1)
    for (const tab of [page, ...others]) expect(await answer(tab, 1)).toBe(1)
  await Promise.all([
    page.getByRole('button', { name: 'Undo' }).click(),
    ...others.map((tab) => answer(tab, 3)),
  ])
  await expect(page.locator('.told-now')).toHaveCount(0)
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
  const first = await openQuestion(page)
  const [other] = await openTabs(context, 1, '/study/')
  const client = await context.newCDPSession(page)
  await client.send('Page.setWebLifecycleState', { state: 'frozen' })
  expect(other && (await answer(other, 4))).toBe(4)
  await client.send('Page.setWebLifecycleState', { state: 'active' })
  await expect(page.locator('#stem')).not.toHaveText(first)
  // Of ten new cards four are gone, each told by an event of its own.
  await expect(page.locator('.sitting-place')).toHaveText('1 of 6')
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
    const first = await openQuestion(page)
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

/** Fills the storage to its last character, as another app of the origin. */
function fill(): void {
  for (let size = 1_000_000, n = 0; size >= 1; n += 1) {
    try {
      localStorage.setItem(`game:${n}`, 'x'.repeat(size))
    } catch {
      size = Math.floor(size / 10)
    }
  }
}

/** Each process has its own copy of the storage: waits until a tab knows what another has written. */
async function expectSame(page: Page, other: Page): Promise<void> {
  const length = (tab: Page) => tab.evaluate(() => localStorage.length)
  await expect.poll(async () => (await length(page)) - (await length(other))).toBe(0)
}

/** What others keep here. */
function othersKeys(): string[] {
  const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
  const values = keys.map((key) => `${key}=${localStorage.getItem(key)}`)
  return values.filter((pair) => !pair.startsWith('annals:')).sort()
}

test('the storage filled by another app takes no answer with it, and nothing of that app is touched', async ({
  page,
  context,
}) => {
  const game = await context.newPage()
  await game.goto(ANOTHER_APP)
  await game.evaluate(() => localStorage.setItem('game', '{"score": 3}'))
  await page.goto(PRACTICE)
  expect(await answer(page, 3)).toBe(3)
  await game.evaluate(fill)
  await expectSame(page, game)
  const full = await game.evaluate(othersKeys)
  expect(await answer(page, 4)).toBe(4)
  await expect(unstored(page)).toContainText('last 4 answers')
  expect(await game.evaluate(othersKeys)).toEqual(full)
  await game.evaluate(() => localStorage.removeItem('game:0'))
  await expect(unstored(page)).toBeHidden()
  expect(reviewsIn(await lines(page))).toHaveLength(7)
  expect(await game.evaluate(othersKeys)).toEqual(full.filter((pair) => !pair.startsWith('game:0=')))
})

test('what a full storage refused is there after the tab was closed too', async ({ page, context }) => {
  const game = await context.newPage()
  await game.goto(ANOTHER_APP)
  await page.goto(PRACTICE)
  await openQuestion(page)
  await game.evaluate(fill)
  await expectSame(page, game)
  expect(await answer(page, 4)).toBe(4)
  await expect(unstored(page)).toBeVisible()
  await page.close()
  await game.evaluate(() => localStorage.removeItem('game:0'))
  expect(reviewsIn(await lines(game)).length).toBeLessThan(4)
  const again = await context.newPage()
  await again.goto(PRACTICE)
  await expect.poll(async () => reviewsIn(await lines(again))).toHaveLength(4)
})

test('tabs that answer leave the keys of other apps as they were', async ({ page, context }) => {
  await page.goto(ANOTHER_APP)
  await page.evaluate(() => {
    for (const key of ['game', 'annal', 'annals', 'log:annals:1', '', 'ключ'])
      localStorage.setItem(key, `${key} \u0000 value`)
  })
  const before = await page.evaluate(othersKeys)
  const tabs = await openTabs(context, 3)
  expect(await Promise.all(tabs.map((tab) => answer(tab, 6)))).toEqual([6, 6, 6])
  expect(await page.evaluate(othersKeys)).toEqual(before)
})
