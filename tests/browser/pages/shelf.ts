import type { Page } from '@playwright/test'
import { expect } from '../test'

/** The teacher's quizzes. */
export function onShelf(page: Page) {
  const list = page.getByRole('region', { name: 'Your quizzes' })
  const screen = {
    rows: list.getByRole('listitem'),
    /** What was done last. */
    said: list.getByRole('status'),
    open: () => page.goto('/teach/'),
    more: (title: string) => page.getByText(`More for ${title}`, { exact: true }).click(),
    async rename(title: string): Promise<void> {
      await list.getByRole('textbox', { name: 'Title' }).fill(title)
      await list.getByRole('button', { name: 'Rename' }).click()
    },
    async newQuiz(): Promise<void> {
      await screen.open()
      await page.getByRole('button', { name: 'New quiz' }).click()
      await expect(page.getByRole('heading', { name: 'Questions', exact: true })).toBeVisible()
    },
  }
  return screen
}
