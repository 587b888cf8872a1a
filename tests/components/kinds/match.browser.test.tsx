import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ask, check, marked, next, textsOf, verdict } from './asking'

/** The keys of the right answers, row by row. */
const RIGHT = '2134'
const rows = page.getByRole('radio')

test('is answered by keyboard alone: a number for each row, then Enter', async () => {
  await ask('match')
  await userEvent.keyboard(RIGHT)
  await expect.element(page.getByText('Every row has its answer.', { exact: true })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(verdict).toHaveTextContent('✓ Right')
  expect(textsOf(marked('right'))[0]).toContain('your answer')
  await expect.element(next).toHaveFocus()
})

test('while the keyboard is on the rows, its focus goes on to the row that is next', async () => {
  await ask('match')
  await userEvent.click(rows.first())
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(rows.nth(1)).toBeChecked()
  await userEvent.keyboard('1')
  await expect.element(rows.nth(1)).toHaveAccessibleName(/, answered: Rebiya Kadeer$/)
  await expect.element(rows.nth(2)).toHaveFocus()
  await expect.element(rows.nth(2)).toHaveAccessibleName(/, no answer yet$/)
})

test('what is wrong is told with what is right, in sign and words', async () => {
  await ask('match')
  await userEvent.keyboard('1234{Enter}')
  await expect.element(verdict).toHaveTextContent('≈ Partly right')
  const told = page.getByRole('listitem').filter({ hasText: 'Karai horsemen' })
  await expect.element(told).toHaveTextContent('✕')
  await expect.element(told).toHaveTextContent('Osman Batur')
  await expect.element(told).toHaveTextContent('you chose Rebiya Kadeer')
})

test('an answer is brought by the pointer, and can be taken back', async () => {
  await ask('match')
  const osman = page.getByRole('button', { name: 'Osman Batur' })
  await osman.click()
  await expect.element(osman).toHaveAttribute('aria-pressed', 'true')
  await expect.element(rows.first()).toHaveAccessibleName(/, answered: Osman Batur$/)
  await osman.click()
  await expect.element(rows.first()).toHaveAccessibleName(/, no answer yet$/)
})

test('who matched nothing is told so', async () => {
  await ask('match')
  await check.click()
  await expect.element(page.getByText('Nothing was answered.')).toBeVisible()
  await expect.element(verdict).not.toBeInTheDocument()
})

test('half of it is taken only when it was said that rows are open, and again when others are', async () => {
  const { options, rows: all } = await ask('match')
  for (const [i, option] of options.slice(0, 2).entries()) {
    await page.getByRole('button', { name: option, exact: true }).click()
    await check.click()
    await expect
      .element(page.getByText(`${all.length - 1 - i} of ${all.length} are still open.`))
      .toBeVisible()
    await expect.element(verdict).not.toBeInTheDocument()
  }
  await check.click()
  await expect.element(verdict).toBeVisible()
})
