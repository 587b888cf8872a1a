import type { CardId } from '../../../card/card'
import type { Common, Option } from '../question-parts'

/** An option of a question with several right ones. `card` is the card it tests, if that is not the question's own. */
export type Tick = Option & { card?: CardId }

export type SelectQuestion = Common & { kind: 'select'; options: Tick[] }

/** The ticked options, in any order. */
export type SelectAnswer = { kind: 'select'; texts: string[] }
