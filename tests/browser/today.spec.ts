import AxeBuilder from '@axe-core/playwright'
import { withLearnedCards } from './learned-log'
import { lettersLoaded } from './printed'
import { expect, type Page, test } from './test'

const PHONE = { width: 390, height: 844 }
const feedback = (page: Page) => page.getByRole('region', { name: 'The answer' })
const option = (page: Page, name: string) => page.locator('.option', { hasText: name })
const radio = (page: Page, name: string) => page.getByRole('radio', { name })
const reviews = (page: Page) =>
  page.evaluate(() => {
    const log = Object.keys(localStorage).filter((key) => key.startsWith('annals:log:'))
    return (
      log
        .map((key) => localStorage.getItem(key))
        .join('\n')
        .split('president-tore:who').length - 1
    )
  })

test.describe('a newcomer without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('answers the first question by mouse and is told what the wrong choice is', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('.verdict:visible')).toHaveCount(0)
    await option(page, 'Salam Bay').click()
    await expect(page.locator('.verdict:visible')).toHaveText('✕ Not so: it was Elihan Tore')
    await expect(page.getByText('Salam Bay was the Minister of Agriculture.')).toBeVisible()
    await expect(
      feedback(page).getByText('Elihan Tore was the President of the Interim Government').first(),
    ).toBeVisible()
    await expect(feedback(page).getByText('Disputed')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Go on to the next question' })).toHaveAttribute(
      'href',
      '/study/',
    )
  })

  test('is told that the right choice is right, and cannot change it by mouse', async ({ page }) => {
    await page.goto('/')
    await option(page, 'Elihan Tore').click()
    await expect(page.locator('.verdict:visible')).toHaveText('✓ Right')
    await option(page, 'Salam Bay').click({ force: true })
    await expect(page.locator('.verdict:visible')).toHaveText('✓ Right')
  })

  test('chooses with the arrow keys and sees the answer on Tab', async ({ page }) => {
    await page.goto('/')
    const [first] = await page.getByRole('radio').all()
    await first?.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByText('Press Tab to see the answer.')).toBeVisible()
    await expect(page.locator('.verdict:visible')).toHaveCount(1)
    expect((await feedback(page).boundingBox())?.height).toBeLessThan(2)
    await page.keyboard.press('Tab')
    await expect(feedback(page)).toBeFocused()
    await expect(page.getByText('Press Tab to see the answer.')).toBeHidden()
    expect((await feedback(page).boundingBox())?.height).toBeGreaterThan(100)
  })
})

test.describe('when the script comes', () => {
  test('it takes over an answer given before it, records it once, and moves nothing', async ({ page }) => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/_next/static/**/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/', { waitUntil: 'commit' })
    await option(page, 'Salam Bay').click()
    await expect(page.locator('.verdict:visible')).toHaveText('✕ Not so: it was Elihan Tore')
    await page.waitForLoadState('domcontentloaded')
    await lettersLoaded(page)
    const before = await page.locator('.first').boundingBox()
    letGo()
    await expect.poll(() => reviews(page)).toBe(1)
    await expect(radio(page, 'Salam Bay')).toBeChecked()
    await expect(page.getByRole('status').filter({ hasText: 'Not so: it was Elihan Tore.' })).toHaveCount(1)
    expect(await page.locator('.first').boundingBox()).toEqual(before)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('minute')
    expect(await reviews(page)).toBe(1)
  })

  test('an answer given before it on a page that is left at once is recorded by Study', async ({ page }) => {
    await page.route('**/_next/static/**/*.js', (route) => route.abort())
    await page.goto('/')
    await option(page, 'Elihan Tore').click()
    await page.unroute('**/_next/static/**/*.js')
    await page.getByRole('link', { name: 'Go on to the next question' }).click()
    await expect.poll(() => reviews(page)).toBe(1)
  })

  test('so is one that was given by Enter before all of the script had come', async ({ page }) => {
    await page.goto('/')
    await page.waitForLoadState('networkidle')
    await page.route('**/_next/static/**/*.js', (route) => route.abort())
    await answerByEnter(page)
    expect(await reviews(page)).toBe(0)
    await page.unroute('**/_next/static/**/*.js')
    await page.goto('/study/')
    await expect.poll(() => reviews(page)).toBe(1)
  })

  test('an answer is recorded with its due day, and nothing shifts', async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = Object.assign({ value: 0, hadRecentInput: false }, entry.toJSON())
          if (!hadRecentInput)
            document.documentElement.dataset.shift = String(
              Number(document.documentElement.dataset.shift ?? 0) + value,
            )
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto('/')
    await page.waitForLoadState('networkidle')
    await option(page, 'Elihan Tore').click()
    await expect(page.getByText(/This comes back (tomorrow|in \d+ days)\./)).toBeVisible()
    expect(await reviews(page)).toBe(1)
    expect(Number(await page.locator('html').getAttribute('data-shift'))).toBeLessThanOrEqual(0.01)
  })

  test('the keyboard alone chooses by number, and Enter goes on', async ({ page }) => {
    await page.goto('/')
    await page.waitForLoadState('networkidle')
    // The network may be idle before the page listens.
    await expect(async () => {
      await page.keyboard.press('3')
      await expect(page.locator('.verdict:visible')).toHaveCount(1, { timeout: 1_000 })
    }).toPass()
    await expect.poll(() => reviews(page)).toBe(1)
  })

  test('Enter on a focused option answers with it', async ({ page }) => {
    await page.goto('/')
    await answerByEnter(page)
    await expect(radio(page, 'Salam Bay')).toBeDisabled()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/study\/$/)
  })
})

