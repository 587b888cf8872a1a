import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import { readTime } from '../../fact/time'
import type { NamedQuestion } from '../../question/draw'
import { IN_QUIZ } from '../../question/kinds/all-in-quiz'
import { TRAITS } from '../../question/kinds/all-traits'
import { POOL_SIZE, poolOf } from '../../question/pool/pool'
import type { Kind } from '../../question/question'

export type Difficulty = 'easy' | 'medium' | 'hard'

/**
 * Estimates how hard a question is before anybody has answered it. Each kind has points. A day or an exact figure of at
 * least three digits that has to be recalled adds one; a year takes one away. A question with options gets one more if
 * the pack has as many wrong ones near the key as are ever drawn from, and one fewer if it has hardly more than are
 * shown. Up to 1 point is easy, from 4 hard. The draw does not count, so variants of one card and kind are equal.
 */
export function difficultyOf(index: PackIndex, { card: id, kind }: NamedQuestion): Difficulty {
  const card = index.card.get(id)
  const points = IN_QUIZ[kind].points + (card ? precision(card, kind) + crowd(index, card, kind) : 0)
  if (points <= 1) return 'easy'
  return points >= 4 ? 'hard' : 'medium'
}

function precision({ keys: [key] }: Card, kind: Kind): number {
  if (!key || TRAITS[kind].writes !== 'recalled') return 0
  if (key.type === 'amount') {
    const { amount } = key
    return amount.qualifier === 'exactly' && String(amount.value).replace(/0+$|\D/g, '').length >= 3 ? 1 : 0
  }
  if (key.type !== 'date') return 0
  const time = readTime(key.edtf)
  if (time.kind !== 'point') return 0
  return { day: 1, month: 0, season: 0, year: -1 }[time.at.precision]
}

const FEW = 5

function crowd(index: PackIndex, card: Card, kind: Kind): number {
  if (IN_QUIZ[kind].lists !== 'drawn') return 0
  const near = poolOf(index, card).length
  if (near >= POOL_SIZE) return 1
  return near <= FEW ? -1 : 0
}
