import { below, chanceOf, shuffle } from '../question/chance'
import { LAST_RESORT, TRAITS } from '../question/kinds/all-traits'
import type { Evidence } from '../question/kinds/kind-traits'
import { KINDS, type Kind } from '../question/question'
import { evidenceOf } from './rating'
import type { Memory } from './review'

/** Stabilities, in days, from which a card is asked by cloze, by recall, and among other cards. */
const CLOZE_FROM = 3
/** Below this a card is not asked by recall; by recognition for longer, it would seem known and not be. */
const RECALL_FROM = 7
const RELATIONS_FROM = 30
/** Of so many cards that are ready for it, one is first met in a question that sets facts in relation. */
const RELATIONS = 3

type Rung = Exclude<Evidence, 'weak'> | 'cued recall'

const YOUNG: readonly Rung[] = ['recognition', 'self-rated', 'cued recall', 'recall']
const GROWING: readonly Rung[] = ['cued recall', 'recognition', 'self-rated', 'recall']
const GROWN: readonly Rung[] = ['recall', 'cued recall', 'self-rated', 'recognition']

/**
 * Which kinds could ask a card, and what is wanted of them. Whether a kind suits can cost as much as asking it, so both
 * questions are put only for kinds whose turn has come.
 */
export type Ways = {
  suits: (kind: Kind) => boolean
  /** Whether a kind that suits would take in other cards too: a set to tick off, rows to match. */
  together: (kind: Kind) => boolean
  /** Kinds that the learner wants wherever they suit. One that moves no schedule only goes before one that does. */
  pinned: readonly Kind[]
  /** Kinds that the learner does not want, and gets only where none else suits; flip is the first of these. */
  excluded: readonly Kind[]
  /** What is asked now has to count: the card was met in this sitting before. */
  must: boolean
}

/** Relations 0–1, wanted kinds 2, rungs 3–6, weak kinds 7 (or 9), flip as a last resort 8, what is not wanted 10–11. */
const PLACES = 12

/**
 * The kinds that suit, in the order in which to try them: by recognition while stability is young, then by cloze, then
 * by recall, and from a month on one time in three first in relation to other facts. Where nothing of a rung suits,
 * the card is asked from one below. What moves no schedule comes after all that does. The seed settles between equals.
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
