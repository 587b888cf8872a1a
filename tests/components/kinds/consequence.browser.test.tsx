import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ask, marked, textsOf, verdict } from './asking'

test('is answered at once by the number of an option', async () => {
  await ask('consequence')
  await userEvent.keyboard('2')
  await expect.element(verdict).toHaveTextContent('✓ Right')
  expect(textsOf(marked('right'))[0]).toContain('Moscow put pressure')
})

test('a wrong option says what it belongs to', async () => {
  await ask('consequence')
  await page.getByRole('button', { name: /arrived too late/ }).click()
  await expect.element(page.getByText(/^Liu Bin-Di’s mission failed/)).toBeVisible()
  expect(textsOf(marked('wrong'))).toHaveLength(1)
})
