import type { Common, Dated } from '../question-parts'

/** `events` as they are shown, never in the right order; `right` are their texts, earliest first. */
export type OrderQuestion = Common & { kind: 'order'; events: Dated[]; right: string[] }

/** The events' texts in the order given, earliest first. */
export type OrderAnswer = { kind: 'order'; texts: string[] }
