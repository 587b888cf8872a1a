import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ask, marked, textsOf, verdict } from './asking'

test.each([
  ['1', '✓ Right'],
  ['2', '✕ Not so'],
])('is answered with the key %s, and shows both values', async (key, told) => {
  await ask('compare')
  await userEvent.keyboard(key)
  await expect.element(verdict).toHaveTextContent(told)
  await expect.element(page.getByText('17 November 1944', { exact: true })).toBeVisible()
  await expect.element(page.getByText('1945', { exact: true })).toBeVisible()
  expect(marked('right')).toHaveLength(1)
})

test('a side is chosen by pointer, and says which one it was', async () => {
  const { sides } = await ask('compare')
  await page.getByText(sides[1].text).click()
  await expect.element(verdict).toHaveTextContent('✕ Not so')
  expect(textsOf(marked('wrong'))[0]).toMatch(/^✕.*your answer/)
})
