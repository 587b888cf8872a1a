import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ask, check, next, verdict } from './asking'

const answer = page.getByRole('textbox')

test('a name is typed, and Enter gives it; keys typed into the field stay there', async () => {
  const { keys } = await ask('typed')
  await expect.element(answer).toHaveFocus()
  await userEvent.keyboard('u1?')
  await expect.element(answer).toHaveValue('u1?')
  await answer.fill(keys[0] ?? '')
  await userEvent.keyboard('{Enter}')
  await expect.element(verdict).toHaveTextContent('✓ Right')
  await expect.element(next).toHaveFocus()
})

test('the field asks nothing of the keyboard that would change a name', async () => {
  await ask('typed')
  await expect.element(answer).toHaveAttribute('autocapitalize', 'off')
  await expect.element(answer).toHaveAttribute('autocomplete', 'off')
  await expect.element(answer).toHaveAttribute('spellcheck', 'false')
})

test('an empty line is no answer', async () => {
  await ask('typed')
  await check.click()
  await expect.element(page.getByText('Nothing was answered.')).toBeVisible()
  await expect.element(verdict).not.toBeInTheDocument()
})

test('who does not know sees the answer', async () => {
  const { keys } = await ask('typed')
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect.element(page.getByText(`The answer: ${keys[0]}`, { exact: true })).toBeVisible()
})
