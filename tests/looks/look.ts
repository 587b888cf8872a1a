import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { test as base, expect, type Page, type TestInfo } from '@playwright/test'
import { drawBy } from '../browser/test'
import { fixKeys, KEY } from './fixed-keys'

export { expect, type Locator, type Page } from '@playwright/test'

/** When every test takes place, unless it says otherwise. */
export const NOW = Date.UTC(2026, 10, 20, 10)

/** How a screen is looked at. */
type View = {
  name: string
  width: number
  height: number
  colorScheme: 'light' | 'dark'
  media?: 'screen' | 'print'
}

type Views = Record<'phone' | 'desk', readonly [View, ...View[]]>

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1440, height: 900 }
const USUAL: Views = {
  phone: [
    { name: 'phone-light', ...PHONE, colorScheme: 'light' },
    { name: 'phone-dark', ...PHONE, colorScheme: 'dark' },
  ],
  desk: [
    { name: 'desk-light', ...DESK, colorScheme: 'light' },
    { name: 'desk-dark', ...DESK, colorScheme: 'dark' },
  ],
}

/** Also on screens on which a question has little room. */
export const LOW: Views = {
  phone: [
    ...USUAL.phone,
    { name: 'phone-low', width: 390, height: 664, colorScheme: 'light' },
    { name: 'phone-sideways', width: 844, height: 390, colorScheme: 'light' },
  ],
  desk: [...USUAL.desk, { name: 'desk-low', width: 1366, height: 657, colorScheme: 'light' }],
}

/** A sheet of A4 without its margins; the browser's theme must not come through. */
const SHEET = { width: 718, height: 1047, media: 'print' } as const

/** Also as it is printed. */
export const PRINTED: Views = {
  phone: USUAL.phone,
  desk: [
    ...USUAL.desk,
    { name: 'paper-light', ...SHEET, colorScheme: 'light' },
    { name: 'paper-dark', ...SHEET, colorScheme: 'dark' },
  ],
}

/** A page at a time that stands still, which draws by lot and makes keys the same in every run. */
export const test = base.extend<{ now: number; seed: string }>({
  now: [NOW, { option: true }],
  seed: ['looks', { option: true }],
  page: async ({ page, now, seed }, use) => {
    fixKeys(KEY)
    await page.addInitScript(drawBy, seed)
    await page.addInitScript(fixKeys, KEY)
    await page.clock.setFixedTime(now)
    await page.addInitScript(() => Object.assign(performance, { now: () => 1000 }))
    await use(page)
  },
})

/**
 * Compares the whole page as it is now with what it was, in each view, and with everything that can be pressed as it is
 * under a pointer and with the focus. Goes on whatever comes of it.
 */
export async function look(page: Page, name: string, views: Views = USUAL): Promise<void> {
  const all = views[isPhone() ? 'phone' : 'desk']
  await page.mouse.move(0, 0)
  await page.waitForLoadState('networkidle')
  for (const view of all) {
    await show(page, view)
    await compare(page, `${name}-${view.name}.png`)
  }
  await show(page, all[0])
  await comparePressed(page, name)
}

/** What each part of a page can be besides as it is, forced on all of them at once. */
const FORCED = {
  hover: ['hover'],
  focus: ['focus', 'focus-visible'],
} as const
const PRESSED = 'a, button, input, select, textarea, summary, label, [tabindex]'

async function comparePressed(page: Page, name: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: PRESSED })
  for (const [way, classes] of Object.entries(FORCED)) {
    const forcedPseudoClasses = [...classes]
    await Promise.all(
      nodeIds.map((nodeId) => devtools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })),
    )
    await compare(page, `${name}-${isPhone() ? 'phone' : 'desk'}-${way}.png`)
  }
  await devtools.detach()
}

export const isPhone = (): boolean => test.info().project.name === 'phone'

async function show(page: Page, { width, height, colorScheme, media = 'screen' }: View): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme, media, reducedMotion: 'reduce' })
  await page.evaluate(async () => {
    await document.fonts.ready
    scrollTo(0, 0)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/** Playwright's own comparison passes over pixels that it takes for smoothed edges, so the whole file is compared. */
async function compare(page: Page, name: string): Promise<void> {
  const info = test.info()
  const path = name.split('/')
  const file = info.snapshotPath(...path)
  const before = existsSync(file) ? readFileSync(file) : undefined
  const now = await steady(page, before)
  if (before?.equals(now)) return
  if (isTaking(info)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, now)
    return
  }
  const failures = info.errors.length
  expect.soft(now, name).toMatchSnapshot(path, { maxDiffPixels: 0, threshold: 0 })
  if (info.errors.length > failures) return
  const actual = info.outputPath(path.join('-'))
  writeFileSync(actual, now)
  await info.attach(name, { path: actual, contentType: 'image/png' })
  expect.soft(false, `${name} is the same at smoothed edges, too`).toBe(true)
}

const isTaking = ({ config }: TestInfo): boolean => config.updateSnapshots !== 'none'

/** The page once it looks as it did before, or twice the same. */
async function steady(page: Page, before: Buffer | undefined): Promise<Buffer> {
  const shoot = () => page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })
  let last = before ?? (await shoot())
  for (let i = 0; i < 10; i += 1) {
    const shot = await shoot()
    if (last.equals(shot)) return shot
    last = shot
    await pause(150)
  }
  expect.soft(false, 'the page comes to rest').toBe(true)
  return last
}
