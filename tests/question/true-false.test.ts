import { describe, expect, test } from 'vitest'
import type { PackIndex } from '@/lib/card/pack-index'
import { entityOf } from '@/lib/card/pack-index'
import { foldName } from '@/lib/fact/name'
import { askQuestion } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { QUESTION_KINDS } from '@/lib/question/kinds'
import type { QuestionOf } from '@/lib/question/question'
import { gapOf } from '@/lib/question/tell/gap'
import { statementOf } from '@/lib/question/tell/statement'
import { packs, shipped } from './packs'

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f']

/** Statements of every card that has them, true and false ones. */
function statements(index: PackIndex): QuestionOf<'true-false'>[] {
  const cards = index.cards.filter((card) => QUESTION_KINDS['true-false'].suits(index, card))
  expect(cards.length).toBeGreaterThan(20)
  return cards.flatMap((card) =>
    SEEDS.flatMap((seed) => {
      const question = askQuestion(index, card, 'true-false', seed)
      return question.kind === 'true-false' ? [question] : []
    }),
  )
}

/** Folded, a genitive as the name alone. */
function folded(text: string): string {
  return foldName(text.replace(/’s\b/g, ' '))
}

describe.each(packs)('true or false over %s', (_name, index) => {
  const all = statements(index)

  test('what a false statement says is judged wrong by recall, and what a true one says is right', () => {
    for (const { recall, said, holds, card } of all) {
      if (!recall) continue
      expect([card, said, judge(index, recall, said).worth]).toEqual([card, said, holds ? 'right' : 'wrong'])
    }
  })

  test('a statement is called true and false about equally often, whatever the card', () => {
    const share = all.filter(({ holds }) => holds).length / all.length
    expect(Math.abs(share - 0.5)).toBeLessThan(0.06)
  })

  test('every statement is a sentence that says its value, once', () => {
    for (const { statement, said, card } of all) {
      expect([card, statement]).toEqual([card, expect.stringMatching(/^[\p{Lu}\p{N}“].*[.!?][”)]?$/u)])
      const rest = ` ${folded(statement)} `.split(` ${folded(said)} `)
      expect([card, said, statement, rest.length]).toEqual([card, said, statement, 2])
    }
  })

  test('a true statement made from the fact’s text is that text, but for the spelling of the answer', () => {
    for (const card of index.cards) {
      const gap = gapOf(index, card)
      const form = statementOf(index, card)
      if (!gap || !form) continue
      const { before, after } = gap
      const told = form.sentence(form.right)
      if (told.startsWith(before)) expect(told.endsWith(after.replace(/^%/, ''))).toBe(true)
    }
  })

  test('no statement comes from a sensitive fact', () => {
    for (const { card } of all) expect(index.card.get(card)?.sensitive).toBe(false)
  })
})

test('no statement has two articles, a doubled genitive or a question inside it', () => {
  for (const question of statements(shipped)) {
    expect(question.statement).not.toMatch(/\bthe the\b|’s’s|\ban? (?:the|an?)\b/i)
    expect(question.statement).not.toContain('To the question')
  }
})

test('a name in the plural never takes the place of one in the singular, nor a man that of a woman', () => {
  for (const card of shipped.cards) {
    const [key] = card.keys
    const form = statementOf(shipped, card)
    if (!form || !gapOf(shipped, card) || key?.type !== 'entity') continue
    if (form.right === 'the Soviet Union') expect(form.wrong).not.toContain('the United States')
    if (form.right === 'the Three Districts') expect(form.wrong).toEqual(['the Seven Districts'])
    if (form.right === 'Rebiya Kadeer') expect(form.sentence(form.right)).not.toMatch(/\bher\b/)
  }
})

test('nothing begins after its end', () => {
  for (const card of shipped.cards.filter(({ ask }) => ask === 'began')) {
    for (const said of statementOf(shipped, card)?.wrong ?? []) {
      const [key] = card.keys
      const end = key?.type === 'date' ? key.edtf.split('/')[1] : undefined
      expect(Number(said.slice(-4))).toBeLessThanOrEqual(Number(end?.slice(0, 4)))
    }
  }
})

test('a false statement about a listed people names another one by its adjective', () => {
  const adjectives = new Set(shipped.pack.entities.flatMap(({ adjective }) => adjective ?? []))
  for (const { card, said } of statements(shipped)) {
    const found = shipped.card.get(card)
    const [key] = found?.keys ?? []
    if (found?.ask === 'people' && key?.type === 'entity' && card.startsWith('ethnicity-'))
      expect([adjectives.has(said), entityOf(shipped, key.entity).type]).toEqual([true, 'people'])
  }
})
