import type { Common } from '../question-parts'
import type { RecallQuestion } from '../recall-question'

/** A sentence with a gap. `stem` is the whole sentence, with an ellipsis for the gap. */
export type ClozeQuestion = Common & { kind: 'cloze'; before: string; after: string; recall: RecallQuestion }

export type ClozeAnswer = { kind: 'cloze'; text: string }
