import type { CardId } from '../../../card/card'
import type { Common } from '../question-parts'

/** Two things, and which of them is earlier, later, larger or smaller; `value` is shown after the answer. */
export type Side = { card: CardId; text: string; value: string }

export type CompareQuestion = Common & {
  kind: 'compare'
  which: 'earlier' | 'later' | 'larger' | 'smaller'
  sides: [Side, Side]
  right: 0 | 1
}

/** The side chosen. */
export type CompareAnswer = { kind: 'compare'; side: 0 | 1 }
