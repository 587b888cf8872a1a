import type { CardId } from '../../../card/card'
import type { Common } from '../question-parts'

/** One of the names wanted. `card` is the card it tests, if not the question's own. */
export type Wanted = { entity: string; name: string; card?: CardId }

export type NameAllQuestion = Common & { kind: 'name-all'; wanted: Wanted[] }

/** The names written, in any order. */
export type NameAllAnswer = { kind: 'name-all'; texts: string[] }
