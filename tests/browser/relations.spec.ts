import { pack } from '@/content/second-east-turkestan-republic'
import type { Card } from '@/lib/card/card'
import { indexPack } from '@/lib/card/pack-index'
import type { Entry } from '@/lib/progress/entry'
import { kindsFor } from '@/lib/question/ask'
import { daysAllowed, standing } from '@/lib/question/tell/words'
import { NEW } from '@/lib/review/replay'
import { createScheduler } from '@/lib/review/scheduler'
import { DAY, studyDay } from '@/lib/review/study-day'
import { withEntries } from './kept-entries'
import { expect, test } from './test'

const index = indexPack(pack)
const CLOCK = { zone: 'Europe/Berlin', dayTurn: 4 }

/** Every card that can stand beside another by its date: known for half a year, and due since yesterday. */
const dated = index.cards.filter((card) => card.ask === 'when' && kindsFor(index, card).includes('compare'))

function knownWell(card: Card, now: number): Entry[] {
  const scheduler = createScheduler()
  const days: number[] = []
  let memory = NEW
  const entries: Entry[] = []
  for (const rating of [4, 3, 3] as const) {
    const last = days.reduce((sum, interval) => sum + interval, 0)
    const at = now - 400 * DAY + last * DAY
    const day = studyDay(at, CLOCK)
    const next = scheduler.next(memory, { card: card.id, at, day }, rating)
    const review = { card: card.id, at, day, rating, kind: 'date', counts: 'scheduled', took: 5000 } as const
    entries.push({ entry: 'review', ...review, interval: next.interval })
    memory = next.memory
    days.push(next.interval)
  }
  return entries
}

/** The day on which an event began, by the name that the page shows. */
function dayOf(name: string): number {
  const fact = dated
    .map((card) => index.facts.get(card.fact))
    .find((one) => one?.kind === 'event' && standing(index.entities.get(one.event) ?? never()) === name)
  return fact?.kind === 'event' ? daysAllowed(fact.time, 'when').first : Number.NaN
}

function never(): never {
  throw new Error('every event of the pack has its entity')
}

test.describe('among other facts', () => {
  test.beforeEach(async ({ page }) => {
    const now = Date.now()
    const pinned: Entry = { entry: 'setting', at: now - DAY, setting: 'pinned', value: ['compare'] }
    const none: Entry = { entry: 'setting', at: now - DAY, setting: 'newPerDay', value: 0 }
    await withEntries(page, [...dated.flatMap((card) => knownWell(card, now)), pinned, none])
  })

  test('a card known for long is set beside another first, and when that is right comes back on its own', async ({
    page,
  }) => {
    await page.goto('/study/')
    await expect(page.locator('#stem')).toHaveText(/Which of these came (first|later)\?/)
    const total = await page.getByText(/^1 of \d+$/).textContent()
    const first = (await page.locator('#stem').textContent())?.includes('first')
    const [a = '', b = ''] = await page.locator('.option-text').allTextContents()
    const pickFirst = dayOf(a) < dayOf(b) === first
    await page.keyboard.press(pickFirst ? '1' : '2')
    await expect(page.locator('.verdict')).toHaveText('✓ Right')
    await expect(page.locator('.told-now').getByText('Once more in a few minutes, on its own.')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText(`2 of ${Number(total?.replace('1 of ', '')) + 1}`)).toBeVisible()
  })

  test('when it is wrong, it is missed like any card, and taking the answer back opens it again', async ({
    page,
  }) => {
    await page.goto('/study/')
    const stem = (await page.locator('#stem').textContent()) ?? ''
    const [a = '', b = ''] = await page.locator('.option-text').allTextContents()
    const pickFirst = dayOf(a) < dayOf(b) === stem.includes('first')
    await page.keyboard.press(pickFirst ? '2' : '1')
    await expect(page.locator('.verdict')).toHaveText('✕ Not so')
    await expect(page.getByText(/^Again in a few minutes/)).toBeVisible()
    await page.keyboard.press('u')
    await expect(page.locator('.verdict')).toHaveCount(0)
    await expect(page.locator('#stem')).toHaveText(stem)
  })
})

test('two that were taken for each other twice meet side by side', async ({ page }) => {
  const now = Date.now()
  const missed = (card: string, instead: string, daysAgo: number): Entry => {
    const at = now - daysAgo * DAY
    const review = {
      card,
      at,
      day: studyDay(at, CLOCK),
      rating: 1,
      kind: 'choice',
      counts: 'scheduled',
    } as const
    return { entry: 'review', ...review, interval: 1, took: 4000, instead }
  }
  const none: Entry = { entry: 'setting', at: now - 9 * DAY, setting: 'newPerDay', value: 0 }
  await withEntries(page, [
    none,
    missed('president-tore:who', 'hakim-beg-khoja', 6),
    missed('vice-president-khoja:who', 'elihan-tore', 4),
    missed('president-tore:who', 'hakim-beg-khoja', 2),
  ])
  await page.goto('/study/')
  await expect(page.locator('.answers')).toHaveAttribute('data-kind', 'match')
  await expect(page.getByRole('radio')).toHaveCount(2)
})
