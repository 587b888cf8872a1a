import { expect, status, test } from './fixtures'
import { learnedCards } from './stored'

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('every topic can be read, each fact with where it stands, and each dispute with both sides', async ({
    page,
  }) => {
    await page.goto('/facts/')
    const topics = page.getByRole('region', { name: 'Topics' }).getByRole('link')
    expect(await topics.count()).toBeGreaterThan(5)
    await topics.first().click()
    await page.waitForURL(/\/facts\/[a-z-]+\/$/)
    const facts = page.getByRole('article')
    expect(await facts.count()).toBeGreaterThan(5)
    for (const fact of await facts.all())
      await expect.soft(fact.getByRole('link', { name: /./ }).first()).toHaveAttribute('href', /^https:/)
    await expect(page.getByRole('button', { name: /Report a mistake/ }).first()).toBeHidden()

    await page.goto('/facts/republic/#declared-12-november')
    const fact = page.locator('#declared-12-november')
    await expect(fact).toBeInViewport()
    const dispute = page.locator('[id^="dispute-"]').filter({ hasText: '15 November' }).first()
    await dispute.getByText(/^Both sides/).click()
    await expect(dispute.getByRole('listitem')).toHaveCount(2)
    await expect(dispute.getByRole('listitem').first()).toBeVisible()
  })
})

test('the search takes any spelling, leads to the fact, and says where there is none', async ({ page }) => {
  await page.goto('/facts/')
  await page.getByRole('searchbox').fill('xyzzy')
  await expect(status(page, 'No fact has these words')).toBeVisible()
  await page.getByRole('searchbox').fill('urumchi telegram')
  const found = page.getByRole('search').getByRole('link', { name: /Dihua/ }).first()
  await expect(found).toBeVisible()
  const id = (await found.getAttribute('href'))?.split('#')[1]
  await found.click()
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
})

test('a learner sees what is known of each fact and each topic', async ({ page, comeBackWith }) => {
  await comeBackWith(learnedCards(12))
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
    /Fact: \S+\nPack: second-east-turkestan-republic, version 2/,
  )
  await slip.getByRole('button', { name: 'Copy the text' }).press('Enter')
  await expect(slip.getByText('Copied.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(slip).toBeHidden()
  await expect(report).toBeFocused()
})

test('the contents and two topics are sound on a small phone', async ({ page, comeBackWith, isSound }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 640 })
  await comeBackWith(learnedCards(12))
  await page.goto('/facts/')
  await expect(page.getByText('12 met')).toBeVisible()
  await isSound()
  // One with what is sensitive, one with what is disputed.
  for (const topic of ['violence', 'support']) {
    await page.goto(`/facts/${topic}/`)
    await expect(page.getByText('Not asked yet').first()).toBeVisible()
    await isSound()
  }
})
