import type { Card } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import { readTime } from '../../fact/time'
import type { Candidate } from '../pool/candidate'
import { keyWords } from './words'

/**
 * A way to state a card's fact: `sentence` makes the sentence with the right value, or with one that is certainly false.
 */
export type StatementForm = { sentence: (said: string) => string; right: string; wrong: string[] }

/** False if something would start after its end or end before its start. */
export function keepsOrder({ ask }: Card, edtf: string, day: number): boolean {
  const time = readTime(edtf)
  if (time.kind !== 'interval') return true
  if (ask === 'began') return day < time.to.first
  return ask !== 'ended' || day > time.from.last
}

/** Returns the sentence with the key as an option shows it, and with each candidate. */
export function inTemplate(
  index: PackIndex,
  card: Card,
  pool: Candidate[],
  sentence: (said: string) => string,
): StatementForm | undefined {
  const [key] = card.keys
  return key && { sentence, right: keyWords(index, card, key), wrong: pool.map(({ text }) => text) }
}
