import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ask, marked, textsOf, verdict } from './asking'

const slots = page.getByRole('button', { name: /^Here / })

test('is answered with a number, and the event stands in its place with its date', async () => {
  await ask('place')
  await userEvent.keyboard('3')
  await expect.element(verdict).toHaveTextContent('✓ Right')
  expect(textsOf(marked('right'))[0]).toMatch(/17 November 1944/)
  expect(textsOf(marked('right'))[0]).toContain('your answer')
})

test('every place says where it is', async () => {
  await ask('place')
  await expect.element(slots.first()).toHaveAccessibleName(/^Here before “.+”$/)
  await expect.element(slots.nth(1)).toHaveAccessibleName(/^Here between “.+” and “.+”$/)
  await expect.element(slots.last()).toHaveAccessibleName(/^Here after “.+”$/)
})

test('a wrong place is marked, and the right one shown', async () => {
  await ask('place')
  await slots.first().click()
  await expect.element(verdict).toHaveTextContent(/✕ Not so|≈ Partly right/)
  expect(textsOf(marked('wrong'))[0]).toMatch(/^✕.*your answer/)
  expect(textsOf(marked('right'))[0]).toContain('its place')
})
