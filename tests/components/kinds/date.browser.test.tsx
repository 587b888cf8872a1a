import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { ask, check, verdict } from './asking'

const answer = page.getByRole('textbox')

test('what cannot be read as a date says how to write it, and is no answer', async () => {
  await ask('date')
  await answer.fill('a while ago')
  await check.click()
  await expect.element(page.getByText(/can’t read that as a date/)).toBeVisible()
  await expect.element(verdict).not.toBeInTheDocument()
  await expect.element(answer).toHaveValue('a while ago')
})

test('a date is read back while it is typed, once it is one', async () => {
  await ask('date')
  await answer.fill('12/11/1944')
  await expect.element(page.getByText('Read as 12 November 1944')).toBeVisible()
  await answer.fill('12/11')
  await expect.element(page.getByText(/^Read as/)).not.toBeInTheDocument()
})
