import type { Amount } from '../../../fact/pack'
import type { Common } from '../question-parts'

/** A value or a range of 80 % certainty; `scale` is what the feedback draws it on, wide enough for the real value. */
export type EstimateQuestion = Common & {
  kind: 'estimate'
  unit: string
  amounts: Amount[]
  scale: { from: number; to: number }
}

/** A number as people write it, or a range: `60,000`, `40,000 to 80,000`. */
export type EstimateAnswer = { kind: 'estimate'; text: string }
