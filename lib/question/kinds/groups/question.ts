import type { CardId } from '../../../card/card'
import type { Common } from '../question-parts'

/** Something to sort, and the group it belongs to. */
export type Sorted = { card: CardId; text: string; right: string }

/** `groups` are all groups, in the order of the pack; some may stay empty. */
export type GroupsQuestion = Common & { kind: 'groups'; rows: Sorted[]; groups: string[] }

/** The group chosen for each row, `''` for none. */
export type GroupsAnswer = { kind: 'groups'; texts: string[] }
