import { USE_NOW } from '@/app/_worker/words'
import { makeOffline } from '@/lib/cli/offline-export.mjs'
import { expect, type Page } from '../browser/fixtures'
import { keptEntries } from '../browser/kept-entries'
import { endOfInstall, isNew, lookForUpdate, test, visit } from '../browser/own-site'

test.use({ serviceWorkers: 'allow' })

/** A script that only the version before lists: its chunks are gone from the host after a deploy. */
const OLD_CHUNK = '_next/static/chunks/of-the-version-before.js'

const isKept = (page: Page) =>
  page.evaluate(async (path) => (await caches.match(`/${path}`)) !== undefined, OLD_CHUNK)

const isWaiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)

test('a page that is still of the version before finds its files, and they go when no page is open', async ({
  page,
  context,
  site,
  session,
}) => {
  site.write(OLD_CHUNK, '0')
  await makeOffline(site.folder)
  await visit(page, site)
  await page.goto(`${site.address}/study/`)
  await expect(session.giveUp).toBeVisible()
  site.drop(OLD_CHUNK)
  await site.deploy()
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
  await session.giveUp.click()
  await expect(session.next).toBeVisible()
  expect(await page.evaluate(async (path) => (await fetch(`/${path}`)).status, OLD_CHUNK)).toBe(200)
  expect(await isKept(page)).toBe(true)
  const next = await context.newPage()
  await next.goto(`${site.address}/practice/`)
  await isNew(next)
  // What the worker does at one opening is done by the next.
  await next.reload()
  await isNew(next)
  expect(await isKept(next)).toBe(true)
  await page.close()
  // The browser lets go of a page a moment after it has gone; until then an opening finds it still there.
  await expect(async () => {
    await next.goto('about:blank')
    await next.goto(`${site.address}/practice/`)
    await expect.poll(() => isKept(next), { timeout: 5_000 }).toBe(false)
  }).toPass({ timeout: 120_000 })
})

test('where the disk has no room for it, Annals works with the network, and answers are kept', async ({
  page,
  site,
  session,
}) => {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 200_000 })
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.goto(`${site.address}/study/`)
  expect(await endOfInstall(page)).toBe('redundant')
  await session.giveUp.click()
  await expect(session.next).toBeVisible()
  await page.reload()
  await expect(page.getByRole('main')).toBeVisible()
  expect((await keptEntries(page)).length).toBeGreaterThan(0)
  expect(wrong).toEqual([])
})
