import AxeBuilder from '@axe-core/playwright'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import type { Entry } from '@/lib/progress/entry'
import { KINDS } from '@/lib/question/question'
import { withEntries } from './kept-entries'
import { openQuestion } from './session'
import { expect, type Page, test } from './test'

test.beforeEach(async ({ page }) => {
  await page.goto('/settings/')
  await isReady(page)
})

/** What is set stands there, and can be changed. */
const isReady = (page: Page) => expect(page.getByLabel('New cards a day')).toBeEnabled()

const said = (text: string | RegExp) => ({ hasText: text })

test('each change is kept at once, said, and there after a reload', async ({ page }) => {
  const status = page.getByRole('status')
  await page.getByLabel('New cards a day').fill('3')
  await page.getByLabel('New cards a day').blur()
  await expect(status.filter(said('Kept: 3 new cards a day.'))).toBeVisible()
  await page.getByLabel('A new day begins at').selectOption('06:00')
  await expect(status.filter(said('Kept: a new day begins at 06:00.'))).toBeVisible()
  await page.getByLabel('Four buttons').check()
  await expect(status.filter(said('Kept: four buttons.'))).toBeVisible()
  await page.getByLabel('Ask about sensitive facts').check()
  await expect(status.filter(said('Kept: sensitive facts are asked.'))).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('New cards a day')).toHaveValue('3')
  await expect(page.getByLabel('A new day begins at')).toHaveValue('6')
  await expect(page.getByLabel('Four buttons')).toBeChecked()
  await expect(page.getByLabel('Ask about sensitive facts')).toBeChecked()
  await page.goto('/study/')
  await openQuestion(page)
  await expect(page.getByText('1 of 3')).toBeVisible()
})

test('a number of cards that is none is refused in words, and nothing is kept', async ({ page }) => {
  for (const text of ['-1', '999', 'ten', '']) {
    await page.getByLabel('New cards a day').fill(text)
    await page.getByLabel('New cards a day').press('Enter')
    await expect(page.getByText('Write a whole number from 0 to 200.')).toBeVisible()
  }
  await page.reload()
  await isReady(page)
  await expect(page.getByLabel('New cards a day')).toHaveValue('10')
})

test('retention says what it costs, and is kept when the slider is let go', async ({ page }) => {
  const slider = page.getByRole('slider')
  await expect(page.getByText('The usual number of reviews.')).toBeVisible()
  for (let i = 0; i < 5; i++) await slider.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', /^95 %, About \d+ % more reviews than at 90 %$/)
  await expect(page.getByRole('status').filter(said(/^Kept: 95 %/))).toBeVisible()
  for (let i = 0; i < 20; i++) await slider.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', /^80 %, About \d+ % fewer reviews than at 90 %$/)
})

test('the theme changes at once and is there before the next page is painted', async ({ page }) => {
  await page.getByLabel('Dark').check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('/study/')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('/settings/')
  await expect(page.getByLabel('Dark')).toBeChecked()
  await page.getByLabel('As this device has it').check()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./)
})

test('a setting that the browser will not store is told', async ({ page }) => {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.getByLabel('Four buttons').check()
  await expect(page.getByRole('status').filter(said('would not store that'))).toBeVisible()
  await expect(page.getByLabel('Four buttons')).toBeChecked()
})

test('how often a kind of question is asked is kept, said, and told in one line', async ({ page }) => {
  await page.getByText('All as usual').click()
  await page.getByLabel('Typed answer').selectOption('More often')
  await expect(page.getByRole('status').filter(said('Kept: Typed answer, more often.'))).toBeVisible()
  await page.getByLabel('Multiple choice').selectOption('Never')
  await page.getByLabel('Date', { exact: true }).selectOption('Never')
  await page.getByLabel('Date', { exact: true }).selectOption('More often')
  await page.reload()
  await page.getByText('2 more often, 1 never, the others as usual').click()
  await expect(page.getByLabel('Typed answer')).toHaveValue('more')
  await expect(page.getByLabel('Multiple choice')).toHaveValue('never')
  await page.getByLabel('Date', { exact: true }).selectOption('Usual')
  await page.reload()
  await page.getByText('1 more often, 1 never, the others as usual').click()
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('usual')
})

test('each kind has a row that a keyboard reaches and a finger hits', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByText('All as usual').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Flashcard', { exact: true })).toBeFocused()
  await expect(page.locator('.kind')).toHaveCount(KINDS.length)
  for (const row of await page.locator('.kind select').all())
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44)
})

const spelling = (card: string, text: string): Entry => {
  return { entry: 'spelling', at: Date.now() - 1000, card, text, accepted: true }
}

test('spellings of one’s own are listed, can be suggested, and are gone once removed', async ({ page }) => {
  const [card] = indexPack(pack).cards.filter(({ ask }) => ask === 'who')
  await withEntries(page, [spelling(card?.id ?? '', 'Ali-Khan <Tura>'), spelling('gone:who', 'Nobody')])
  await page.reload()
  const list = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Remove/ }) })
  await expect(list).toHaveCount(2)
  await expect(list.first()).toContainText(card?.stems[0] ?? '')
  await expect(list.last()).toContainText('For a question that is no longer asked.')
  await page.getByRole('button', { name: 'Suggest “Ali-Khan <Tura>”' }).click()
  const slip = page.getByRole('dialog', { name: 'Suggest a spelling' })
  await expect(slip.getByLabel('The report')).toHaveValue(/Spelling to accept: Ali-Khan <Tura>\n/)
  await slip.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Remove “Ali-Khan <Tura>”' }).click()
  await expect(page.getByRole('status').filter(said('Removed: Ali-Khan <Tura>.'))).toBeVisible()
  await page.getByRole('button', { name: 'Remove “Nobody”' }).click()
  await expect(page.getByRole('status').filter(said('Removed: Nobody.'))).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('New cards a day')).toBeEnabled()
  await expect(page.getByText('Your own spellings')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Settings have nothing that axe finds wrong in ${colorScheme}, and fit 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await withEntries(page, [spelling('gone:who', 'a spelling of more than thirty letters')])
    await page.reload()
    await expect(page.getByRole('button', { name: /^Remove/ })).toBeEnabled()
    await page.getByText('All as usual').click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
  })
}
