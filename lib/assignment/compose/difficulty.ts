import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import { readTime } from '../../fact/time'
import type { NamedQuestion } from '../../question/draw'
import { POOL_SIZE, poolOf } from '../../question/pool/pool'
import type { Kind } from '../../question/question'

export type Difficulty = 'easy' | 'medium' | 'hard'

/** Recognising is easier than arranging, and arranging than recalling. */
const BY_KIND: { [K in Kind]: number } = {
  flip: 0,
  'true-false': 0,
  compare: 0,
  choice: 1,
  place: 1,
  select: 2,
  match: 2,
  'who-says': 2,
  order: 2,
  cloze: 2,
  estimate: 2,
  typed: 3,
  date: 3,
  number: 3,
  'share-chart': 3,
  'name-all': 4,
}

/**
 * How hard a question is taken to be, from what is known before anybody has answered it: points by kind; one more for a
 * day or an exact figure of three digits and more that has to be recalled, one less for a year; among options, one
 * more where the pack has as many wrong ones near the key as are ever drawn from, one less where it has hardly more
 * than are shown. To 1 point easy, from 4 hard. The draw does not count, so variants of one card and kind are equal.
 */
export function difficultyOf(index: PackIndex, { card: id, kind }: NamedQuestion): Difficulty {
  const card = index.card.get(id)
  const points = BY_KIND[kind] + (card ? precision(card, kind) + crowd(index, card, kind) : 0)
  if (points <= 1) return 'easy'
  return points >= 4 ? 'hard' : 'medium'
}

const RECALLED: ReadonlySet<Kind> = new Set(['date', 'number', 'cloze', 'typed'])

function precision({ keys: [key] }: Card, kind: Kind): number {
  if (!key || !RECALLED.has(kind)) return 0
  if (key.type === 'amount') {
    const { amount } = key
    return amount.qualifier === 'exactly' && String(amount.value).replace(/0+$|\D/g, '').length >= 3 ? 1 : 0
  }
  if (key.type !== 'date') return 0
  const time = readTime(key.edtf)
  if (time.kind !== 'point') return 0
  return { day: 1, month: 0, season: 0, year: -1 }[time.at.precision]
}

const AMONG_OPTIONS: ReadonlySet<Kind> = new Set(['choice', 'select'])
const FEW = 5

function crowd(index: PackIndex, card: Card, kind: Kind): number {
  if (!AMONG_OPTIONS.has(kind)) return 0
  const near = poolOf(index, card).length
  if (near >= POOL_SIZE) return 1
  return near <= FEW ? -1 : 0
}
