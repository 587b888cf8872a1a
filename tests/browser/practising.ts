import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { openQuestion } from './session'

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
export const verdict = (page: Page) => page.locator('.verdict')
export const check = (page: Page) => page.getByRole('button', { name: 'Check' })

export async function practise(page: Page, kind: string): Promise<string> {
  await page.goto(`/practice/?kinds=${kind}&n=5`)
  return openQuestion(page)
}

/** Nothing that axe finds wrong, and nothing wider than the page. */
export async function expectFit(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
}
