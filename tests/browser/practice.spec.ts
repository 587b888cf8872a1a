import AxeBuilder from '@axe-core/playwright'
import { answerByKeys, openQuestion, rightAnswers } from './session'
import { expect, type Page, test } from './test'

const next = (page: Page) => page.getByRole('button', { name: 'Next' })
const answer = (page: Page) => page.getByRole('textbox')
const check = (page: Page) => page.getByRole('button', { name: 'Check' })

async function practise(page: Page, kind: string): Promise<void> {
  await page.goto(`/practice/?kinds=${kind}&n=5`)
  await openQuestion(page)
}

test('topics, kinds and a number are chosen, and stand in the address', async ({ page }) => {
  await page.goto('/practice/')
  await page.getByLabel('The population').check()
  await page.getByLabel('Number').check()
  await page.getByLabel('5', { exact: true }).check()
  await page.getByRole('button', { name: 'Start' }).click()
  await openQuestion(page)
  await expect(page).toHaveURL(/\?topics=population&kinds=number&n=5$/)
  await expect(page.getByText('The population', { exact: true })).toBeVisible()
  await page.reload()
  await openQuestion(page)
  await expect(page.getByText('1 of 5')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Practice' })).toBeVisible()
  await expect(page.getByLabel('The population')).toBeChecked()
})

test('nothing can be ticked before the script has come, for it would be gone then', async ({ page }) => {
  await page.route('**/_next/static/**/*.js', (route) => route.abort())
  await page.goto('/practice/')
  await expect(page.getByLabel('The population')).toBeDisabled()
  await page.unroute('**/_next/static/**/*.js')
  await page.reload()
  await expect(page.getByLabel('The population')).toBeEnabled()
})

test('a practice ends with what was asked, and can be done again', async ({ page }) => {
  await practise(page, 'choice')
  for (let turn = 1; turn <= 5; turn++) {
    await expect(page.getByText(`${turn} of 5`)).toBeVisible()
    await answerByKeys(page)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: /^All 5 right at first/ })).toBeFocused()
  await page.getByRole('button', { name: 'Practise again' }).click()
  await expect(page.getByText('1 of 5')).toBeVisible()
})

test('a name is typed, and Enter gives it; keys typed into the field stay there', async ({ page }) => {
  await practise(page, 'typed')
  await expect(answer(page)).toBeFocused()
  await page.keyboard.type('u1?')
  await expect(answer(page)).toHaveValue('u1?')
  const [name = ''] = await rightAnswers(page)
  await answer(page).fill(name)
  await page.keyboard.press('Enter')
  await expect(page.locator('.verdict')).toHaveText('✓ Right')
  await expect(next(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(answer(page)).toBeFocused()
  await expect(answer(page)).toHaveValue('')
})

test('who was right after all is told so, and what was written is right from then on', async ({ page }) => {
  await practise(page, 'typed')
  await answer(page).fill('Quite another name')
  await answer(page).press('Enter')
  await expect(page.locator('.verdict')).toHaveText('✕ Not so')
  await page.getByRole('button', { name: 'I was right' }).click()
  await expect(page.locator('.verdict')).toHaveText('✓ Counted as right')
  await page.getByRole('button', { name: 'Suggest it for everybody' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/Quite another name/)
  await page.keyboard.press('Escape')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await page.goto('/settings/')
  await expect(page.locator('.spelling')).toHaveCount(1)
  await expect(page.locator('.spelling')).toContainText('Quite another name')
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
  await expect(page.locator('.verdict')).toHaveText(/^(✕ Not so|≈ Partly right)$/)
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

test('an address that names nothing sensible shows the choice', async ({ page }) => {
  await page.goto('/practice/?n=seven&kinds=dance')
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
})

test('a choice that nothing can be asked of says so', async ({ page }) => {
  await page.goto('/practice/?topics=nowhere&n=5')
  await expect(page.getByRole('heading', { name: 'There is nothing to ask of this choice.' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['', '?kinds=typed&n=5', '?kinds=flip&n=5', '?kinds=true-false&n=5']) {
    test(`/practice/${path} has nothing that axe finds wrong in ${colorScheme}, and fits 320 px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(`/practice/${path}`)
      await expect(page.locator('fieldset.practice:enabled, #stem')).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      )
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
    })
  }
}
