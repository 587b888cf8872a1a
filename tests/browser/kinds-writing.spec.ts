import { practise, verdict } from './practising'
import { rightAnswers } from './session'
import { expectSound } from './sound'
import { expect, type Page, test } from './test'

const next = (page: Page) => page.getByRole('button', { name: 'Next' })
const answer = (page: Page) => page.getByRole('textbox')
const check = (page: Page) => page.getByRole('button', { name: 'Check' })

test('a name is typed, and Enter gives it; keys typed into the field stay there', async ({ page }) => {
  await practise(page, 'typed')
  await expect(answer(page)).toBeFocused()
  await page.keyboard.type('u1?')
  await expect(answer(page)).toHaveValue('u1?')
  const [name = ''] = await rightAnswers(page)
  await answer(page).fill(name)
  await page.keyboard.press('Enter')
  await expect(verdict(page)).toHaveText('✓ Right')
  await expect(next(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(answer(page)).toBeFocused()
  await expect(answer(page)).toHaveValue('')
})

test('the field asks nothing of the keyboard that would change a name, and does not zoom', async ({
  page,
}) => {
  await practise(page, 'typed')
  await expect(answer(page)).toHaveAttribute('autocapitalize', 'off')
  await expect(answer(page)).toHaveAttribute('autocomplete', 'off')
  await expect(answer(page)).toHaveAttribute('spellcheck', 'false')
  const size = await answer(page).evaluate((field) => Number.parseFloat(getComputedStyle(field).fontSize))
  expect(size).toBeGreaterThanOrEqual(16)
})

test('an empty line is no answer, and what cannot be read says how to write it', async ({ page }) => {
  await practise(page, 'date')
  await check(page).click()
  await expect(page.getByText('Nothing was answered.')).toBeVisible()
  await answer(page).fill('a while ago')
  await check(page).click()
  await expect(page.getByText(/could not be read as a date/)).toBeVisible()
  await expect(page.locator('.told-now')).toBeHidden()
  await expect(answer(page)).toHaveValue('a while ago')
})

test('a date is read back while it is typed', async ({ page }) => {
  await practise(page, 'date')
  await answer(page).fill('12/11/1944')
  await expect(page.getByText('Read as 12 November 1944')).toBeVisible()
  await answer(page).fill('12/11')
  await expect(page.getByText(/^Read as/)).toBeHidden()
})

test('a number has its unit after it and is read back', async ({ page }) => {
  await practise(page, 'number')
  await expect(page.locator('.unit')).not.toBeEmpty()
  await expect(answer(page)).toHaveAttribute('inputmode', 'decimal')
  await answer(page).fill('60k')
  await expect(page.getByText('Read as 60,000')).toBeVisible()
})

test('who does not know sees the answer, and the card returns', async ({ page }) => {
  await practise(page, 'typed')
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(page.locator('.really', { hasText: /^The answer: / })).toBeVisible()
  await expect(page.getByText('1 of 6')).toBeVisible()
})

test('a false statement is put right, or not', async ({ page }) => {
  await practise(page, 'true-false')
  await page.keyboard.press('2')
  const correction = page.getByLabel(/^What should it say/)
  await expect(correction).toBeFocused()
  await correction.fill('nobody at all')
  await page.keyboard.press('Enter')
  await expect(verdict(page)).toHaveText(/^(✕ Not so|≈ Partly right)$/)
  await expect(page.getByText('nobody at all')).toBeVisible()
})

test('a flip card turns with Space, is rated with a key, and goes on', async ({ page }) => {
  await practise(page, 'flip')
  await page.keyboard.press('Space')
  await expect(page.locator('.flip-back')).not.toBeEmpty()
  await expect(page.getByRole('button', { name: /^Got it/ })).toBeFocused()
  await page.keyboard.press('2')
  await expect(page.getByText('2 of 5')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Back/ })).toBeAttached()
})

for (const kind of ['typed', 'flip', 'true-false'])
  test(`${kind}: nothing that axe finds wrong, and it fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await practise(page, kind)
    await expectSound(page)
  })
