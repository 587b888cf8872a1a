import { expect, type Page } from '@playwright/test'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { keyWords } from '@/lib/question/tell/words'

const index = indexPack(pack)

/** The right answers of whatever question the page shows, in words. */
export async function rightAnswers(page: Page): Promise<string[]> {
  const stem = (await page.locator('#stem').textContent()) ?? ''
  const cards = index.cards.filter((card) => card.stems.some((plain) => stem.startsWith(plain)))
  return cards.flatMap((card) => card.keys.map((key) => keyWords(index, card, key)))
}

/** The place, 1–4, of an option that is right, or of one that is wrong. */
export async function optionPlace(page: Page, right: boolean): Promise<number> {
  const keys = await rightAnswers(page)
  const options = await page.locator('.option-text').allTextContents()
  const place = options.findIndex((text) => keys.includes(text) === right)
  expect(place, `an option of ${options.join(' / ')} that is ${right ? 'right' : 'wrong'}`).toBeGreaterThan(
    -1,
  )
  return place + 1
}

/** Answers the question with keys alone, by options to choose or to tick, or a flip card to rate. */
export async function answerByKeys(page: Page, right = true): Promise<void> {
  if ((await page.getByRole('checkbox').count()) > 0) {
    await tickByKeys(page, right)
  } else if ((await page.locator('.option').count()) > 0) {
    await page.keyboard.press(String(await optionPlace(page, right)))
  } else {
    await page.keyboard.press('Space')
    await expect(page.getByRole('button', { name: /^Forgot/ })).toBeVisible()
    await page.keyboard.press(right ? '2' : '1')
  }
}

/** Ticks every option that is right, or the first that is wrong, and checks. */
async function tickByKeys(page: Page, right: boolean): Promise<void> {
  const keys = await rightAnswers(page)
  const options = await page.locator('.option-text').allTextContents()
  const places = options.flatMap((text, i) => (keys.includes(text) === right ? [i + 1] : []))
  for (const place of right ? places : places.slice(0, 1)) await page.keyboard.press(String(place))
  await page.keyboard.press('Enter')
}

/** Waits for a question that can be answered, and gives its stem. */
export async function openQuestion(page: Page): Promise<string> {
  await expect(page.locator('#stem')).toBeVisible()
  return (await page.locator('#stem').textContent()) ?? ''
}
