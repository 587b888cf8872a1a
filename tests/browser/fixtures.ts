import { readFile } from 'node:fs/promises'
import { NOW } from './moment'
import { onComposing } from './pages/composing'
import { onQuiz } from './pages/quiz'
import { onResults } from './pages/results'
import { onSession } from './pages/session'
import { onShelf } from './pages/shelf'
import { expectSound } from './sound'
import { type Stored, store } from './stored'
import { test as base, type Page } from './test'

export { type BrowserContext, expect, type Locator, type Page, type Route } from './test'

type Fixtures = {
  /** Comes back, at `NOW`, with this in the storage. To be called before the first page is opened. */
  comeBackWith: (...stored: Stored[]) => Promise<void>
  /** Finds nothing wrong with the page as it stands, in light and dark; see `sound.ts`. */
  isSound: () => Promise<void>
  session: ReturnType<typeof onSession>
  quiz: ReturnType<typeof onQuiz>
  shelf: ReturnType<typeof onShelf>
  composing: ReturnType<typeof onComposing>
  results: ReturnType<typeof onResults>
}

export const test = base.extend<Fixtures>({
  comeBackWith: ({ page }, use) =>
    use(async (...stored) => {
      await page.clock.install({ time: NOW })
      await page.goto(NO_APP)
      await store(page, ...stored)
    }),
  isSound: ({ page }, use) => use(() => expectSound(page)),
  session: ({ page }, use) => use(onSession(page)),
  quiz: ({ page }, use) => use(onQuiz(page)),
  shelf: ({ page }, use) => use(onShelf(page)),
  composing: ({ page }, use) => use(onComposing(page)),
  results: ({ page }, use) => use(onResults(page)),
})

/** A file of the origin that runs nothing: here a page sees what is stored, and changes nothing by itself. */
export const NO_APP = '/index.txt'

/** The screens that the head of every page leads to. */
export const goTo = (page: Page, screen: 'Today' | 'Study' | 'Practice' | 'Facts' | 'Settings') =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }).click()

/** The file that comes when that button is pressed. */
export async function download(page: Page, button: string | RegExp): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button, ...(typeof button === 'string' && { exact: true }) }).click()
  const file = await coming
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

/** An alert in the main part of the page. */
export const alert = (page: Page, words?: string | RegExp) =>
  page
    .getByRole('main')
    .getByRole('alert')
    .filter(words === undefined ? {} : { hasText: words })

/** A line that a screen reader reads out. */
export const status = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words })
