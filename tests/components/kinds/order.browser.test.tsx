import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ask, check, marked, textsOf, verdict } from './asking'

const line = (place: number) => page.getByRole('list').last().getByRole('listitem').nth(place)
const FIRST = 'Launch of the newspaper Azat Sherkiy Turkistan'

test('is answered by keyboard alone: a number moves its event up, Enter checks', async () => {
  await ask('order')
  // The last of four goes up three times, then the telegram once.
  await userEvent.keyboard('4323{Enter}')
  await expect.element(verdict).toHaveTextContent('✓ Right')
  expect(marked('right')).toHaveLength(4)
  expect(textsOf(marked('right'))[0]).toContain('August 1944')
})

test('arrow keys move an event, and the focus and the word for it go along', async () => {
  const { events } = await ask('order')
  const later = page.getByRole('button', { name: `Move ${FIRST} later` })
  later.element().focus()
  for (let place = 2; place <= events.length; place++) {
    await userEvent.keyboard(place % 2 ? '{Enter}' : '{ArrowDown}')
    await expect.element(line(place - 1)).toHaveTextContent(FIRST)
    await expect.element(later).toHaveFocus()
    await expect.element(page.getByText(`${FIRST}: now ${place} of`)).toBeInTheDocument()
  }
  await expect.element(later).toHaveAttribute('aria-disabled', 'true')
  await userEvent.keyboard('{ArrowUp}')
  await expect.element(line(events.length - 2)).toHaveTextContent(FIRST)
})

test('what was left as it was is no answer', async () => {
  await ask('order')
  await check.click()
  await expect.element(page.getByText('You haven’t changed the order yet.')).toBeVisible()
  await expect.element(verdict).not.toBeInTheDocument()
})

test('an event out of order is told in sign and words', async () => {
  await ask('order')
  await userEvent.keyboard('432')
  await check.click()
  await expect.element(verdict).toHaveTextContent(/✕ Not so|≈ Partly right/)
  expect(textsOf(marked('wrong'))).toHaveLength(1)
  expect(textsOf(marked('wrong'))[0]).toMatch(/^✕.*you put it \w+/)
})
