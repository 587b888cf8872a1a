import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ask, check, verdict } from './asking'

test('a gap is filled by keyboard alone, and is a blank to who hears it', async () => {
  await ask('cloze')
  await expect.element(page.getByLabelText('The missing words')).toHaveFocus()
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('blank')
  await userEvent.keyboard('Turkestan Islamic Government{Enter}')
  await expect.element(verdict).toHaveTextContent('✓ Right')
})

test('a gap filled wrongly shows what was written and what is right', async () => {
  await ask('cloze')
  await page.getByRole('textbox').fill('Nobody Inparticular')
  await check.click()
  await expect.element(verdict).toHaveTextContent('✕ Not so')
  await expect.element(page.getByText('You wrote Nobody Inparticular')).toBeVisible()
  await expect
    .element(page.getByText('The answer: Turkestan Islamic Government', { exact: true }))
    .toBeVisible()
})
