import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import type { Entry } from '@/lib/progress/entry'
import { KINDS } from '@/lib/question/question'
import { expect, type Page, status, test } from './fixtures'
import { NOW } from './moment'
import { logOf } from './stored'

const newCards = (page: Page) => page.getByLabel('New cards a day')
const date = (page: Page) => page.getByLabel('Date', { exact: true })

/** What is set stands there, and can be changed. */
async function openSettings(page: Page): Promise<void> {
  await page.goto('/settings/')
  await expect(newCards(page)).toBeEnabled()
}

test('each change is kept at once, said, and there after a reload; a number that is none is refused', async ({
  page,
  session,
}) => {
  await openSettings(page)
  for (const text of ['-1', '999', 'ten', '']) {
    await newCards(page).fill(text)
    await newCards(page).press('Enter')
    await expect.soft(page.getByText('Write a whole number from 0 to 200.'), text).toBeVisible()
  }
  await page.reload()
  await expect(newCards(page)).toBeEnabled()
  await expect(newCards(page)).toHaveValue('10')
  await newCards(page).fill('3')
  await newCards(page).blur()
  await expect(status(page, 'Kept: 3 new cards a day.')).toBeVisible()
  await page.getByLabel('A new day begins at').selectOption('06:00')
  await expect(status(page, 'Kept: a new day begins at 06:00.')).toBeVisible()
  await page.getByLabel('Four buttons').check()
  await expect(status(page, 'Kept: four buttons.')).toBeVisible()
  await page.getByLabel('Ask about sensitive facts').check()
  await expect(status(page, 'Kept: sensitive facts are asked.')).toBeVisible()
  const slider = page.getByRole('slider')
  await expect(page.getByText('The usual number of reviews.')).toBeVisible()
  for (let i = 0; i < 5; i++) await slider.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', /^95 %, About \d+ % more reviews than at 90 %$/)
  await expect(status(page, /^Kept: 95 %/)).toBeVisible()
  await page.reload()
  await expect(newCards(page)).toHaveValue('3')
  await expect(page.getByLabel('A new day begins at')).toHaveValue('6')
  await expect(page.getByLabel('Four buttons')).toBeChecked()
  await expect(page.getByLabel('Ask about sensitive facts')).toBeChecked()
  await expect(slider).toHaveAttribute('aria-valuetext', /^95 %/)
  await session.study()
  await expect(session.place(1, 3)).toBeVisible()
})

test('how often a kind is asked is told in one line, the theme changes at once, and what is not stored is told', async ({
  page,
}) => {
  await openSettings(page)
  await page.getByText('All as usual').click()
  await page.getByLabel('Typed answer').selectOption('More often')
  await expect(status(page, 'Kept: Typed answer, more often.')).toBeVisible()
  await page.getByLabel('Multiple choice').selectOption('Never')
  await date(page).selectOption('Never')
  await date(page).selectOption('More often')
  await page.getByLabel('Dark').check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByText('2 more often, 1 never, the others as usual').click()
  await expect(page.getByLabel('Typed answer')).toHaveValue('more')
  await expect(page.getByLabel('Multiple choice')).toHaveValue('never')
  await date(page).selectOption('Usual')
  await expect(page.getByText('1 more often, 1 never, the others as usual')).toBeVisible()
  await page.getByLabel('As this device has it').check()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./)
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.getByLabel('Four buttons').check()
  await expect(status(page, 'would not store that')).toBeVisible()
  await expect(page.getByLabel('Four buttons')).toBeChecked()
})

const spelling = (card: string, text: string): Entry => {
  return { entry: 'spelling', at: NOW - 1000, card, text, accepted: true }
}

test('spellings of one’s own are listed, can be suggested, and are gone once removed', async ({
  page,
  comeBackWith,
}) => {
  const [card] = indexPack(pack).cards.filter(({ ask }) => ask === 'who')
  await comeBackWith(logOf([spelling(card?.id ?? '', 'Ali-Khan <Tura>'), spelling('gone:who', 'Nobody')]))
  await openSettings(page)
  const list = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Remove/ }) })
  await expect(list).toHaveCount(2)
  await expect(list.first()).toContainText(card?.stems[0] ?? '')
  await expect(list.last()).toContainText('For a question that is no longer asked.')
  await page.getByRole('button', { name: 'Suggest “Ali-Khan <Tura>”' }).click()
  const slip = page.getByRole('dialog', { name: 'Suggest a spelling' })
  await expect(slip.getByLabel('The report')).toHaveValue(/Spelling to accept: Ali-Khan <Tura>\n/)
  await slip.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Remove “Ali-Khan <Tura>”' }).click()
  await expect(status(page, 'Removed: Ali-Khan <Tura>.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove “Nobody”' }).click()
  await expect(status(page, 'Removed: Nobody.')).toBeVisible()
  await page.reload()
  await expect(newCards(page)).toBeEnabled()
  await expect(page.getByText('Your own spellings')).toHaveCount(0)
})

test('Settings are sound on a small phone, and a keyboard reaches and a finger hits every kind', async ({
  page,
  comeBackWith,
  isSound,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await comeBackWith(logOf([spelling('gone:who', 'a spelling of more than thirty letters')]))
  await openSettings(page)
  await expect(page.getByRole('button', { name: /^Remove/ })).toBeEnabled()
  await page.getByText('All as usual').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Flashcard', { exact: true })).toBeFocused()
  const kinds = page.getByRole('group').filter({ hasText: 'All as usual' }).last().getByRole('combobox')
  await expect(kinds).toHaveCount(KINDS.length)
  for (const row of await kinds.all())
    expect.soft((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await isSound()
})
