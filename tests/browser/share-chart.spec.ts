import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { askQuestion } from '@/lib/question/ask'
import { shareChart } from '@/lib/question/kinds/share-chart/share-chart'
import { check, phone, practise, verdict } from './practising'
import { openQuestion } from './sitting'
import { expect, type Locator, type Page, test } from './test'

const index = indexPack(pack)

/** The real share of each bar on the page, rounded down so that together they are never more than the whole. */
async function realShares(page: Page): Promise<number[]> {
  const stem = await openQuestion(page)
  const names = await page.locator('.share:not(.share-rest) .share-name').allTextContents()
  const card = index.cards.find(
    (each) => shareChart.suits(index, each) && askQuestion(index, each, 'share-chart', '1').stem === stem,
  )
  const question = card && askQuestion(index, card, 'share-chart', '1')
  return names.map((name) =>
    Math.floor(question?.bars.find((bar) => bar.name === name)?.percent ?? Number.NaN),
  )
}

const sliders = (page: Page) => page.getByRole('slider')

/** Moves a slider to a value with its own keys. */
async function slide(page: Page, slider: Locator, percent: number): Promise<void> {
  await slider.focus()
  for (let step = 0; step < percent; step++) await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveValue(String(percent))
}

test.describe('share chart', () => {
  test('is answered by keyboard alone, and the real shares stand beside what was set', async ({ page }) => {
    await practise(page, 'share-chart')
    const shares = await realShares(page)
    for (const [bar, percent] of shares.entries()) await slide(page, sliders(page).nth(bar), percent)
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveText('✓ Right')
    for (const [bar, percent] of shares.entries())
      await expect(page.locator('.share-told').nth(bar)).toContainText(`you said ${percent}%`)
  })

  test('the bars are never more than the whole, and what was set stays', async ({ page }) => {
    await practise(page, 'share-chart')
    const figures = page.getByRole('textbox')
    await figures.first().fill('70')
    await figures.nth(1).fill('60')
    await expect(figures.first()).toHaveValue('70')
    await expect(figures.nth(1)).toHaveValue('30')
    await expect(page.getByRole('status').filter({ hasText: 'no more than 30%' })).toBeVisible()
    await expect(page.locator('.share-rest .share-figure')).toHaveText('0%')
    await expect(sliders(page).nth(1)).toHaveAttribute('aria-valuetext', '30%, 0% left')
  })

  test('bars that were not set are no answer', async ({ page }) => {
    await practise(page, 'share-chart')
    await check(page).click()
    await expect(page.getByText('Nothing was answered.')).toBeVisible()
    await expect(page.locator('.told-now')).toBeHidden()
  })

  test.describe('on a phone', () => {
    test.use(phone)

    test('is answered by touch, and what is far off is told', async ({ page }) => {
      await practise(page, 'share-chart')
      const first = page.locator('.share').first()
      const box = await first.getByRole('slider').boundingBox()
      await first.getByRole('slider').tap({ position: { x: (box?.width ?? 0) - 20, y: 22 } })
      const set = async () => Number(await first.getByRole('slider').inputValue())
      await expect.poll(set).toBeGreaterThan(80)
      const before = await set()
      await first.getByRole('button', { name: /^Less: / }).tap()
      await expect(first.getByRole('slider')).toHaveValue(String(before - 1))
      await check(page).tap()
      await expect(verdict(page)).toHaveText('✕ Not so')
      await expect(page.locator('.share-told').first()).toContainText(`you said ${before - 1}%`)
    })
  })
})
