import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { USE_NOW } from '@/app/_worker/words'
import { makeOffline } from '@/lib/cli/offline-export.mjs'
import { keptEntries } from './kept-entries'
import { withLearnedCards } from './learned-log'
import { type OwnServer, serveCopy } from './own-server'
import { expect, type Page, test } from './test'

test.use({ serviceWorkers: 'allow' })

/** Every page of the export, as it is opened. */
const PAGES = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html') && !file.startsWith('404') && !file.startsWith('_not-found'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)

let server: OwnServer

test.beforeEach(async () => {
  server = await serveCopy()
})
test.afterEach(() => server.remove())

/** The first visit, until everything is on the device. */
async function visit(page: Page): Promise<void> {
  await page.goto(`${server.address}/`)
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((resolve) => active?.addEventListener('statechange', resolve))
  })
}

/** The title of the exported page, by which it is told from the not-found page. */
function titleOf(path: string): string {
  const [, title = ''] =
    /<title>(.*?)<\/title>/.exec(readFileSync(join('out', path, 'index.html'), 'utf8')) ?? []
  return title.replace(/&#x27;/g, "'").replace(/&amp;/g, '&')
}

test('after one visit every page opens from cold without a network, with a query and a fragment too', async ({
  page,
  context,
}) => {
  // So many pages may take more than the usual time.
  test.slow()
  await visit(page)
  await server.stop()
  expect(PAGES.length).toBeGreaterThan(15)
  for (const path of PAGES) {
    const cold = await context.newPage()
    const wrong: string[] = []
    cold.on('pageerror', (error) => wrong.push(error.message))
    cold.on('requestfailed', (request) => wrong.push(request.url()))
    await cold.goto(`${server.address}${path}?x=1#main`)
    await expect(cold).toHaveTitle(titleOf(path))
    await expect(cold.locator('h1').first()).toBeVisible()
    expect([path, wrong]).toEqual([path, []])
    await cold.close()
  }
  await page.goto(`${server.address}/nowhere/at/all/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/not|no /i)
})

test('without a network the screens lead to each other, and an answer is there after a reload', async ({
  page,
}) => {
  await visit(page)
  await server.stop()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
  for (const name of ['Facts', 'Practice', 'Settings', 'Study']) {
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name }).click()
    await expect(page).toHaveURL(new RegExp(`/${name.toLowerCase()}/$`))
    await expect(page.getByRole('main')).toBeVisible()
  }
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(page.getByRole('button', { name: /^Next/ })).toBeVisible()
  const kept = await keptEntries(page)
  expect(kept.length).toBeGreaterThan(0)
  await page.reload()
  await expect(page.getByRole('main')).toBeVisible()
  expect(await keptEntries(page)).toEqual(kept)
})

/** Another build: one page has other bytes, and the worker lists them. */
async function deploy(): Promise<void> {
  const file = join(server.folder, 'practice/index.html')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('</head>', '<meta name="build" content="2"/></head>'),
  )
  await makeOffline(server.folder)
}

const isNew = (page: Page) => expect(page.locator('meta[name=build]')).toHaveCount(1)
const isOld = (page: Page) => expect(page.locator('meta[name=build]')).toHaveCount(0)

const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })

test('a newer version waits, is said quietly, and is used when the learner wants it', async ({ page }) => {
  await visit(page)
  await page.goto(`${server.address}/practice/`)
  await expect(page.getByText('As many questions as you like.')).toBeVisible()
  await deploy()
  await lookForUpdate(page)
  await expect(page.getByText('A newer version of Annals is ready.')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
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

test('a newer version is never used while a tab is in the middle of a sitting', async ({ page, context }) => {
  test.slow()
  await visit(page)
  await page.goto(`${server.address}/study/`)
  await expect(page.getByRole('button', { name: 'I don’t know' })).toBeVisible()
  const other = await context.newPage()
  await other.goto(`${server.address}/practice/`)
  await deploy()
  await lookForUpdate(other)
  await other.getByRole('button', { name: 'Use it now' }).click()
  await expect(other.getByText('Another tab is in the middle of a sitting.')).toBeVisible()
  await expect(page.getByText('A newer version of Annals is ready.')).toBeHidden()
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(page.getByRole('button', { name: /^Next/ })).toBeVisible()
  await page.goto(`${server.address}/facts/`)
  // The browser lets go of what a page held, and ends the older worker, a moment after the page has gone.
  let again = false
  await expect(async () => {
    if (again) await other.reload()
    again = true
    const build = other.locator('meta[name=build]')
    if ((await build.count()) === 0)
      await other.getByRole('button', { name: 'Use it now' }).click({ timeout: 10_000 })
    await expect(build).toHaveCount(1, { timeout: 10_000 })
  }).toPass({ timeout: 180_000 })
})

test('neither the first worker nor a deploy that changes nothing is spoken of', async ({ page }) => {
  await visit(page)
  await expect(page.getByText('A newer version of Annals is ready.')).toBeHidden()
  await makeOffline(server.folder)
  await lookForUpdate(page)
  await page.goto(`${server.address}/practice/`)
  await expect(page.getByText('As many questions as you like.')).toBeVisible()
  await expect(page.getByText('A newer version of Annals is ready.')).toBeHidden()
})

test('the manifest makes Annals installable, and names only what is there', async ({ page }) => {
  await page.goto(`${server.address}/`)
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest: unknown = await (await page.request.get(`${server.address}${href}`)).json()
  expect(manifest).toMatchObject({ display: 'standalone', start_url: './', scope: './' })
  const named = [...JSON.stringify(manifest).matchAll(/"(?:src|url|start_url)":"([^"]+)"/g)].map(
    ([, to]) => to,
  )
  expect(named.length).toBeGreaterThan(8)
  for (const to of named) {
    const there = await page.request.get(new URL(to ?? '', `${server.address}${href}`).href)
    expect([to, there.status()]).toEqual([to, 200])
  }
})

/** A script that only the version before lists: its chunks are gone from the host after a deploy. */
const OLD_CHUNK = '_next/static/chunks/of-the-version-before.js'

const isKept = (page: Page) =>
  page.evaluate(async (path) => (await caches.match(`/${path}`)) !== undefined, OLD_CHUNK)

const isWaiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)

test('a page that is still of the version before finds its files, and they go when no page is open', async ({
  page,
  context,
}) => {
  writeFileSync(join(server.folder, OLD_CHUNK), '0')
  await makeOffline(server.folder)
  await visit(page)
  await page.goto(`${server.address}/study/`)
  await expect(page.getByRole('button', { name: 'I don’t know' })).toBeVisible()
  rmSync(join(server.folder, OLD_CHUNK))
  await deploy()
  await lookForUpdate(page)
  await expect.poll(() => isWaiting(page)).toBe(true)
  // As if another tab had begun the new version in the moment before this session.
  await page.evaluate(async (words) => {
    const { waiting } = await navigator.serviceWorker.ready
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve),
    )
    waiting?.postMessage(words)
    await changed
  }, USE_NOW)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(page.getByRole('button', { name: /^Next/ })).toBeVisible()
  expect(await page.evaluate(async (path) => (await fetch(`/${path}`)).status, OLD_CHUNK)).toBe(200)
  expect(await isKept(page)).toBe(true)
  const next = await context.newPage()
  await next.goto(`${server.address}/practice/`)
  await isNew(next)
  await next.waitForTimeout(500)
  expect(await isKept(next)).toBe(true)
  await page.close()
  // The browser lets go of a page a moment after it has gone; until then an opening finds it still there.
  await expect(async () => {
    await next.goto('about:blank')
    await next.goto(`${server.address}/practice/`)
    await expect.poll(() => isKept(next), { timeout: 5_000 }).toBe(false)
  }).toPass({ timeout: 120_000 })
})

/** The state in which an install ends that this page asks for. */
const endOfInstall = (page: Page) =>
  page.evaluate(async (worker) => {
    const { installing } = await navigator.serviceWorker.register(worker)
    return new Promise((resolve) =>
      installing?.addEventListener('statechange', () => resolve(installing.state)),
    )
  }, '/sw.js')

test('an install that breaks off leaves the app as it was, and the next visit ends it', async ({ page }) => {
  const path = '/settings/'
  server.broken.add(path)
  await page.goto(`${server.address}/`)
  expect(await endOfInstall(page)).toBe('redundant')
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Facts' }).click()
  await expect(page).toHaveURL(/\/facts\/$/)
  server.broken.delete(path)
  await visit(page)
  await server.stop()
  await page.goto(`${server.address}${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('where the disk has no room for it, Annals works with the network, and answers are kept', async ({
  page,
}) => {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.overrideQuotaForOrigin', { origin: server.address, quotaSize: 200_000 })
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.goto(`${server.address}/study/`)
  expect(await endOfInstall(page)).toBe('redundant')
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(page.getByRole('button', { name: /^Next/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('main')).toBeVisible()
  expect((await keptEntries(page)).length).toBeGreaterThan(0)
  expect(wrong).toEqual([])
})

test('the badge of the installed app shows how many cards are due, and loses one with each answer', async ({
  page,
}) => {
  const shown: number[] = []
  await page.exposeFunction('shownBadge', (due: number) => shown.push(due))
  await page.addInitScript(`navigator.setAppBadge = async (due) => { await window.shownBadge(due) }`)
  await withLearnedCards(page, 5)
  await page.goto(`${server.address}/`)
  await expect.poll(() => shown.at(-1)).toBe(5)
  await page.goto(`${server.address}/study/`)
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(page.getByRole('button', { name: /^Next/ })).toBeVisible()
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Today' }).click()
  await expect.poll(() => shown.at(-1)).toBe(4)
})

test('a browser that fails at badges changes nothing', async ({ page }) => {
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.addInitScript(`
    window.asked = 0
    navigator.setAppBadge = () => {
      window.asked += 1
      if (window.asked > 1) return Promise.reject(new Error('not installed'))
      throw new Error('no badges')
    }`)
  const asked = () => page.evaluate<number>('window.asked')
  await withLearnedCards(page, 5)
  await page.goto(`${server.address}/`)
  await expect.poll(asked).toBeGreaterThan(0)
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Facts' }).click()
  await expect(page).toHaveURL(/\/facts\/$/)
  const before = await asked()
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Today' }).click()
  await expect.poll(asked).toBeGreaterThan(Math.max(before, 1))
  expect(wrong).toEqual([])
})
