import type { Kind } from '../question'
import { choice } from './choice'
import { cloze } from './cloze'
import { compare } from './compare'
import { date } from './date'
import { estimate } from './estimate'
import { flip } from './flip'
import { match } from './match'
import { nameAll } from './name-all'
import { number } from './number'
import { order } from './order'
import { place } from './place'
import type { QuestionKind } from './question-kind'
import { select } from './select'
import { shareChart } from './share-chart'
import { trueFalse } from './true-false'
import { typed } from './typed'
import { whoSays } from './who-says'

/** Every kind, written by hand; a test counts that each has its file, component, laws and bench. */
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
}
