import AxeBuilder from '@axe-core/playwright'
import { withLearnedCards } from './learned-log'
import { answerByKeys, openQuestion, optionPlace } from './session'
import { expect, type Page, test } from './test'

const next = (page: Page) => page.getByRole('button', { name: 'Next' })

/** Opens Study with new cards that are all asked by choice, and waits for the first. */
async function study(page: Page): Promise<string> {
  await page.goto('/study/')
  return openQuestion(page)
}

async function choose(page: Page, right: boolean): Promise<void> {
  await page
    .locator('.option')
    .nth((await optionPlace(page, right)) - 1)
    .click()
  await expect(next(page)).toBeFocused()
}

test('a whole sitting goes by keyboard alone, to what was learned and when to come back', async ({
  page,
}) => {
  await study(page)
  for (let turn = 0; turn < 10; turn++) {
    const stem = await openQuestion(page)
    await expect(page.getByText(`${turn + 1} of 10`)).toBeVisible()
    await answerByKeys(page)
    if (await next(page).isVisible()) await page.keyboard.press('Enter')
    await expect(page.getByText(stem)).toBeHidden()
  }
  await expect(page.getByRole('heading', { name: /^All 10 right at first/ })).toBeFocused()
  await expect(page.getByText(/^Come back (tomorrow|on \w+): /)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Newly known' })).toBeVisible()
  await expect(page.locator('.asked-facts > li')).toHaveCount(10)
})

test('a wrong choice is told in words: what is right, the fact, where it stands, when it returns', async ({
  page,
}) => {
  await study(page)
  await choose(page, false)
  await expect(page.locator('.verdict')).toHaveText('✕ Not so')
  await expect(page.locator('[data-mark=right] .option-sign')).toHaveText('✓')
  await expect(page.locator('[data-mark=wrong] .option-sign')).toHaveText('✕')
  await expect(page.getByRole('button', { name: /your answer/ })).toBeVisible()
  await expect(page.locator('.fact-text')).not.toBeEmpty()
  await expect(page.locator('.citation a').first()).toHaveAttribute('rel', /noreferrer/)
  await expect(page.getByText(/^Again in a few minutes, then tomorrow/).first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Not so. The answer:' })).toBeAttached()
})

test('what was missed is asked again in the same sitting, and then it ends', async ({ page }) => {
  await study(page)
  await choose(page, false)
  await expect(page.getByText('1 of 11')).toBeVisible()
  await page.keyboard.press('Enter')
  for (let turn = 2; turn <= 11; turn++) {
    await openQuestion(page)
    await expect(page.getByText(`${turn} of 11`)).toBeVisible()
    await answerByKeys(page)
    if (await next(page).isVisible()) await page.keyboard.press('Enter')
    await expect(page.getByText(`${turn} of 11`)).toBeHidden()
  }
  await expect(page.getByRole('heading', { name: /^9 of 10 right at first/ })).toBeVisible()
  await expect(page.locator('.asked-facts > li')).toHaveCount(10)
})

test('who guessed right can say so, and the card returns', async ({ page }) => {
  await study(page)
  await choose(page, true)
  await expect(page.getByText(/^Back in \d+ days?\.|^Back tomorrow\./)).toBeVisible()
  await page.getByRole('button', { name: 'I guessed' }).click()
  await expect(page.locator('.told-now').getByText(/^Again in a few minutes/)).toBeVisible()
  await expect(page.getByText('1 of 11')).toBeVisible()
})

test('who was right can say so, and change the rating to any of the four', async ({ page }) => {
  await study(page)
  await choose(page, false)
  await page.getByRole('button', { name: 'I was right' }).click()
  await expect(page.locator('.told-now').getByText(/^Back /)).toBeVisible()
  await page.getByText('Change the rating').click()
  const easy = page.getByRole('button', { name: /^Easy/ })
  const promised = await easy.locator('.button-under').textContent()
  await easy.click()
  await expect(easy).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.told-now').getByText(`Back ${promised}.`)).toBeVisible()
})

test('undo goes back any number of steps, by key and by button', async ({ page }) => {
  const stems: string[] = []
  await study(page)
  for (let turn = 0; turn < 3; turn++) {
    stems.push(await openQuestion(page))
    await answerByKeys(page)
    if (await next(page).isVisible()) await page.keyboard.press('Enter')
    await expect(page.getByText(`${turn + 2} of 10`)).toBeVisible()
  }
  await page.keyboard.press('u')
  await expect(page.locator('#stem')).toHaveText(stems[2] ?? '')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('#stem')).toHaveText(stems[1] ?? '')
  await page.keyboard.press('U')
  await expect(page.locator('#stem')).toHaveText(stems[0] ?? '')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await page.reload()
  await openQuestion(page)
  await expect(page.getByText('1 of 10')).toBeVisible()
})

test('a reload goes on without what was answered', async ({ page }) => {
  const first = await study(page)
  await choose(page, true)
  await page.reload()
  const second = await openQuestion(page)
  expect(second).not.toBe(first)
  await expect(page.getByText('2 of 10')).toBeVisible()
})

test('what is answered in another tab leaves the queue here', async ({ page, context }) => {
  const first = await study(page)
  const other = await context.newPage()
  await study(other)
  await choose(other, true)
  await expect(page.locator('#stem')).not.toHaveText(first)
  await expect(page.getByText('1 of 9')).toBeVisible()
})

test('an answer that the browser will not store is told at once', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await study(page)
  await choose(page, true)
  await expect(
    page.getByRole('alert').filter({ hasText: 'has no room to store your last answer' }),
  ).toBeVisible()
})