/** Pressed again where the page did not listen yet, and never twice where it did. */
async function answerByEnter(page: Page): Promise<void> {
  await expect(async () => {
    if ((await page.locator('.verdict:visible').count()) === 0) {
      await radio(page, 'Elihan Tore').focus()
      await page.keyboard.press('Enter')
    }
    await expect(page.locator('.verdict:visible')).toHaveText('✓ Right', { timeout: 1_000 })
  }).toPass()
}

test.describe('a returning learner', () => {
  test('sees at once how many minutes there are to do, and what is known', async ({ page }) => {
    await withLearnedCards(page, 24)
    await page.goto('/')
    await expect(page.getByText('A first question')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /About \d+ minutes to keep what you know/,
    )
    await expect(page.getByRole('link', { name: 'Study', exact: true }).last()).toHaveAttribute(
      'href',
      '/study/',
    )
    await expect(page.locator('[data-timeline=wide] [data-dots=due]').first()).toHaveAttribute('d', /^M/)
    await expect(page.getByText(/You have met \d+ of \d+ facts/)).toBeVisible()
  })

  test('is never shown the newcomer’s page, not even before the script', async ({ page }) => {
    await withLearnedCards(page, 4)
    await page.route('**/_next/static/**/*.js', (route) => route.abort())
    await page.goto('/')
    await expect(page.getByText('A first question')).toBeHidden()
    await expect(page.locator('.today')).toBeVisible()
  })
})

test('what cannot be loaded breaks its page only: the log stays, and can be saved as a file', async ({
  page,
}) => {
  await withLearnedCards(page, 4)
  let failing = false
  await page.route('**/_next/static/**/*.js', (route) => (failing ? route.abort() : route.continue()))
  await page.goto('/facts/')
  // The marks come last: the page listens, and all its scripts are here.
  await expect(page.getByText(/^\d+ met$/).first()).toBeVisible()
  failing = true
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not go on')
  failing = false
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything as a file' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^annals-.*\.txt$/)
  expect(
    await page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('annals:log:'))),
  ).toBe(true)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: PHONE })

    test('Today has nothing that axe finds wrong, before and after the answer', async ({ page }) => {
      await page.goto('/')
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await option(page, 'Salam Bay').click()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })

    test('the returning learner’s page has nothing that axe finds wrong', async ({ page }) => {
      await withLearnedCards(page, 24)
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('minute')
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })
  })
}

test('at 320 px nothing is cut off and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  await option(page, 'Salam Bay').click()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
})

test('everything to press is at least 44 px high', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto('/')
  await option(page, 'Salam Bay').click()
  for (const target of await page
    .locator('nav a:visible, .option:visible, .button:visible, summary:visible')
    .all())
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
})

test('a page that does not exist says so and leads back', async ({ page }) => {
  await page.goto('/no-such-page/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
  await page.getByRole('link', { name: 'Go to Today' }).click()
  await expect(page).toHaveURL('/')
})
