import AxeBuilder from '@axe-core/playwright'
import { withLearnedCards } from './learned-log'
import { expect, test } from './test'

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('every topic can be read, each fact with where it stands', async ({ page }) => {
    await page.goto('/facts/')
    const topics = page.locator('.contents a')
    expect(await topics.count()).toBeGreaterThan(5)
    await topics.first().click()
    await page.waitForURL(/\/facts\/[a-z-]+\/$/)
    const facts = page.locator('.fact')
    expect(await facts.count()).toBeGreaterThan(5)
    for (const fact of await facts.all()) await expect(fact.locator('.citation').first()).not.toBeEmpty()
    await expect(page.getByRole('button', { name: /Report a mistake/ }).first()).toBeHidden()
  })

  test('a link to a fact leads to the fact', async ({ page }) => {
    await page.goto('/facts/republic/#declared-12-november')
    await expect(page.locator('#declared-12-november')).toBeInViewport()
  })

  test('both sides of a dispute are in the page', async ({ page }) => {
    await page.goto('/facts/republic/')
    const dispute = page.locator('.dispute', { hasText: '15 November' }).first()
    await dispute.locator('summary').click()
    await expect(dispute.locator('.dispute-sides > li')).toHaveCount(2)
    await expect(dispute.locator('.dispute-sides > li').first()).toBeVisible()
  })
})

test('the search takes any spelling, and leads to the fact', async ({ page }) => {
  await page.goto('/facts/')
  await page.getByRole('searchbox').fill('urumchi telegram')
  const found = page.locator('.results a', { hasText: 'Dihua' }).first()
  await expect(found).toBeVisible()
  const id = (await found.getAttribute('href'))?.split('#')[1]
  await found.click()
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
})

test('a search without a result says so', async ({ page }) => {
  await page.goto('/facts/')
  await page.getByRole('searchbox').fill('xyzzy')
  await expect(page.getByRole('status').filter({ hasText: 'No fact has these words' })).toBeVisible()
})

test('a learner sees what is known of each fact and each topic', async ({ page }) => {
  await withLearnedCards(page, 12)
  await page.goto('/facts/')
  await expect(page.getByText('12 met')).toBeVisible()
  await page.getByRole('link', { name: 'The republic', exact: true }).click()
  await expect(page.getByText('You learned this; due now').first()).toBeVisible()
  await expect(page.getByText('Not asked yet').first()).toBeVisible()
})

test('a report names the fact and the version, and can be copied and closed by keyboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/facts/violence/')
  const report = page.getByRole('button', { name: 'Report a mistake in 10.1', exact: true })
  await report.press('Enter')
  const slip = page.getByRole('dialog', { name: 'Report a mistake' })
  await expect(slip.getByRole('textbox')).toHaveValue(
    /Fact: \S+\nPack: second-east-turkestan-republic, version 1/,
  )
  await slip.getByRole('button', { name: 'Copy the text' }).press('Enter')
  await expect(slip.getByText('Copied.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(slip).toBeHidden()
  await expect(report).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['/facts/', '/facts/republic/', '/facts/violence/']) {
    test(`${path} has nothing that axe finds wrong in ${colorScheme}, and fits 320 px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 640 })
      await withLearnedCards(page, 12)
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  }
}
