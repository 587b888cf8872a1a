import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeOffline } from '@/lib/cli/offline-export.mjs'
import { test as base, expect } from './fixtures'
import { type OwnServer, serveCopy } from './own-server'
import type { Page } from './test'

/** The page that has other bytes in another build. */
const CHANGED = 'practice/index.html'

/** A site of this test, as a host serves it; every worker of the tests has one copy, and it is whole for each test. */
export type OwnSite = OwnServer & {
  /** Writes a file of the copy. */
  write: (file: string, text: string) => void
  drop: (file: string) => void
  /** Makes another build of it: one page has other bytes, and the service worker lists them. */
  deploy: () => Promise<void>
}

export const test = base.extend<{ site: OwnSite }, { copy: OwnServer }>({
  copy: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const copy = await serveCopy()
      await use(copy)
      await copy.remove()
    },
    { scope: 'worker' },
  ],
  site: async ({ copy }, use) => {
    const path = (file: string): string => join(copy.folder, file)
    const worker = readFileSync(path('sw.js'), 'utf8')
    const page = readFileSync(path(CHANGED), 'utf8')
    const written = new Set<string>()
    const write = (file: string, text: string): void => {
      written.add(file)
      writeFileSync(path(file), text)
    }
    const drop = (file: string): void => rmSync(path(file), { force: true })
    const deploy = async (): Promise<void> => {
      writeFileSync(path(CHANGED), page.replace('</head>', '<meta name="build" content="2"/></head>'))
      await makeOffline(copy.folder)
    }
    await use({ ...copy, write, drop, deploy })
    for (const file of written) drop(file)
    writeFileSync(path(CHANGED), page)
    writeFileSync(path('sw.js'), worker)
    copy.broken.clear()
    await copy.stop()
    await copy.start()
  },
})

export const isNew = (page: Page) => expect(page.locator('meta[name=build]')).toHaveCount(1)
export const isOld = (page: Page) => expect(page.locator('meta[name=build]')).toHaveCount(0)

export const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })

/** The first visit, until everything is on the device. */
export async function visit(page: Page, { address }: OwnServer): Promise<void> {
  await page.goto(`${address}/`)
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((resolve) => active?.addEventListener('statechange', resolve))
  })
}

/** The state in which an install ends that this page asks for. */
export const endOfInstall = (page: Page) =>
  page.evaluate(async (worker) => {
    const { installing } = await navigator.serviceWorker.register(worker)
    return new Promise((resolve) =>
      installing?.addEventListener('statechange', () => resolve(installing.state)),
    )
  }, '/sw.js')
