import type { CardId } from '../../../card/card'
import type { Common } from '../question-parts'

/** A wanted name. `card` is the card it tests, if that is not the question's own. */
export type Wanted = { entity: string; name: string; card?: CardId }

export type NameAllQuestion = Common & { kind: 'name-all'; wanted: Wanted[] }

/** The names the learner typed, in any order. */
export type NameAllAnswer = { kind: 'name-all'; texts: string[] }
