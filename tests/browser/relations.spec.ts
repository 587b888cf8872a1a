import { pack } from '@/content/second-east-turkestan-republic'
import type { Card } from '@/lib/card/card'
import { indexPack } from '@/lib/card/pack-index'
import type { Entry } from '@/lib/progress/entry'
import { kindsFor } from '@/lib/question/ask'
import { daysAllowed, labelOf } from '@/lib/question/tell/words'
import { NEW } from '@/lib/review/replay'
import { createScheduler } from '@/lib/review/scheduler'
import { DAY, studyDay } from '@/lib/review/study-day'
import { expect, test } from './fixtures'
import { CLOCK, NOW } from './moment'
import { logOf } from './stored'

const index = indexPack(pack)

/** Every card that can stand beside another by its date: known for half a year, and due since yesterday. */
const dated = index.cards.filter((card) => card.ask === 'when' && kindsFor(index, card).includes('compare'))

function knownWell(card: Card): Entry[] {
  const scheduler = createScheduler()
  const days: number[] = []
  let memory = NEW
  const entries: Entry[] = []
  for (const rating of [4, 3, 3] as const) {
    const last = days.reduce((sum, interval) => sum + interval, 0)
    const at = NOW - 400 * DAY + last * DAY
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
    .find((one) => one?.kind === 'event' && labelOf(index.entities.get(one.event) ?? never()) === name)
  return fact?.kind === 'event' ? daysAllowed(fact.time, 'when').first : Number.NaN
}

function never(): never {
  throw new Error('every event of the pack has its entity')
}

test('a card known for long is set beside another first; wrong it is missed like any card, right it comes back alone', async ({
  page,
  comeBackWith,
  session,
}) => {
  const pinned: Entry = { entry: 'setting', at: NOW - DAY, setting: 'pinned', value: ['compare'] }
  const none: Entry = { entry: 'setting', at: NOW - DAY, setting: 'newPerDay', value: 0 }
  await comeBackWith(logOf([...dated.flatMap(knownWell), pinned, none]))
  const stem = await session.study()
  expect(stem).toMatch(/Which of these came (first|later)\?/)
  const total = (await session.place(/^1 of \d+$/).textContent())?.replace('1 of ', '')
  const names = (await session.options.allTextContents()).map((text) => text.replace(/^\d/, ''))
  const [a = '', b = ''] = names
  const [right, wrong] = dayOf(a) < dayOf(b) === stem.includes('first') ? ['1', '2'] : ['2', '1']
  await page.keyboard.press(wrong)
  await expect(session.verdict).toHaveText('✕ Not so')
  await expect(session.feedback.getByText(/^Again in a few minutes/)).toBeVisible()
  await page.keyboard.press('u')
  await expect(session.verdict).toHaveCount(0)
  await expect(session.stem).toHaveText(stem)
  await page.keyboard.press(right)
  await expect(session.verdict).toHaveText('✓ Right')
  await expect(session.feedback.getByText('Once more in a few minutes, on its own.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(session.place(2, Number(total) + 1)).toBeVisible()
})

test('two that were taken for each other twice meet side by side', async ({
  page,
  comeBackWith,
  session,
}) => {
  const missed = (card: string, instead: string, daysAgo: number): Entry => {
    const at = NOW - daysAgo * DAY
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
  const none: Entry = { entry: 'setting', at: NOW - 9 * DAY, setting: 'newPerDay', value: 0 }
  await comeBackWith(
    logOf([
      none,
      missed('president-tore:who', 'hakim-beg-khoja', 6),
      missed('vice-president-khoja:who', 'elihan-tore', 4),
      missed('president-tore:who', 'hakim-beg-khoja', 2),
    ]),
  )
  await page.goto('/study/')
  await expect(session.answers).toHaveAttribute('data-kind', 'match')
  await expect(page.getByRole('radio')).toHaveCount(2)
})
