import type { Kind } from '@/lib/question/question'
import { choice } from './choice'
import { cloze } from './cloze'
import { compare } from './compare'
import { consequence } from './consequence'
import { date } from './date'
import { estimate } from './estimate'
import { flip } from './flip'
import { groups } from './groups'
import type { KindSample } from './kind-sample'
import { match } from './match'
import { nameAll } from './name-all'
import { number } from './number'
import { order } from './order'
import { place } from './place'
import { select } from './select'
import { shareChart } from './share-chart'
import { trueFalse } from './true-false'
import { typed } from './typed'
import { whoSays } from './who-says'

/** A sample of every kind; the type says which one is missing. */
export const KIND_SAMPLES: { [K in Kind]: KindSample<K> } = {
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
