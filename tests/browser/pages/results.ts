import type { Page } from '@playwright/test'
import { address, type Desk } from '../results-class'
import { expect } from '../test'

/** What a class handed in for a quiz. */
export function onResults(page: Page) {
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  const pasted = page.getByLabel('Paste what students sent')
  const students = page.getByRole('table', { name: /^Students/ })
  const screen = {
    part,
    pasted,
    students,
    names: students.getByRole('rowheader').getByRole('button'),
    row: (name: string) =>
      students.getByRole('row').filter({ has: page.getByRole('rowheader'), hasText: name }),
    /** What became of each piece that was taken in. */
    pieces: part('Handed in').getByRole('listitem', { includeHidden: true }),
    /** Every question, as a class answered it. */
    questions: part('Questions').locator('li[data-state]'),
    /** The answers of a student that is open. */
    answers: students.locator('li[data-worth]'),
    changes: part('What you changed').getByRole('listitem'),
    figure: (name: string) =>
      part('The class')
        .locator('dl > div')
        .filter({ has: page.getByRole('term').filter({ hasText: name }) })
        .getByRole('definition'),
    async open(desk: Desk): Promise<void> {
      await page.goto(address(desk))
      await expect(page.getByRole('heading', { level: 1, name: desk.quiz.title })).toBeVisible()
    },
    async paste(text: string): Promise<void> {
      await expect(part('Handed in')).toBeVisible()
      if (!(await pasted.isVisible())) await page.getByText('Take in more').click()
      await pasted.fill(text)
      await page.getByRole('button', { name: 'Take in', exact: true }).click()
    },
    /** What was taken in so far has been told. */
    told: (words: string | RegExp) =>
      expect(part('Handed in').getByRole('status').first()).toContainText(words),
    /** What the last decision changed, for a screen reader. */
    said: (words: string) =>
      expect(page.getByRole('main').getByRole('status').filter({ hasText: words })).toHaveCount(1),
  }
  return screen
}
