import { test as base } from '@playwright/test'

export { type BrowserContext, expect, type Locator, type Page, type Route } from '@playwright/test'

type Options = {
  /** What the page draws from, as in `test.use({ seed: '7' })`; without it the test's title. */
  seed: string | undefined
}

/**
 * Playwright's test, with a page that draws by lot the same in every run: what a test is asked depends on its seed and
 * on how often it has loaded a page. Pages that a test opens itself draw freely, so that no two write by one name.
 */
export const test = base.extend<Options>({
  seed: [undefined, { option: true }],
  page: async ({ page, seed }, use, { titlePath }) => {
    await page.addInitScript(drawBy, seed ?? titlePath.join(' '))
    await use(page)
  },
})

/** Runs in the page: its bytes are a Weyl sequence, scrambled; it starts from the seed and the count of loads. */
export function drawBy(seed: string): void {
  const loads = Number(window.name || 0) + 1
  window.name = String(loads)
  let state = loads
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193)
  const draw = (): number => {
    state = (state + 0x9e3779b9) | 0
    const mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 24
  }
  const { crypto } = window
  const real = crypto.getRandomValues.bind(crypto)
  crypto.getRandomValues = <T extends ArrayBufferView<ArrayBuffer>>(array: T): T => {
    if (!(array instanceof Uint8Array)) return real(array)
    array.set(array.map(draw))
    return array
  }
}
