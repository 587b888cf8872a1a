import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { tooSmall } from '../fits'
import { ask, marked, next, textsOf, verdict } from './asking'

const field = page.getByLabelText(/^A name/)
const written = page.getByRole('list', { name: 'Written so far' }).getByRole('listitem')

test('takes each name as soon as it is written, and says how many', async () => {
  const { wanted } = await ask('name-all')
  await expect.element(field).toHaveFocus()
  for (const [place, { name }] of wanted.entries()) {
    await userEvent.keyboard(name)
    await expect.element(page.getByText(`${name}. ${place + 1} of 3 named.`)).toBeInTheDocument()
  }
  await userEvent.keyboard('{Enter}')
  await expect.element(verdict).toHaveTextContent('✓ Right')
  expect(marked('right')).toHaveLength(3)
  await expect.element(next).toHaveFocus()
})

test('Enter keeps what it does not know, a button takes it away, and the rest is told', async () => {
  await ask('name-all')
  await userEvent.keyboard('Nobody Inparticular{Enter}Somebody Elseagain{Enter}Ili District')
  await expect.poll(() => written.elements().length).toBe(3)
  await expect.element(page.getByRole('button', { name: 'I don’t know' })).not.toBeInTheDocument()
  const remove = page.getByRole('button', { name: 'Remove Nobody Inparticular' })
  expect(tooSmall()).toEqual([])
  await remove.click()
  await expect.poll(() => written.elements().length).toBe(2)
  await expect.element(field).toHaveFocus()
  await page.getByRole('button', { name: 'That’s all I know' }).click()
  await expect.element(verdict).toBeVisible()
  expect(textsOf(marked('right'))).toEqual(['✓Ili Districtnamed'])
  expect(marked('missed')).toHaveLength(2)
  expect(textsOf(marked('wrong'))).toEqual(['✕Somebody Elseagainnot one of them'])
})

test('a name written twice counts once', async () => {
  await ask('name-all')
  await userEvent.keyboard('Ili District')
  await userEvent.keyboard('Ili District{Enter}')
  await expect.element(page.getByText('Ili District is there already.')).toBeInTheDocument()
  expect(written.elements()).toHaveLength(1)
})

test('a name is added with the pointer', async () => {
  await ask('name-all')
  await field.fill('Nobody Inparticular')
  await page.getByRole('button', { name: 'Add' }).click()
  await expect.poll(() => written.elements().length).toBe(1)
  await page.getByRole('button', { name: 'That’s all I know' }).click()
  await expect.element(verdict).toHaveTextContent('✕ Not so')
})
