import { chanceOf, pick } from '../question/chance'
import type { Kind } from '../question/question'
import type { Memory } from './review'

/** Below this stability, in days, a card is asked by recognition; asked so for longer, it would seem known and not be. */
const RECALL_FROM = 7

type Rung = readonly Kind[]

const RECOGNITION: Rung = ['choice']
const RECALL: Rung = ['typed', 'date', 'number']
const SELF_RATED: Rung = ['flip']
/** Never schedules what was right, so it comes last. */
const WEAK: Rung = ['true-false']

const YOUNG: readonly Rung[] = [RECOGNITION, SELF_RATED, RECALL, WEAK]
const GROWN: readonly Rung[] = [RECALL, SELF_RATED, RECOGNITION, WEAK]

/** The kind that asks a card now, of the kinds that suit it; the seed settles between equals. */
export function chooseKind(suits: readonly Kind[], memory: Memory, seed: string): Kind | undefined {
  const grown = memory.kind === 'reviewed' && memory.stability >= RECALL_FROM
  const rungs = (grown ? GROWN : YOUNG).map((rung) => rung.filter((kind) => suits.includes(kind)))
  return pick(chanceOf(seed), rungs.find((rung) => rung.length > 0) ?? [])
}
