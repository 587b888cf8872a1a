import AxeBuilder from '@axe-core/playwright'
import { pack } from '@/content/second-east-turkestan-republic'
import { readLink } from '@/lib/assignment/link/link'
import { questionsSum } from '@/lib/assignment/questions-sum'
import { indexPack } from '@/lib/card/pack-index'
import { expect, type Page } from './test'

const index = indexPack(pack)

export const questions = (page: Page) => page.locator('.teach-question')
export const stems = (page: Page) => page.locator('.teach-stem')

export async function newQuiz(page: Page): Promise<void> {
  await page.goto('/teach/')
  await page.getByRole('button', { name: 'New quiz' }).click()
  await expect(page.getByRole('heading', { name: 'Questions', exact: true })).toBeVisible()
}

export async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.locator('.given-link').first()).toBeVisible()
  return page.locator('.given-link input').first().inputValue()
}

export const read = (url: string) => readLink(url, async () => index)

/** What submissions are compared with. */
export async function sumOf(url: string): Promise<string> {
  const link = await read(url)
  if (!link.ok) throw new Error(link.what)
  return questionsSum(link.assignment.questions)
}

/** Nothing that axe finds wrong, and nothing wider than the screen. */
export async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
}
