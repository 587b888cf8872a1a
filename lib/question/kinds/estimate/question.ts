import type { Amount } from '../../../fact/pack'
import type { Common } from '../question-parts'

/** A value, or a range that is 80% certain. `scale` is the axis of the feedback, wide enough for the real value. */
export type EstimateQuestion = Common & {
  kind: 'estimate'
  unit: string
  amounts: Amount[]
  scale: { from: number; to: number }
}

/** A number or a range as people write it: `60,000`, `40,000 to 80,000`. */
export type EstimateAnswer = { kind: 'estimate'; text: string }
