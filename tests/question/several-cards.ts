import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Card } from '@/lib/card/card'
import { factOf, type PackIndex } from '@/lib/card/pack-index'
import { askQuestion } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { QUESTION_KINDS } from '@/lib/question/kinds'
import type { Kind, Question, QuestionOf } from '@/lib/question/question'

/** The cards that a kind suits. */
export function suited(index: PackIndex, kind: Kind): Card[] {
  return index.cards.filter((card) => QUESTION_KINDS[kind].suits(index, card))
}

/** The question of that kind; the kind must suit the card. */
export function ask<K extends Kind>(index: PackIndex, card: Card, kind: K, seed: string): QuestionOf<K> {
  return askQuestion(index, card, kind, seed)
}

export function cardOf(index: PackIndex, id: string): Card {
  const card = index.card.get(id)
  if (!card) throw new Error(`no card ${id}`)
  return card
}

/** Every permutation. */
export function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  )
}

/** What every kind over several cards must keep; `right` is the right answer, `untouched` what nobody has touched. */
export function keepsTheLaws<K extends Kind>(
  index: PackIndex,
  kind: K,
  right: (question: QuestionOf<K>) => unknown,
  untouched: (question: QuestionOf<K>) => unknown,
): void {
  const cards = suited(index, kind)
  const some = fc.record({ card: fc.constantFrom(...cards), seed: fc.string() })

  test('the right answer is judged right, misses nothing, and nothing chosen is no answer', () => {
    fc.assert(
      fc.property(some, ({ card, seed }) => {
        const question = ask(index, card, kind, seed)
        expect(judge(index, question, right(question))).toMatchObject({ worth: 'right', missed: [] })
        expect(judge(index, question, untouched(question)).worth).toBe('unanswered')
      }),
      { numRuns: 300 },
    )
  })

  test('the same seed gives the same question and verdict, also after a JSON round trip', () => {
    fc.assert(
      fc.property(some, ({ card, seed }) => {
        const question: Question = ask(index, card, kind, seed)
        expect(ask(index, card, kind, seed)).toEqual(question)
        const back: QuestionOf<K> = JSON.parse(JSON.stringify(question))
        expect(back).toEqual(question)
        expect(judge(index, back, right(back)).worth).toBe('right')
      }),
      { numRuns: 100 },
    )
  })

  test('whatever is given has a verdict with a reason, and one that is worth something names what was missed', () => {
    const questions = cards.slice(0, 40).map((card) => ask(index, card, kind, 'law'))
    const anything = fc.oneof(fc.anything(), fc.array(fc.anything(), { minLength: 1, maxLength: 6 }))
    fc.assert(
      fc.property(fc.constantFrom(...questions), anything, fc.boolean(), (question, given, wrapped) => {
        const answer = wrapped ? { texts: given, percents: given, slot: given, side: given } : given
        const { worth, reason, missed } = judge(index, question, answer)
        expect(['unanswered', 'right', 'partly', 'wrong']).toContain(worth)
        expect(reason).toMatch(/\.$/)
        expect(missed === undefined).toBe(worth === 'unanswered')
      }),
      { numRuns: 500 },
    )
  })

  test('no sensitive card or fact stands in a question', () => {
    for (const card of cards) {
      for (const id of cardsIn(ask(index, card, kind, 'law'))) {
        const one = cardOf(index, id)
        expect([id, one.sensitive, factOf(index, one.fact).sensitive]).toEqual([id, false, undefined])
      }
    }
  })
}

/** The same card does not always meet the same company. */
export function meetsOthers(index: PackIndex, kind: Kind): void {
  const cards = suited(index, kind)

  test('a card meets others from question to question', () => {
    const met = cards.map((card) => {
      const questions = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => ask(index, card, kind, seed))
      return new Set(questions.map((question) => JSON.stringify({ ...question, seed: '' }))).size
    })
    expect(met.filter((different) => different === 1).length).toBeLessThan(0.2 * met.length)
  })
}

/** All cards that a question shows or asks. */
function cardsIn(question: Question): string[] {
  const written = JSON.stringify(question).matchAll(/"card":"([^"]+)"/g)
  return [...(question.others ?? []), ...[...written].map(([, id = '']) => id)]
}
