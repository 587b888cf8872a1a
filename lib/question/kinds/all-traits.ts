import type { Kind } from '../question'
import { choiceTraits } from './choice/traits'
import { clozeTraits } from './cloze/traits'
import { compareTraits } from './compare/traits'
import { consequenceTraits } from './consequence/traits'
import { dateTraits } from './date/traits'
import { estimateTraits } from './estimate/traits'
import { flipTraits } from './flip/traits'
import { groupsTraits } from './groups/traits'
import type { KindTraits } from './kind-traits'
import { matchTraits } from './match/traits'
import { nameAllTraits } from './name-all/traits'
import { numberTraits } from './number/traits'
import { orderTraits } from './order/traits'
import { placeTraits } from './place/traits'
import { selectTraits } from './select/traits'
import { shareChartTraits } from './share-chart/traits'
import { trueFalseTraits } from './true-false/traits'
import { typedTraits } from './typed/traits'
import { whoSaysTraits } from './who-says/traits'

/** The traits of each kind. Written by hand. */
export const TRAITS: Record<Kind, KindTraits> = {
  flip: flipTraits,
  choice: choiceTraits,
  typed: typedTraits,
  date: dateTraits,
  number: numberTraits,
  'true-false': trueFalseTraits,
  estimate: estimateTraits,
  cloze: clozeTraits,
  select: selectTraits,
  'name-all': nameAllTraits,
  match: matchTraits,
  order: orderTraits,
  place: placeTraits,
  compare: compareTraits,
  'share-chart': shareChartTraits,
  'who-says': whoSaysTraits,
  consequence: consequenceTraits,
  groups: groupsTraits,
}

/** Suits every card, so it can ask where no other kind can. */
export const LAST_RESORT: Kind = 'flip'

/** Asks two cards that a learner mixes up side by side. */
export const SIDE_BY_SIDE = 'match'
