import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ask, check, marked, next, textsOf, verdict } from './asking'

const boxes = page.getByRole('checkbox')

test('is answered by keyboard alone: figures tick, Enter checks', async () => {
  await ask('select')
  await expect.element(boxes.first()).toHaveFocus()
  await userEvent.keyboard('23')
  await expect.element(page.getByText('2 ticked')).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(verdict).toHaveTextContent('✓ Right')
  expect(marked('right')).toHaveLength(2)
  expect(textsOf(marked('right'))[0]).toContain('✓')
  await expect.element(next).toHaveFocus()
})

test('a figure pressed again takes the tick away, and Space ticks as everywhere', async () => {
  await ask('select')
  await userEvent.keyboard('2')
  await expect.element(boxes.nth(1)).toBeChecked()
  await userEvent.keyboard('2')
  await expect.element(boxes.nth(1)).not.toBeChecked()
  await userEvent.keyboard(' ')
  await expect.element(boxes.first()).toBeChecked()
})

test('is ticked anywhere in its row, and each row is told in sign and words', async () => {
  const { options } = await ask('select')
  for (const text of ['Aksu Region', 'Ili District']) await page.getByText(text, { exact: true }).click()
  await check.click()
  await expect.element(verdict).toHaveTextContent(/✕ Not so|≈ Partly right/)
  expect(textsOf(marked('missed'))).toEqual(['○Altay Districtyou missed it'])
  expect(textsOf(marked('wrong'))[0]).toMatch(/^✕Aksu Region.*not one of them/)
  expect(marked('right').length + marked('missed').length).toBe(options.filter(({ right }) => right).length)
})
