import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ask, check, next, verdict } from './asking'

const field = page.getByLabelText('Your estimate')
const from = page.getByLabelText('From', { exact: true })
const to = page.getByLabelText('To', { exact: true })

test('is typed and read back, and Enter gives it', async () => {
  await ask('estimate')
  await expect.element(field).toHaveFocus()
  await expect.element(field).toHaveAttribute('inputmode', 'decimal')
  await userEvent.keyboard('60k')
  await expect.element(page.getByText('Read as 60,000')).toBeVisible()
  await field.fill('592')
  await userEvent.keyboard('{Enter}')
  await expect.element(verdict).toHaveTextContent('✓ Right')
  await expect
    .element(page.getByRole('img', { name: /^A scale from .* meets the real figure\.$/ }))
    .toBeVisible()
  await expect.element(next).toHaveFocus()
})

test('that lies off the scale is said to in words too', async () => {
  await ask('estimate')
  await userEvent.keyboard('900 million{Enter}')
  await expect.element(verdict).toHaveTextContent('✕ Not so')
  await expect.element(page.getByText(/You said 900,000,000.*, off the scale/)).toBeVisible()
  await expect.element(page.getByRole('img', { name: /lies above the real figure\.$/ })).toBeVisible()
})

test('can be a range by keyboard alone, and how many ranges held the real figure is said', async () => {
  await ask('estimate')
  await userEvent.keyboard('{Shift>}{Tab}{/Shift} ')
  await expect.element(field).not.toBeInTheDocument()
  await userEvent.keyboard('{Tab}500{Enter}')
  await expect.element(page.getByText('Write both ends of the range.')).toBeVisible()
  await userEvent.keyboard('{Tab}700{Enter}')
  await expect.element(verdict).toHaveTextContent('✓ Right')
  await expect
    .element(page.getByRole('img', { name: /Your range takes in the real figure\.$/ }))
    .toBeVisible()
  await expect.element(page.getByText('Your first range held the real figure.')).toBeVisible()
})

test('can be a range by pointer, its ends in either order', async () => {
  await ask('estimate')
  await page.getByText('Give a range that you are 80 % sure of').click()
  await from.fill('20 million')
  await to.fill('10 million')
  await expect.element(page.getByText('Read as 10,000,000 to 20,000,000')).toBeVisible()
  await check.click()
  await expect.element(verdict).toHaveTextContent('✕ Not so')
})
