import type { Lookup } from '../lookup'
import type { Dispute, Entity, Fact, Pack, Source, Topic } from '../pack'

/** A part of a pack; tells where a finding is. */
export type Part = Fact | Entity | Dispute | Topic | Source | Pack

/** What a rule found: the part, what is wrong, and how to fix it. */
export type Finding = { at: Part; what: string; cure: string }

/** One content rule. It may receive packs that break other rules, and then checks only what it can. */
export type Rule = { name: string; check: (pack: Pack, lookup: Lookup) => Finding[] }
