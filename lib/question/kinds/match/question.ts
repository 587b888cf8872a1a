import type { CardId } from '../../../card/card'
import type { Common } from '../question-parts'

/** Rows with an answer each; `options` are the rows' answers in another order, distinct under folding. */
export type Row = { card: CardId; text: string; right: string }

export type MatchQuestion = Common & { kind: 'match'; rows: Row[]; options: string[] }

/** For each row the option chosen, `''` for none. */
export type MatchAnswer = { kind: 'match'; texts: string[] }
