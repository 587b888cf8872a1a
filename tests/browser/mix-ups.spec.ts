import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import type { Entry } from '@/lib/progress/entry'
import { poolOf } from '@/lib/question/pool/pool'
import { mixUps } from '@/lib/review/mix-ups'
import { DAY } from '@/lib/review/study-day'
import { alert, expect, test } from './fixtures'
import { NOW } from './moment'
import { logOf } from './stored'

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
  const at = NOW - 40 * DAY + i * 60_000
  const asked = { card, at, day: Math.floor(at / DAY), kind: 'choice', took: 5_000, instead } as const
  return { entry: 'review', ...asked, rating: 1, counts: 'scheduled', interval: 1 }
})

/** The pairs as they must stand there. */
const counted = new Map<string, Map<string, number>>()
for (const { card, instead } of mixed) {
  const times = counted.get(card) ?? new Map<string, number>()
  counted.set(card, times.set(instead, (times.get(instead) ?? 0) + 1))
}
const pairs = mixUps(index, counted)

test('what was taken for each other stands side by side, the most frequent first, and leads to its facts', async ({
  page,
  comeBackWith,
  isSound,
}) => {
  const list = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
  await comeBackWith(logOf(entries))
  await page.goto('/')
  await page.getByRole('link', { name: 'What you mix up' }).click()
  await expect(list).toHaveCount(pairs.length)
  const [first] = pairs
  const top = list.first()
  const both = top.getByRole('heading')
  await expect(both).toHaveText([first?.a.words ?? '', first?.b.words ?? ''])
  await expect(top).toContainText(first?.a.really ?? '')
  await expect(top).toContainText(first?.b.really ?? '')
  await expect(top.getByText(`${first?.times} times`, { exact: true })).toBeVisible()
  const tops = await both.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)

  await page.route('**/packs/**', (route) => route.abort())
  await page.reload()
  await expect(alert(page, 'could not be fetched')).toBeVisible()
  await page.unroute('**/packs/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.setViewportSize({ width: 320, height: 640 })
  await expect(list).toHaveCount(pairs.length)
  await isSound()
  await top.getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/facts\/[a-z0-9-]+\/#[a-z0-9-]+$/)
})

test('who mixed nothing up reads what will stand there, and can begin; Today does not speak of it', async ({
  page,
  comeBackWith,
}) => {
  const begin = page.getByRole('main').getByRole('link', { name: 'Study', exact: true })
  await comeBackWith(logOf([{ entry: 'setting', at: NOW - 1000, setting: 'newPerDay', value: 3 }]))
  await page.goto('/')
  await expect(begin).toBeVisible()
  await expect(page.getByRole('link', { name: 'What you mix up' })).toHaveCount(0)
  await page.goto('/settings/')
  await page.getByRole('link', { name: 'What you mix up' }).click()
  await expect(page.getByRole('heading', { name: 'What you mix up' })).toBeVisible()
  await expect(page.getByText('Nothing so far.')).toBeVisible()
  await begin.click()
  await expect(page).toHaveURL(/\/study\/$/)
})
