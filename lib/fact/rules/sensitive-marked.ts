import { quote } from '../problem'
import type { Rule } from './rule'

/** Requires that facts about killing, torture or expulsion are marked sensitive. */
export const sensitiveMarked: Rule = {
  name: 'sensitive-marked',
  check: (pack, lookup) =>
    pack.facts.flatMap((at, i) => {
      const word = at.sensitive ? undefined : CRUEL.exec(lookup.prose[i] ?? '')?.[0]
      if (word === undefined) return []
      const what = `speaks of ${quote(word)} and is not marked`
      return [{ at, what, cure: 'add sensitive: true, or say it otherwise' }]
    }),
}

/** Beginnings of words, to find "massacred" and "killings" but not "executive". */
const CRUEL =
  /\b(?:massacre|kill|butcher|expel|expuls|mutilat|tortur|blood|execut(?!ive)|sweep away|swept away|assassinat|slaughter|murder|atrocit|liquidat|genocid|behead|lynch|raped?\b|ethnic cleansing)/i
