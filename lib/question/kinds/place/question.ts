import type { Common, Dated } from '../question-parts'

/**
 * `event` goes among `fixed`, which are in order, earliest first. `slot` is its right place; 0 is before all of them.
 */
export type PlaceQuestion = Common & { kind: 'place'; event: Dated; fixed: Dated[]; slot: number }

export type PlaceAnswer = { kind: 'place'; slot: number }
