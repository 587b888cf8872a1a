import { describe, expect, test } from 'vitest'
import type { Card } from '@/lib/card/card'
import { askSideBySide } from '@/lib/question/ask'
import { cardOfMixUp } from '@/lib/question/mix-up'
import { DAY } from '@/lib/review/study-day'
import { type Answering, answer, next, startSession, undo } from '@/lib/study/answering'
import { answerTo } from './answer-to'
import { index, NOON, worldOf } from './known-world'

type Pair = { card: Card; other: Card; instead: string; back: string }

/** Two cards, each of which has one answer that could be taken for the other's. */
function pair(): Pair {
  for (const card of index.cards.filter(({ sensitive }) => !sensitive)) {
    for (const { id } of index.entities.values()) {
      const other = cardOfMixUp(index, card, id)
      const [key] = card.keys
      if (!other || key?.type !== 'entity' || other.sensitive) continue
      const isMutual = cardOfMixUp(index, other, key.entity)?.id === card.id
      if (isMutual && askSideBySide(index, [card, other], 's'))
        return { card, other, instead: id, back: key.entity }
    }
  }
  throw new Error('no two cards can be mixed up')
}

const { card, other, instead, back } = pair()
const others = index.cards
  .filter(({ fact, sensitive }) => !sensitive && fact !== card.fact && fact !== other.fact)
  .slice(0, 8)
  .map(({ id }) => id)

function mixedUp(times: [of: Card, given: string][], known = [card.id, other.id, ...others]) {
  const made = worldOf(known)
  times.forEach(([of, given], i) => {
    const at = NOON - (20 - i) * DAY
    const review = { card: of.id, at, day: Math.floor(at / DAY), rating: 1, kind: 'choice' } as const
    const told = { ...review, counts: 'scheduled', interval: 1, took: 1, instead: given } as const
    made.store.append({ entry: 'review', ...told })
  })
  const begin = (cards = [card.id]) => startSession(made.world, cards, 'study', 'seed')
  return { ...made, begin }
}

const isSideBySide = ({ question }: Answering): boolean =>
  question?.kind === 'match' && question.rows.length === 2

describe('two cards that were mixed up', () => {
  test('once, are asked as ever', () => {
    expect(isSideBySide(mixedUp([[card, instead]]).begin())).toBe(false)
  })

  test('twice, in one direction or both, stand side by side before the turn of either', () => {
    const ways: [Card, string][][] = [
      [
        [card, instead],
        [card, instead],
      ],
      [
        [card, instead],
        [other, back],
      ],
    ]
    for (const times of ways) {
      for (const one of [card, other]) {
        const desk = mixedUp(times).begin([one.id])
        expect(isSideBySide(desk)).toBe(true)
        expect([desk.question?.card, ...(desk.question?.others ?? [])].sort()).toEqual(
          [card.id, other.id].sort(),
        )
      }
    }
  })

  const twice: [Card, string][] = [
    [card, instead],
    [other, back],
  ]

  test('meet once in a sitting, and the card then has its own turn', () => {
    const { world, begin } = mixedUp(twice)
    let now = begin([card.id, ...others.slice(0, 4), other.id])
    let met = 0
    const kinds: string[] = []
    while (now.question) {
      met += isSideBySide(now) ? 1 : 0
      if (now.question.card === card.id) kinds.push(now.session.turn?.as ?? '')
      now = next(world, answer(world, now, answerTo(now.question, true)))
    }
    expect(met).toBe(1)
    expect(kinds).toEqual(['first', 'owed'])
  })

  test('do not meet a second time in a sitting when they were missed, either', () => {
    const { world, begin } = mixedUp(twice)
    const now = begin([card.id, other.id])
    const wrong = answer(world, now, answerTo(now.question ?? fail(), false))
    expect(isSideBySide(next(world, wrong))).toBe(false)
  })

  test('once known side by side, do not meet again until they are mixed up once more', () => {
    const { world, store, begin, wait } = mixedUp(twice)
    const now = begin()
    const told = answer(world, now, answerTo(now.question ?? fail(), true))
    wait(DAY)
    expect(isSideBySide(begin())).toBe(false)
    expect(isSideBySide(begin([other.id]))).toBe(false)
    const review = { card: other.id, at: world.now(), day: Math.floor(world.now() / DAY), took: 1 }
    const more = { rating: 1, kind: 'choice', counts: 'scheduled', interval: 1, instead: back } as const
    store.append({ entry: 'review', ...review, ...more })
    expect(isSideBySide(begin())).toBe(true)
    expect(told.session.returning).toMatchObject([{ card: card.id, as: 'owed' }])
  })

  test('meet again when the answer was undone', () => {
    const { world, begin } = mixedUp(twice)
    const now = begin()
    const back = undo(world, answer(world, now, answerTo(now.question ?? fail(), true)))
    expect(back.question).toEqual(now.question)
    expect(isSideBySide(begin())).toBe(true)
  })

  test('do not meet while the other is new, was set aside, or matching is excluded, nor in practice', () => {
    const fresh = mixedUp(
      [
        [card, instead],
        [card, instead],
      ],
      [card.id],
    )
    expect(isSideBySide(fresh.begin())).toBe(false)
    const aside = mixedUp(twice)
    aside.store.append({ entry: 'aside', at: NOON, card: other.id, aside: true })
    expect(isSideBySide(aside.begin())).toBe(false)
    const excluded = mixedUp(twice)
    excluded.store.append({ entry: 'setting', at: NOON, setting: 'excluded', value: ['match'] })
    expect(isSideBySide(excluded.begin())).toBe(false)
    expect(isSideBySide(startSession(mixedUp(twice).world, [card.id], 'practice', 's'))).toBe(false)
  })

  test('come first among the wrong options', () => {
    const { world, store } = mixedUp([[card, instead]])
    for (let i = 0; i < 20; i++) {
      const asked = { ...world, kindsOf: () => ['choice'] as const }
      const { question } = startSession(asked, [card.id], 'practice', `seed ${i}`)
      const names = index.entities.get(instead)?.names ?? []
      const options = question?.kind === 'choice' ? question.options.map(({ text }) => text) : []
      expect(options.some((text) => names.includes(text) || text === index.entities.get(instead)?.name)).toBe(
        true,
      )
    }
    expect(store.progress().mixedUp.get(card.id)?.get(instead)).toBe(1)
  })
})

function fail(): never {
  throw new Error('nothing is asked')
}