test('facts that cannot be fetched are told, and asked for again', async ({ page }) => {
  await page.route('**/packs/**', (route) => route.abort())
  await page.goto('/study/')
  await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched' })).toBeVisible()
  await page.unroute('**/packs/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await openQuestion(page)
})

test('the help lists the keys and closes with Esc, and no key goes through it', async ({ page }) => {
  const stem = await study(page)
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(page.locator('#stem')).toHaveText(stem)
  await expect(next(page)).toBeHidden()
})

test('a mistake can be reported from the feedback', async ({ page }) => {
  await study(page)
  await choose(page, true)
  await page.getByRole('button', { name: 'Report a mistake' }).click()
  const slip = page.getByRole('dialog', { name: 'Report a mistake' })
  await expect(slip.getByRole('textbox')).toHaveValue(/Fact: \S+/)
  await page.keyboard.press('Escape')
  await expect(next(page)).toBeVisible()
})

test('keys held or pressed with Ctrl do nothing', async ({ page }) => {
  await study(page)
  await page.keyboard.press('Control+1')
  await expect(next(page)).toBeHidden()
})

test('a learner with nothing due is told when, and can study more or practise', async ({ page }) => {
  await page.goto('/settings/')
  await page.getByLabel('New cards a day').fill('0')
  await page.getByLabel('New cards a day').press('Enter')
  await page.goto('/study/')
  await expect(page.getByRole('heading', { name: 'Nothing is due.' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Practice' }).last()).toBeVisible()
  await page.getByRole('button', { name: 'Study 5 more new cards' }).click()
  await openQuestion(page)
  await expect(page.getByText('1 of 5')).toBeVisible()
})

test('cards that are due are asked before the page is a day old', async ({ page }) => {
  await withLearnedCards(page, 20)
  await study(page)
  await expect(page.getByText('1 of 30')).toBeVisible()
})

test('nothing moves when the question comes, but the question', async ({ page }) => {
  await page.goto('/study/')
  await openQuestion(page)
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 1000)
      }),
  )
  expect(shift).toBeLessThanOrEqual(0.01)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Study has nothing that axe finds wrong in ${colorScheme}, and fits 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await study(page)
    await sound(page)
    await choose(page, false)
    await page.getByText('Change the rating').click()
    await sound(page)
  })
}

async function sound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
}
