import { describe, expect, test } from 'vitest'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { openProgress } from '@/lib/progress/log/store'
import { DEFAULT_SETTINGS } from '@/lib/progress/settings'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { createScheduler } from '@/lib/review/scheduler'
import { DAY, studyDay } from '@/lib/review/study-day'
import { inDays, onDay } from '@/lib/study/day-words'
import { afterStudy, kindsInPlay, kindsToStudy, planStudy } from '@/lib/study/study-plan'

const index = indexPack(pack)
const ZONE = 'Europe/Berlin'
/** A Monday. */
const NOON = Date.UTC(2026, 10, 23, 12)
const HERE = { now: NOON, zone: ZONE }
const fresh = index.cards.filter(({ sensitive }) => !sensitive)

/** Progress after so many cards of different facts were first answered so many days ago. */
function learned(count: number, daysAgo: number, interval: number) {
  const { remember, stamp: model } = createScheduler()
  const store = openProgress(undefined, { writer: 'test', now: NOON, remember, model })
  const facts = new Set<string>()
  for (const { id: card, fact } of fresh) {
    if (facts.size === count) break
    if (facts.has(fact)) continue
    facts.add(fact)
    const at = NOON - daysAgo * DAY - 1000 + facts.size
    const day = studyDay(at, { zone: ZONE, dayTurn: 4 })
    store.append({
      entry: 'review',
      card,
      at,
      day,
      rating: 3,
      kind: 'choice',
      counts: 'scheduled',
      interval,
      took: 1,
    })
  }
  return store.progress()
}

describe('a sitting', () => {
  test('of a newcomer has the day’s new cards', () => {
    expect(planStudy(index, learned(0, 0, 0), HERE)).toHaveLength(10)
  })

  test('of a newcomer begins with the pack’s first card and comes to as many topics as it can', () => {
    const topics = new Set(fresh.map(({ topic }) => topic)).size
    const cards = planStudy(index, learned(0, 0, 0), HERE)
    expect(cards[0]).toBe(fresh[0]?.id)
    expect(new Set(cards.map((id) => index.card.get(id)?.topic)).size).toBe(Math.min(topics, cards.length))
  })

  test('is no longer than fifty cards, and what waits comes after it', () => {
    const progress = learned(80, 10, 3)
    expect(planStudy(index, progress, HERE)).toHaveLength(50)
    expect(afterStudy(index, progress, HERE)).toMatchObject({ waiting: 90, moreNew: 0 })
  })

  test('has no new cards once the day’s are answered, unless more are wanted', () => {
    const progress = learned(10, 0, 4)
    expect(planStudy(index, progress, HERE)).toEqual([])
    expect(planStudy(index, progress, HERE, true)).toHaveLength(5)
  })
})

describe('the kinds of Study', () => {
  const settings = { ...DEFAULT_SETTINGS }

  test('ask a new card by recognition, or turn it over, whatever else suits', () => {
    const kindsOf = kindsToStudy(index, () => settings)
    for (const card of fresh) {
      const [kind = ''] = kindsOf(card, { kind: 'new' }, 'seed', false)
      expect(['choice', 'select', 'consequence', 'flip']).toContain(kind)
      // A set of cards to tick off moves no schedule.
      if (kind === 'select') expect(askQuestion(index, card, kind, 'seed').others ?? []).toEqual([])
    }
  })

  test('are without those that the learner excludes, and at least flip', () => {
    for (const card of fresh.slice(0, 40)) {
      const suiting = kindsFor(index, card)
      const [kind] = kindsToStudy(index, () => ({ ...settings, excluded: suiting }))(
        ...([card, { kind: 'new' }, 'seed', false] as const),
      )
      expect(kind).toBe('flip')
      expect(kindsInPlay(index, { excluded: suiting }, card.id)).toEqual(['flip'])
      expect(kindsInPlay(index, { excluded: ['flip'] }, card.id)).toEqual(
        suiting.length > 1 ? suiting.filter((one) => one !== 'flip') : ['flip'],
      )
    }
  })
})

describe('when nothing waits', () => {
  test('it says when to come back, and what more could be begun', () => {
    const after = afterStudy(index, learned(10, 0, 4), HERE)
    expect(after).toEqual({
      nothing: 'Nothing is due.',
      next: 'Come back on Friday: 10 cards are due then.',
      waiting: 0,
      moreNew: 5,
    })
  })
})

describe('the words for a day', () => {
  test.each([
    [0, 'later today'],
    [1, 'tomorrow'],
    [2, 'in 2 days'],
    [59, 'in 59 days'],
    [60, 'in about 2 months'],
    [365, 'in about 12 months'],
    [730, 'in about 2 years'],
  ])('%i days from now is %s', (days, words) => expect(inDays(days)).toBe(words))

  const today = studyDay(NOON, { zone: ZONE, dayTurn: 4 })
  test.each([
    [0, 'later today'],
    [1, 'tomorrow'],
    [2, 'on Wednesday'],
    [6, 'on Sunday'],
    [7, 'on 30 November'],
  ])('%i study days after a Monday is %s', (days, words) => {
    expect(onDay(today + days, today, { zone: ZONE, dayTurn: 4 })).toBe(words)
  })
})
