import { below, chanceOf, shuffle } from '../question/chance'
import { LAST_RESORT, TRAITS } from '../question/kinds/all-traits'
import type { Evidence } from '../question/kinds/kind-traits'
import { KINDS, type Kind } from '../question/question'
import { evidenceOf } from './rating'
import type { Memory } from './review'

/** Stabilities, in days, from which a card is asked by cloze, by recall, and in relation to other cards. */
const CLOZE_FROM = 3
/** Below this, recall is too hard; with recognition for longer, the card would seem known without being so. */
const RECALL_FROM = 7
const RELATIONS_FROM = 30
/** One in this many ready cards is first asked in a question that relates facts. */
const RELATIONS = 3

type Rung = Exclude<Evidence, 'weak'> | 'cued recall'

const YOUNG: readonly Rung[] = ['recognition', 'self-rated', 'cued recall', 'recall']
const GROWING: readonly Rung[] = ['cued recall', 'recognition', 'self-rated', 'recall']
const GROWN: readonly Rung[] = ['recall', 'cued recall', 'self-rated', 'recognition']

/**
 * Ways to ask a card, and what the learner wants. Testing whether a kind suits can cost as much as asking it, so both
 * functions are called only for kinds whose turn has come.
 */
export type Ways = {
  suits: (kind: Kind) => boolean
  /** True if a suitable kind would include other cards too: a set to tick, rows to match. */
  together: (kind: Kind) => boolean
  /** Kinds the learner wants whenever they suit. Those that never move the schedule come before those that do. */
  pinned: readonly Kind[]
  /** Kinds the learner does not want and gets only if no other suits; flip is the first of these. */
  excluded: readonly Kind[]
  /** The card already came up in this session, so this question has to count. */
  must: boolean
}

/** Relations 0–1, wanted kinds 2, rungs 3–6, weak kinds 7 (or 9), flip as a last resort 8, unwanted kinds 10–11. */
const PLACES = 12

/**
 * Yields suitable kinds in the order to try them: recognition while stability is low, then cloze, then recall, and from
 * a month on one time in three a relation to other facts first. If no kind of a rung suits, the rung below is used.
 * Kinds that do not move the schedule come last. The seed breaks ties.
 */
export function* rankKinds(ways: Ways, memory: Memory, seed: string): Generator<Kind, void> {
  const chance = chanceOf(seed)
  const stability = memory.kind === 'new' ? 0 : memory.stability
  const drawn = below(chance, RELATIONS) === 0
  const ready = stability >= RELATIONS_FROM && !ways.must
  const first = (kind: Kind) => ready && (ways.pinned.includes(kind) || (drawn && !TRAITS[kind].ofOneFact))
  const rungs = stability < CLOZE_FROM ? YOUNG : stability < RECALL_FROM ? GROWING : GROWN
  const kinds = shuffle(chance, KINDS).map((kind) => ({
    kind,
    alone: placeOf(kind, evidenceOf(kind), ways, rungs, first),
    together: placeOf(kind, 'weak', ways, rungs, first),
  }))
  for (let place = 0; place < PLACES; place++) {
    for (const { kind, alone, together } of kinds) {
      if (alone !== place && together !== place) continue
      if (!ways.suits(kind)) continue
      if (alone === together || (ways.together(kind) ? together : alone) === place) yield kind
    }
  }
}

function placeOf(
  kind: Kind,
  evidence: Evidence,
  { pinned, excluded, must }: Ways,
  rungs: readonly Rung[],
  first: (kind: Kind) => boolean,
): number {
  const wanted = pinned.includes(kind)
  if (excluded.includes(kind)) return kind === LAST_RESORT ? 8 : evidence === 'weak' ? 11 : 10
  if (evidence !== 'weak') return wanted ? 2 : 3 + rungs.indexOf(TRAITS[kind].cued ? 'cued recall' : evidence)
  if (first(kind)) return wanted ? 0 : 1
  return must ? 9 : 7
}
