import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ask, verdict } from './asking'

test('a flashcard turns with Space, and is then to be rated', async () => {
  const { back } = await ask('flip')
  await userEvent.keyboard(' ')
  await expect.element(verdict).toHaveTextContent(back)
  await expect.element(page.getByRole('button', { name: /^Forgot/ })).toBeVisible()
  await expect.element(page.getByRole('button', { name: /^Got it/ })).toHaveFocus()
})
