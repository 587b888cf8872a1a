import type { CardId } from '../../../card/card'
import type { Common } from '../question-parts'

/** One of two things to compare; `value` is shown after the answer. */
export type Side = { card: CardId; text: string; value: string }

export type CompareQuestion = Common & {
  kind: 'compare'
  which: 'earlier' | 'later' | 'larger' | 'smaller'
  sides: [Side, Side]
  right: 0 | 1
}

/** The chosen side. */
export type CompareAnswer = { kind: 'compare'; side: 0 | 1 }
