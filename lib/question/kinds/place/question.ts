import type { Common, Dated } from '../question-parts'

/** `event` is to be put among `fixed`, which stand the earliest first; `slot` 0 is before all of them. */
export type PlaceQuestion = Common & { kind: 'place'; event: Dated; fixed: Dated[]; slot: number }

export type PlaceAnswer = { kind: 'place'; slot: number }
