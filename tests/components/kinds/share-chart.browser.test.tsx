import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ask, check, verdict } from './asking'

const sliders = page.getByRole('slider')
const figures = page.getByRole('textbox')

test('is answered by keyboard alone, and the real shares stand beside what was set', async () => {
  await ask('share-chart')
  sliders.first().element().focus()
  await userEvent.keyboard('{ArrowRight>25/}')
  await expect.element(sliders.first()).toHaveValue('25')
  sliders.nth(1).element().focus()
  await userEvent.keyboard('{ArrowRight>52/}{Enter}')
  await expect.element(verdict).toHaveTextContent('✓ Right')
  await expect.element(page.getByText('you said 25%')).toBeVisible()
  await expect.element(page.getByText('you said 52%')).toBeVisible()
})

test('the bars are never more than the whole, and what was set stays', async () => {
  await ask('share-chart')
  await figures.first().fill('70')
  await figures.nth(1).fill('60')
  await expect.element(figures.first()).toHaveValue('70')
  await expect.element(figures.nth(1)).toHaveValue('30')
  await expect.element(page.getByText('no more than 30%')).toBeInTheDocument()
  await expect.element(sliders.nth(1)).toHaveAttribute('aria-valuetext', '30%, 0% left')
})

test('a button takes one away, and what is far off is told', async () => {
  await ask('share-chart')
  await figures.first().fill('90')
  await page.getByRole('button', { name: 'Less: Uyghurs' }).click()
  await expect.element(sliders.first()).toHaveValue('89')
  await check.click()
  await expect.element(verdict).toHaveTextContent('✕ Not so')
  await expect.element(page.getByText('you said 89%')).toBeVisible()
})
