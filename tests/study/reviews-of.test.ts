import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { DEFAULT_SETTINGS } from '@/lib/progress/settings'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { KINDS } from '@/lib/question/question'
import type { Memory } from '@/lib/review/review'
import { everyRating, gaveUp, ratingOf, reviewsOf } from '@/lib/study/reviews-of'
import { answerTo } from './answer-to'

const index = indexPack(pack)
const AT = Date.UTC(2026, 10, 23, 12)
const MEMORY: Memory = {
  kind: 'reviewed',
  stability: 9,
  difficulty: 5,
  at: AT - 12 * 86_400_000,
  day: Math.floor(AT / 86_400_000) - 12,
  due: Math.floor(AT / 86_400_000) - 2,
  reviews: 3,
  lapses: 0,
}
const answerer = {
  index,
  learner: {
    memories: new Map(index.cards.filter((_, i) => i % 2 === 0).map(({ id }) => [id, MEMORY])),
    settings: DEFAULT_SETTINGS,
  },
  zone: 'Asia/Almaty',
}

const asked = fc
  .record({ card: fc.constantFrom(...index.cards), kind: fc.constantFrom(...KINDS), seed: fc.nat(999) })
  .filter(({ card, kind }) => kindsFor(index, card).includes(kind))
  .map(({ card, kind, seed }) => askQuestion(index, card, kind, String(seed)))

describe('the reviews of an answer', () => {
  test('are its own card’s first, then Again for each other card that the verdict names, each once', () => {
    fc.assert(
      fc.property(asked, fc.boolean(), (question, right) => {
        const answer = answerTo(question, right)
        const verdict = judge(index, question, answer)
        fc.pre(verdict.worth !== 'unanswered')
        const judged = { card: question.card, kind: question.kind, verdict, answer, at: AT, took: 5 }
        const [own, ...missed] = reviewsOf(answerer, judged).map(({ review }) => review)
        expect(own?.card).toBe(question.card)
        const others = new Set(verdict.missed?.filter((card) => card !== question.card))
        expect(missed.map(({ card, rating }) => [card, rating])).toEqual([...others].map((card) => [card, 1]))
      }),
    )
  })

  test('hold of the four ratings the one that follows from the answer', () => {
    fc.assert(
      fc.property(asked, fc.boolean(), (question, right) => {
        const answer = answerTo(question, right)
        const verdict = judge(index, question, answer)
        fc.pre(verdict.worth !== 'unanswered')
        const judged = { card: question.card, kind: question.kind, verdict, answer, at: AT, took: 5 }
        expect(reviewsOf(answerer, judged)[0]).toEqual(everyRating(answerer, judged)[ratingOf(judged)])
      }),
    )
  })

  test('of who gave up is Again, for the card that was asked alone', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const verdict = gaveUp(question)
        const judged = { card: question.card, kind: question.kind, verdict, at: AT, took: 0 }
        const reviews = reviewsOf(answerer, judged).map(({ review }) => review)
        expect(reviews.map(({ card, rating }) => [card, rating])).toEqual([[question.card, 1]])
      }),
    )
  })
})
