import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ask, check, marked, textsOf, verdict } from './asking'

const claim = (place: number) => page.getByRole('group').nth(place)
const claimant = (place: number, name: string) => claim(place).getByRole('radio', { name })

test('is answered by keyboard alone, with arrows as in any group of radio buttons', async () => {
  await ask('who-says')
  await expect.element(claim(0).getByRole('radio').first()).toHaveFocus()
  await userEvent.keyboard(' {Tab} {ArrowDown}')
  await expect.element(claimant(1, 'United States consular officials')).toBeChecked()
  await userEvent.keyboard('{Enter}')
  await expect.element(verdict).toHaveTextContent('✓ Right')
  expect(textsOf(marked('right'))[0]).toContain('your answer')
})

test('a wrong claimant, chosen anywhere in its row, is told beside the right one', async () => {
  await ask('who-says')
  await claim(0).getByText('United States consular officials').click()
  await claim(1).getByText('Liu Bin-Di').click()
  await check.click()
  await expect.element(verdict).toHaveTextContent('✕ Not so')
  expect(textsOf(marked('missed'))[0]).toMatch(/^.Liu Bin-Di.*the answer/)
  expect(textsOf(marked('wrong'))[0]).toContain('your answer')
})

test('a claim that was overlooked is pointed out once', async () => {
  await ask('who-says')
  await claim(0).getByRole('radio').first().click()
  await check.click()
  await expect
    .element(page.getByText(/still open\. Press the button once more to leave it so\.$/))
    .toBeVisible()
  await check.click()
  await expect.element(verdict).toBeVisible()
})
