import { checksum } from '../progress/checksum'
import type { NamedQuestion } from '../question/draw'

/**
 * Returns eight hex digits that identify these questions in this order: the CRC-32 of their JSON, with fields in one
 * order.
 */
export function questionsSum(questions: readonly NamedQuestion[]): string {
  const plain = questions.map(({ card, kind, draw: { stem, texts = [], cards = [], numbers = [] } }) => [
    card,
    kind,
    stem,
    texts,
    cards,
    numbers,
  ])
  return checksum(encodeURIComponent(JSON.stringify(plain))) ?? ''
}
