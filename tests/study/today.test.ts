import { describe, expect, it } from 'vitest'
import { memoryWords, stateOf } from '@/app/_ui/memory-words'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import type { Progress } from '@/lib/progress/progress'
import { DEFAULT_SETTINGS } from '@/lib/progress/settings'
import type { Memory } from '@/lib/review/review'
import { studyDay } from '@/lib/review/study-day'
import { memoryOfFact, metFacts } from '@/lib/study/facts-met'
import { todayOf } from '@/lib/study/today'

const index = indexPack(pack)
const HERE = { now: Date.parse('2026-05-14T18:00:00Z'), zone: 'Europe/Berlin' }
const TODAY = studyDay(HERE.now, { zone: HERE.zone, dayTurn: DEFAULT_SETTINGS.dayTurn })

function reviewed(due: number, day = due - 3): Memory {
  const at = HERE.now - (TODAY - day) * 86_400_000
  return { kind: 'reviewed', stability: 3, difficulty: 5, at, day, due, reviews: 2, lapses: 0 }
}

/** Progress in which so many cards of different facts were learned, each due on the day that `due` says. */
function learned(count: number, due: (i: number) => number, newPerDay = 0): Progress {
  const firsts = [...index.cardsOf.values()].flatMap(([card]) => (card && !card.sensitive ? [card] : []))
  const memories = new Map(firsts.slice(0, count).map((card, i) => [card.id, reviewed(due(i))]))
  const last = Math.max(...[...memories.values()].map((memory) => (memory.kind === 'new' ? 0 : memory.day)))
  const day = { reviews: count, scheduled: count, again: 0, introduced: count, took: count * 10_000 }
  return {
    memories,
    settings: { ...DEFAULT_SETTINGS, newPerDay },
    aside: new Set(),
    days: new Map([[last, day]]),
    spellings: new Map(),
    mixedUp: new Map(),
    ranges: { given: 0, held: 0 },
    reviewsOn: () => 0,
    introducedOn: () => 0,
    problems: [],
    unwritten: 0,
    used: 0,
  }
}

describe('what Today says to a returning learner', () => {
  it('is how many minutes the due cards take, by this learner’s own pace', () => {
    const view = todayOf(
      index,
      learned(30, () => TODAY),
      HERE,
    )
    expect(view).toMatchObject({ screen: 'due', due: 30, fresh: 0, minutes: 5 })
  })

  it('counts the new cards that wait', () => {
    const view = todayOf(
      index,
      learned(6, () => TODAY, 10),
      HERE,
    )
    expect(view).toMatchObject({ screen: 'due', due: 6, fresh: 10 })
  })

  it('offers a first portion of a long backlog after days away', () => {
    const view = todayOf(
      index,
      learned(150, () => TODAY - 9),
      HERE,
    )
    expect(view).toMatchObject({ screen: 'backlog', portion: 10, most: 60, waiting: 150, away: 12 })
  })

  it('says when to come back if nothing is due, and how long that will take', () => {
    const view = todayOf(
      index,
      learned(12, (i) => TODAY + (i < 8 ? 5 : 9)),
      HERE,
    )
    expect(view).toMatchObject({
      screen: 'nothing',
      next: 'Come back on Tuesday: 8 cards are due then, about 1 minute.',
    })
  })
})

describe('what a learner has of a fact', () => {
  it('is what the card that is due first has', () => {
    const [fact, both = []] = [...index.cardsOf].find(([, of]) => of.length > 1) ?? ['']
    const progress = learned(0, () => TODAY)
    const memories = new Map(both.map(({ id }, i) => [id, reviewed(TODAY + 4 - i)]))
    const memory = memoryOfFact(index, { ...progress, memories }, fact)
    expect(memory).toMatchObject({ due: TODAY + 5 - both.length })
    expect(metFacts(index, { ...progress, memories })).toBe(1)
  })

  it('is new, known or due, and says so in words', () => {
    const told = [{ kind: 'new' } as const, reviewed(TODAY + 3), reviewed(TODAY + 1), reviewed(TODAY)].map(
      (memory) => [stateOf(memory, TODAY), memoryWords(memory, TODAY)],
    )
    expect(told).toEqual([
      ['new', 'Not asked yet'],
      ['known', 'You know this; due in 3 days'],
      ['known', 'You know this; due tomorrow'],
      ['due', 'You learned this; due now'],
    ])
  })
})
