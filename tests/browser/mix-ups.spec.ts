import AxeBuilder from '@axe-core/playwright'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import type { Entry } from '@/lib/progress/entry'
import { poolOf } from '@/lib/question/pool/pool'
import { mixUps } from '@/lib/review/mix-ups'
import { withEntries } from './kept-entries'
import { expect, type Page, test } from './test'

const index = indexPack(pack)
/** Cards of each sort with what is easily taken for their answers, as often as they come in the list. */
const mixed = ['who', 'when', 'percent', 'where', 'post', 'amount'].flatMap((ask, i) => {
  const card = index.cards.find((one) => one.ask === ask && poolOf(index, one).length > 2)
  const [first, second] = card ? poolOf(index, card) : []
  return card && first && second
    ? Array.from({ length: 7 - i }, (_, j) => ({ card: card.id, instead: j % 3 ? first.text : second.text }))
    : []
})

const entries = mixed.map(({ card, instead }, i): Entry => {
  const at = Date.now() - 40 * 86_400_000 + i * 60_000
  const asked = { card, at, day: Math.floor(at / 86_400_000), kind: 'choice', took: 5_000, instead } as const
  return { entry: 'review', ...asked, rating: 1, counts: 'scheduled', interval: 1 }
})

/** The pairs as they must stand there. */
const counted = new Map<string, Map<string, number>>()
for (const { card, instead } of mixed) {
  const times = counted.get(card) ?? new Map<string, number>()
  counted.set(card, times.set(instead, (times.get(instead) ?? 0) + 1))
}
const pairs = mixUps(index, counted)

const open = async (page: Page): Promise<void> => {
  await withEntries(page, entries)
  await page.goto('/mix-ups/')
  await expect(page.getByRole('listitem').filter({ has: page.locator('.mix-up-sides') })).toHaveCount(
    pairs.length,
  )
}

test('what was taken for each other stands side by side, the most frequent first, each with its meaning', async ({
  page,
}) => {
  await open(page)
  const [first] = pairs
  const top = page.locator('.mix-up').first()
  await expect(top.getByRole('heading')).toHaveText([first?.a.words ?? '', first?.b.words ?? ''])
  await expect(top).toContainText(first?.a.really ?? '')
  await expect(top).toContainText(first?.b.really ?? '')
  await expect(top.locator('.kicker')).toHaveText(`${first?.times} times`)
  const tops = await top
    .getByRole('heading')
    .evaluateAll((both) => both.map((one) => one.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
})

test('each thing leads by keyboard to the fact that tells of it', async ({ page }) => {
  await open(page)
  const link = page.locator('.mix-up a').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/facts\/[a-z0-9-]+\/#[a-z0-9-]+$/)
})

test('a newcomer reads what will stand here, and can begin', async ({ page }) => {
  await page.goto('/mix-ups/')
  await expect(page.getByText('Nothing so far.')).toBeVisible()
  await page.locator('main').getByRole('link', { name: 'Study' }).click()
  await expect(page).toHaveURL(/\/study\/$/)
})

test('Today and Settings lead to it, Today only once there is something', async ({ page }) => {
  await withEntries(page, [{ entry: 'setting', at: Date.now() - 1000, setting: 'newPerDay', value: 3 }])
  await page.goto('/')
  await expect(page.locator('main').getByRole('link', { name: 'Study' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'What you mix up' })).toHaveCount(0)
  await page.goto('/settings/')
  await page.getByRole('link', { name: 'What you mix up' }).click()
  await expect(page.getByRole('heading', { name: 'What you mix up' })).toBeVisible()
})

test('Today has a line for those who mix things up', async ({ page }) => {
  await withEntries(page, entries)
  await page.goto('/')
  await page.getByRole('link', { name: 'What you mix up' }).click()
  await expect(page.locator('.mix-up').first()).toBeVisible()
})

test('when the facts cannot be fetched that is said, and can be tried again', async ({ page }) => {
  await withEntries(page, entries)
  await page.route('**/packs/**', (route) => route.abort())
  await page.goto('/mix-ups/')
  await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched' })).toBeVisible()
  await page.unroute('**/packs/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('.mix-up').first()).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it has nothing that axe finds wrong in ${colorScheme}, and fits 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
  })
}
