import type { Quiz } from '@/lib/assignment/quiz'
import type { Card } from '@/lib/card/card'
import type { PackIndex } from '@/lib/card/pack-index'
import { drawQuestion, kindsFor } from '@/lib/question/ask'
import type { NamedQuestion } from '@/lib/question/draw'
import { KINDS, type Kind } from '@/lib/question/question'

export const MADE = Date.UTC(2026, 10, 20, 9)
export const DUE = Date.UTC(2026, 10, 27, 18)

/** A quiz of so many questions, the kinds as mixed as the pack allows, each variant with other wordings and options. */
export function makeQuiz(index: PackIndex, count: number, variants = 1, change: Partial<Quiz> = {}): Quiz {
  const chosen = cardsOf(index, count)
  const questions = (seed: string): NamedQuestion[] =>
    chosen.map(({ card, kind }) => drawQuestion(index, card, kind, seed))
  return {
    id: 'k3v9x2mqab',
    title: 'The Ili Rebellion',
    instructions: '',
    pack: { id: index.pack.id, version: index.pack.version },
    due: { at: DUE, zone: 'Asia/Almaty' },
    attempts: 2,
    feedback: 'at the end',
    shuffled: true,
    passMark: 60,
    largeText: false,
    publicKey: '',
    variants: ['A', 'B', 'C', 'D'].slice(0, variants).map(questions),
    minutes: 20,
    extraMinutes: [10],
    made: MADE,
    changed: MADE,
    archived: false,
    ...change,
  }
}

function cardsOf(index: PackIndex, count: number): { card: Card; kind: Kind }[] {
  const chosen: { card: Card; kind: Kind }[] = []
  const facts = new Set<string>()
  for (let i = 0; chosen.length < count; i++) {
    const kind = ASKED[i % ASKED.length] ?? 'choice'
    const fits = (card: Card) =>
      !facts.has(card.fact) && !card.sensitive && kindsFor(index, card).includes(kind)
    const card = index.cards.find(fits)
    if (!card) continue
    facts.add(card.fact)
    chosen.push({ card, kind })
  }
  return chosen
}

/** Nobody can say for somebody else whether a flashcard was known. */
const ASKED = KINDS.filter((kind) => kind !== 'flip')
