import type { Page } from '@playwright/test'
import { openQuestion } from './session'

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
export const verdict = (page: Page) => page.locator('.verdict')
export const check = (page: Page) => page.getByRole('button', { name: 'Check' })

export async function practise(page: Page, kind: string): Promise<string> {
  await page.goto(`/practice/?kinds=${kind}&n=5`)
  return openQuestion(page)
}
