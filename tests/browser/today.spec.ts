import { download, expect, goTo, type Page, status, test } from './fixtures'
import { keptEntries } from './kept-entries'
import { lettersLoaded } from './printed'
import { learnedCards } from './stored'

const CARD = 'president-tore:who'
const RIGHT = 'Elihan Tore'
const WRONG = 'Hakim Beg Khoja'
const SCRIPTS = '**/_next/static/**/*.js'

const first = (page: Page) => page.getByRole('region', { name: /^Who was the President/ })
const feedback = (page: Page) => page.getByRole('region', { name: 'The answer' })
const radio = (page: Page, name: string) => page.getByRole('radio', { name })
/** The whole row of an option, as a finger presses it. */
const option = (page: Page, name: string) => first(page).getByText(name, { exact: true }).first()
const verdict = (page: Page) => page.locator('p[data-worth]').filter({ visible: true })
const goOn = (page: Page) => page.getByRole('link', { name: 'Go on to the next question' })
const reviews = async (page: Page) =>
  (await keptEntries(page)).filter((one) => one.entry === 'review' && one.card === CARD).length

test.describe('a newcomer without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('answers the first question by mouse, once, and is told what is right and what the wrong choice is', async ({
    page,
  }) => {
    await page.goto('/')
    await expect(verdict(page)).toHaveCount(0)
    await option(page, WRONG).click()
    await expect(verdict(page)).toHaveText(`✕ Not so: it was ${RIGHT}`)
    await expect(page.getByText('Hakim Beg Khoja was the Vice President of the republic.')).toBeVisible()
    await expect(
      feedback(page).getByText('Elihan Tore was the President of the Interim Government').first(),
    ).toBeVisible()
    await expect(feedback(page).getByText('Disputed')).toBeVisible()
    await expect(goOn(page)).toHaveAttribute('href', '/study/')
    await page.goto('/')
    await option(page, RIGHT).click()
    await expect(verdict(page)).toHaveText('✓ Right')
    await option(page, WRONG).click({ force: true })
    await expect(verdict(page)).toHaveText('✓ Right')
  })

  test('chooses with the arrow keys and sees the answer on Tab', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('radio').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const hint = page.getByText('Press Tab to see the answer.')
    await expect(hint).toBeVisible()
    await expect(verdict(page)).toHaveCount(1)
    expect((await feedback(page).boundingBox())?.height).toBeLessThan(2)
    await page.keyboard.press('Tab')
    await expect(feedback(page)).toBeFocused()
    await expect(hint).toBeHidden()
    expect((await feedback(page).boundingBox())?.height).toBeGreaterThan(100)
  })
})

test('when the script comes it takes over an answer given before it, records it once, and moves nothing', async ({
  page,
}) => {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(SCRIPTS, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await option(page, WRONG).click()
  await expect(verdict(page)).toHaveText(`✕ Not so: it was ${RIGHT}`)
  await page.waitForLoadState('domcontentloaded')
  await lettersLoaded(page)
  const before = await first(page).boundingBox()
  letGo()
  await expect.poll(() => reviews(page)).toBe(1)
  await expect(radio(page, WRONG)).toBeChecked()
  await expect(status(page, `Not so: it was ${RIGHT}.`)).toHaveCount(1)
  expect(await first(page).boundingBox()).toEqual(before)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('minute')
  expect(await reviews(page)).toBe(1)
})

test('an answer given before the script on a page that is left at once is recorded by Study', async ({
  page,
}) => {
  await page.route(SCRIPTS, (route) => route.abort())
  await page.goto('/')
  await option(page, RIGHT).click()
  await page.unroute(SCRIPTS)
  await goOn(page).click()
  await expect.poll(() => reviews(page)).toBe(1)
})

test('so is one that was given by Enter before all of the script had come, and Enter goes on', async ({
  page,
}) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await page.route(SCRIPTS, (route) => route.abort())
  // Pressed again where the page did not listen yet, and never twice where it did.
  await expect(async () => {
    if ((await verdict(page).count()) === 0) {
      await radio(page, RIGHT).focus()
      await page.keyboard.press('Enter')
    }
    await expect(verdict(page)).toHaveText('✓ Right', { timeout: 1_000 })
  }).toPass()
  await expect(radio(page, WRONG)).toBeDisabled()
  expect(await reviews(page)).toBe(0)
  await page.unroute(SCRIPTS)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/study\/$/)
  await expect.poll(() => reviews(page)).toBe(1)
})

test('a number on the keyboard answers: it is recorded with its due day, and nothing shifts', async ({
  page,
}) => {
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
  // The network may be idle before the page listens.
  await expect(async () => {
    await page.keyboard.press('3')
    await expect(verdict(page)).toHaveCount(1, { timeout: 1_000 })
  }).toPass()
  await expect(page.getByText(/This comes back (tomorrow|in \d+ days)\./)).toBeVisible()
  expect(await reviews(page)).toBe(1)
  expect(Number(await page.locator('html').getAttribute('data-shift'))).toBeLessThanOrEqual(0.01)
})

test('a returning learner sees how many minutes there are to do, and never the newcomer’s page', async ({
  page,
  comeBackWith,
  isSound,
}) => {
  await comeBackWith(learnedCards(24))
  await page.route(SCRIPTS, (route) => route.abort())
  await page.goto('/')
  await expect(page.getByText('A first question')).toBeHidden()
  await expect(page.getByText('Today', { exact: true }).last()).toBeVisible()
  await page.unroute(SCRIPTS)
  await page.goto('/')
  await expect(page.getByText('A first question')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/About \d+ minutes to keep what you know/)
  await expect(page.getByRole('main').getByRole('link', { name: 'Study', exact: true })).toHaveAttribute(
    'href',
    '/study/',
  )
  await expect(page.locator('[data-timeline=wide] [data-dots=due]').first()).toHaveAttribute('d', /^M/)
  await expect(page.getByText(/You have met \d+ of \d+ facts/)).toBeVisible()
  await page.setViewportSize({ width: 320, height: 640 })
  await isSound()
})

test('what cannot be loaded breaks its page only: the log stays, and can be saved as a file', async ({
  page,
  comeBackWith,
}) => {
  await comeBackWith(learnedCards(4))
  let failing = false
  await page.route(SCRIPTS, (route) => (failing ? route.abort() : route.continue()))
  await page.goto('/facts/')
  // The marks come last: the page listens, and all its scripts are here.
  await expect(page.getByText(/^\d+ met$/).first()).toBeVisible()
  failing = true
  await goTo(page, 'Today')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not go on')
  failing = false
  expect((await download(page, 'Save everything as a file')).name).toMatch(/^annals-.*\.txt$/)
  expect(await keptEntries(page)).toHaveLength(4)
})

test('the first question is sound on a small phone, before and after the answer, and all of it is for fingers', async ({
  page,
  isSound,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  await isSound()
  await option(page, WRONG).click()
  await expect(verdict(page)).toBeVisible()
  await isSound()
  const toPress = page
    .locator('nav a, fieldset label, main a[href="/study/"], summary')
    .filter({ visible: true })
  expect(await toPress.count()).toBeGreaterThan(10)
  for (const target of await toPress.all())
    expect.soft((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
})

test('a page that does not exist says so and leads back', async ({ page }) => {
  await page.goto('/no-such-page/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
  await page.getByRole('link', { name: 'Go to Today' }).click()
  await expect(page).toHaveURL('/')
})
