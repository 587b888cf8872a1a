import type { Page } from '@playwright/test'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { openProgress } from '@/lib/progress/log/store'
import { createScheduler } from '@/lib/review/scheduler'
import { DAY, studyDay } from '@/lib/review/study-day'

const CLOCK = { zone: 'Europe/Berlin', dayTurn: 4 }

/** Opens every page of a test with a log in which so many cards were learned, each due by now. */
export async function withLearnedCards(page: Page, count: number): Promise<void> {
  const log = learnedCards(count, Date.now())
  await page.addInitScript((entries) => {
    for (const [key, value] of entries)
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
  }, log)
}

function learnedCards(count: number, now: number): [key: string, value: string][] {
  const values = new Map<string, string>()
  const scheduler = createScheduler()
  const store = openProgress(storageIn(values), {
    writer: 'before',
    now,
    remember: scheduler.remember,
    model: scheduler.stamp,
  })
  for (const { id: card } of oneCardAFact().slice(0, count)) {
    const at = now - 20 * DAY
    const day = studyDay(at, CLOCK)
    const { interval } = scheduler.next({ kind: 'new' }, { card, at, day }, 3)
    const asked = { card, at, day, kind: 'choice', took: 8000 } as const
    store.append({ entry: 'review', ...asked, rating: 3, counts: 'scheduled', interval })
  }
  return [...values]
}

function oneCardAFact() {
  const { cardsOf } = indexPack(pack)
  return [...cardsOf.values()].flatMap(([card]) => (card && !card.sensitive ? [card] : []))
}

function storageIn(values: Map<string, string>) {
  return {
    get length() {
      return values.size
    },
    key: (n: number) => [...values.keys()][n] ?? null,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  }
}
