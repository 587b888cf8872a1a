import type { Kind, QuestionOf } from '../question'
import { choice } from './choice/choice'
import { cloze } from './cloze/cloze'
import { compare } from './compare/compare'
import { consequence } from './consequence/consequence'
import { date } from './date/date'
import { estimate } from './estimate/estimate'
import { flip } from './flip/flip'
import { groups } from './groups/groups'
import { match } from './match/match'
import { nameAll } from './name-all/name-all'
import { number } from './number/number'
import { order } from './order/order'
import { place } from './place/place'
import type { QuestionKind } from './question-kind'
import { select } from './select/select'
import { shareChart } from './share-chart/share-chart'
import { trueFalse } from './true-false/true-false'
import { typed } from './typed/typed'
import { whoSays } from './who-says/who-says'

/** How each kind asks and judges. Written by hand. */
export const QUESTION_KINDS: { [K in Kind]: QuestionKind<K> } = {
  flip,
  choice,
  typed,
  date,
  number,
  'true-false': trueFalse,
  estimate,
  cloze,
  select,
  'name-all': nameAll,
  match,
  order,
  place,
  compare,
  'share-chart': shareChart,
  'who-says': whoSays,
  consequence,
  groups,
}

/** Returns the kind of a question. */
export function kindOf<K extends Kind>({ kind }: { kind: K } & QuestionOf<K>): QuestionKind<K> {
  return QUESTION_KINDS[kind]
}
