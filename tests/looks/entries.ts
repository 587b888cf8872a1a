import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import type { Entry } from '@/lib/progress/entry'
import { makeRowWriter } from '@/lib/progress/log/rows'
import { keyOf, writeSegment } from '@/lib/progress/log/segment'
import { poolOf } from '@/lib/question/pool/pool'
import type { Stored } from '../browser/stored'
import { NOW } from './look'

const DAY = 86_400_000
const index = indexPack(pack)

/** Cards of each sort with what is easily taken for their answers, as often as they come in the list. */
const mixed = ['who', 'when', 'percent', 'where', 'post', 'amount'].flatMap((ask, i) => {
  const card = index.cards.find((one) => one.ask === ask && poolOf(index, one).length > 2)
  const [first, second] = card ? poolOf(index, card) : []
  return card && first && second
    ? Array.from({ length: 7 - i }, (_, j) => ({ card: card.id, instead: j % 3 ? first.text : second.text }))
    : []
})

/** Answers in which one thing was taken for another. */
export const MIXED_UP = mixed.map(({ card, instead }, i): Entry => {
  const at = NOW - 40 * DAY + i * 60_000
  const asked = { card, at, day: Math.floor(at / DAY), kind: 'choice', took: 5_000, instead } as const
  return { entry: 'review', ...asked, rating: 1, counts: 'scheduled', interval: 1 }
})

/** So many answers to two cards. */
export const reviews = (count: number): Entry[] =>
  Array.from({ length: count }, (_, i) => {
    const at = NOW - 300 * DAY + i * 7_777_777
    const asked = { at, day: Math.floor(at / DAY), kind: 'choice', took: (i * 7919) % 60_000 } as const
    const card = i % 2 ? 'president-tore:who' : 'declared-12-november:when'
    return { entry: 'review', card, ...asked, rating: 3, counts: 'scheduled', interval: 3 }
  })

/** Spellings of one's own, one of them for a question that is gone. */
export const SPELLINGS: Entry[] = [
  [index.cards.find(({ ask }) => ask === 'who')?.id ?? '', 'Ali-Khan <Tura>'],
  ['gone:who', 'a spelling of more than thirty letters'],
].map(([card = '', text = '']) => ({ entry: 'spelling', at: NOW - 1000, card, text, accepted: true }))

/** A log with these entries just as they are; the app's own code would put them in order and leave out what it knows. */
export const kept = (entries: readonly Entry[]): Stored => [
  [keyOf('before', 0), writeSegment('before', 0, entries.map(makeRowWriter()).join(''))],
]
