import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, goTo } from './fixtures'
import { keptEntries } from './kept-entries'
import { endOfInstall, isNew, isOld, lookForUpdate, test, visit } from './own-site'
import { learnedCards } from './stored'

test.use({ serviceWorkers: 'allow' })

/** Every page of the export, as it is opened. */
const pages = (): string[] =>
  readdirSync('out', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)index\.html$/.test(file) && !/^(404|_not-found)/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)

/** The title of the exported page, by which it is told from the not-found page. */
function titleOf(path: string): string {
  const [, title = ''] =
    /<title>(.*?)<\/title>/.exec(readFileSync(join('out', path, 'index.html'), 'utf8')) ?? []
  return title.replace(/&#x27;/g, "'").replace(/&amp;/g, '&')
}

const READY = 'A newer version of Annals is ready.'

test('after one visit every page opens without a network, the screens lead to each other, and answers are kept', async ({
  page,
  context,
  site,
  session,
}) => {
  // So many pages may take more than the usual time.
  test.slow()
  await visit(page, site)
  await site.stop()
  expect(pages().length).toBeGreaterThan(15)
  const cold = await context.newPage()
  const wrong: string[] = []
  cold.on('pageerror', (error) => wrong.push(error.message))
  cold.on('requestfailed', (request) => wrong.push(request.url()))
  for (const path of pages()) {
    await cold.goto(`${site.address}${path}?x=1#main`)
    await expect(cold).toHaveTitle(titleOf(path))
    await expect(cold.getByRole('heading', { level: 1 }).first()).toBeVisible()
    expect([path, wrong]).toEqual([path, []])
  }
  await cold.goto(`${site.address}/nowhere/at/all/`)
  await expect(cold.getByRole('heading', { level: 1 })).toContainText(/not|no /i)
  await cold.close()

  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
  for (const screen of ['Facts', 'Practice', 'Settings', 'Study'] as const) {
    await goTo(page, screen)
    await expect(page).toHaveURL(new RegExp(`/${screen.toLowerCase()}/$`))
    await expect(page.getByRole('main')).toBeVisible()
  }
  await session.giveUp.click()
  await expect(session.next).toBeVisible()
  const kept = await keptEntries(page)
  expect(kept.length).toBeGreaterThan(0)
  await page.reload()
  await expect(page.getByRole('main')).toBeVisible()
  expect(await keptEntries(page)).toEqual(kept)
})

test('a newer version waits, is said quietly, and is used when the learner wants it; no other is spoken of', async ({
  page,
  site,
  isSound,
}) => {
  test.slow()
  await visit(page, site)
  await page.goto(`${site.address}/practice/`)
  await expect(page.getByText('As many questions as you like.')).toBeVisible()
  // The worker is the same to the last byte.
  await lookForUpdate(page)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull()
  await expect(page.getByText(READY)).toBeHidden()
  await site.deploy()
  await lookForUpdate(page)
  await expect(page.getByText(READY)).toBeVisible()
  await isSound()
  await page.reload()
  await isOld(page)
  await page.getByRole('button', { name: 'Use it now' }).click()
  await isNew(page)
  await expect(page.getByText('Annals was updated.')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.reload()
  await isNew(page)
  await expect(page.getByText('Annals was updated.')).toBeHidden()
})

test('a newer version is never used while a tab is in the middle of a session', async ({
  page,
  context,
  site,
  session,
}) => {
  test.slow()
  await visit(page, site)
  await page.goto(`${site.address}/study/`)
  await expect(session.giveUp).toBeVisible()
  const other = await context.newPage()
  await other.goto(`${site.address}/practice/`)
  await site.deploy()
  await lookForUpdate(other)
  await other.getByRole('button', { name: 'Use it now' }).click()
  await expect(other.getByText('Another tab is in the middle of a sitting.')).toBeVisible()
  await expect(page.getByText(READY)).toBeHidden()
  await session.giveUp.click()
  await expect(session.next).toBeVisible()
  await page.goto(`${site.address}/facts/`)
  // The browser lets go of what a page held, and ends the older worker, a moment after the page has gone.
  await expect(async () => {
    if (await other.locator('meta[name=build]').count()) return
    await other.reload()
    await other.getByRole('button', { name: 'Use it now' }).click({ timeout: 5_000 })
    await expect(other.locator('meta[name=build]')).toHaveCount(1, { timeout: 5_000 })
  }).toPass()
})

test('an install that breaks off leaves the app as it was, and the next visit ends it', async ({
  page,
  site,
}) => {
  const path = '/settings/'
  site.broken.add(path)
  await page.goto(`${site.address}/`)
  expect(await endOfInstall(page)).toBe('redundant')
  await goTo(page, 'Facts')
  await expect(page).toHaveURL(/\/facts\/$/)
  site.broken.delete(path)
  await visit(page, site)
  await site.stop()
  await page.goto(`${site.address}${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the manifest makes Annals installable, and names only what is there', async ({ request }) => {
  const [, href = ''] = /rel="manifest" href="([^"]+)"/.exec(await (await request.get('/')).text()) ?? []
  const manifest: unknown = await (await request.get(href)).json()
  expect(manifest).toMatchObject({ display: 'standalone', start_url: './', scope: './' })
  const named = [...JSON.stringify(manifest).matchAll(/"(?:src|url|start_url)":"([^"]+)"/g)]
  expect(named.length).toBeGreaterThan(2)
  for (const [, to = ''] of named) {
    const there = await request.get(new URL(to, new URL(href, 'http://x')).pathname)
    expect.soft([to, there.status()]).toEqual([to, 200])
  }
})

test('the badge of the installed app shows how many cards are due, and a browser that fails at it changes nothing', async ({
  page,
  comeBackWith,
  session,
}) => {
  const shown: number[] = []
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.exposeFunction('shownBadge', (due: number) => shown.push(due))
  await page.addInitScript(`navigator.setAppBadge = async (due) => { await window.shownBadge(due) }`)
  await comeBackWith(learnedCards(5))
  await page.goto('/')
  await expect.poll(() => shown.at(-1)).toBe(5)
  await session.study()
  await session.giveUp.click()
  await expect(session.next).toBeVisible()
  await goTo(page, 'Today')
  await expect.poll(() => shown.at(-1)).toBe(4)
  // From now on it throws the first time it is asked, and refuses after that.
  await page.evaluate(`
    window.asked = 0
    navigator.setAppBadge = () => {
      window.asked += 1
      if (window.asked > 1) return Promise.reject(new Error('not installed'))
      throw new Error('no badges')
    }`)
  for (const times of [1, 2]) {
    await goTo(page, 'Facts')
    await expect(page).toHaveURL(/\/facts\/$/)
    await goTo(page, 'Today')
    await expect.poll(() => page.evaluate<number>('window.asked')).toBeGreaterThanOrEqual(times)
  }
  expect(wrong).toEqual([])
})
