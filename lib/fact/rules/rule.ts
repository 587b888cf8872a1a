import type { Lookup } from '../lookup'
import type { Dispute, Entity, Fact, Pack, Source, Topic } from '../pack'

/** A part of a pack, by which a finding says where it is. */
export type Part = Fact | Entity | Dispute | Topic | Source | Pack

/** What a rule found: the part, what is wrong with it and how to mend it. */
export type Finding = { at: Part; what: string; cure: string }

/** One rule of content. It may meet packs that break other rules, and then keeps to what it can judge. */
export type Rule = { name: string; check: (pack: Pack, lookup: Lookup) => Finding[] }
