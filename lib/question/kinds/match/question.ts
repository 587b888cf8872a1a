import type { CardId } from '../../../card/card'
import type { Common } from '../question-parts'

/** A row with its answer. `options` are all rows' answers in another order, distinct under folding. */
export type Row = { card: CardId; text: string; right: string }

export type MatchQuestion = Common & { kind: 'match'; rows: Row[]; options: string[] }

/** The option chosen for each row, `''` for none. */
export type MatchAnswer = { kind: 'match'; texts: string[] }
