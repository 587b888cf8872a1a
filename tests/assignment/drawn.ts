import type { Assignment } from '@/lib/assignment/assignment'
import type { PackIndex } from '@/lib/card/pack-index'
import { drawQuestion, kindsFor } from '@/lib/question/ask'
import { chanceOf, pick, shuffle } from '@/lib/question/chance'
import type { NamedQuestion } from '@/lib/question/draw'
import { KINDS } from '@/lib/question/question'
import { shipped } from '@/tests/question/packs'

/** A key as it is exported: a point of P-256, uncompressed. */
export const PUBLIC_KEY =
  'BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU'

export function assignmentWith(questions: NamedQuestion[], changes: Partial<Assignment> = {}): Assignment {
  return {
    id: 'k3v9x0a7qz',
    title: 'The Second East Turkestan Republic, 1944',
    instructions: '',
    pack: { id: shipped.pack.id, version: shipped.pack.version },
    variant: null,
    questions,
    due: null,
    minutes: null,
    attempts: null,
    feedback: 'at the end',
    shuffled: true,
    passMark: null,
    largeText: false,
    publicKey: PUBLIC_KEY,
    ...changes,
  }
}

/** So many questions of all kinds mixed: each kind in its turn, in an order of the seed, of any card that it suits. */
export function drawQuestions(index: PackIndex, many: number, seed: string): NamedQuestion[] {
  const chance = chanceOf(seed)
  const kinds = shuffle(
    chance,
    KINDS.filter((kind) => kind !== 'flip'),
  )
  return Array.from({ length: many }, (_, i) => {
    const kind = kinds[i % kinds.length] ?? 'choice'
    const fitting = index.cards.filter((card) => suits(index, card.id, kind))
    const card = pick(chance, fitting)
    if (!card) throw new Error(`${kind} suits no card`)
    return drawQuestion(index, card, kind, `${seed} ${i}`)
  })
}

const known = new WeakMap<PackIndex, Map<string, readonly string[]>>()

function suits(index: PackIndex, id: string, kind: string): boolean {
  const kinds = known.get(index) ?? new Map(index.cards.map((card) => [card.id, kindsFor(index, card)]))
  known.set(index, kinds)
  return kinds.get(id)?.includes(kind) === true
}
