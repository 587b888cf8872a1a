import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { ask, check, verdict } from './asking'

const answer = page.getByRole('textbox')

test('a number has its unit after it and is read back', async () => {
  const { unit } = await ask('number')
  await expect.element(page.getByText(unit, { exact: true })).toBeVisible()
  await expect.element(answer).toHaveAttribute('inputmode', 'decimal')
  await answer.fill('60k')
  await expect.element(page.getByText('Read as 60,000')).toBeVisible()
})

test('a figure is judged', async () => {
  await ask('number')
  await answer.fill('592')
  await check.click()
  await expect.element(verdict).toHaveTextContent('✓ Right')
})
