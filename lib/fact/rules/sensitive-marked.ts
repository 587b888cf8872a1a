import { stemsWritten } from '../asks'
import { quote } from '../problem'
import type { Rule } from './rule'

/** Facts that speak of killing, torture or expulsion are marked sensitive. */
export const sensitiveMarked: Rule = {
  name: 'sensitive-marked',
  check: (pack) =>
    pack.facts.flatMap((at) => {
      if (at.sensitive) return []
      const texts = [at.text, ...stemsWritten(at).flatMap(({ stems }) => stems)]
      if (at.kind === 'cause') texts.push(at.because, at.effect)
      const word = CRUEL.exec(texts.join('\n'))?.[0]
      if (word === undefined) return []
      return [
        {
          at,
          what: `speaks of ${quote(word)} and is not marked`,
          cure: 'add sensitive: true, or say it otherwise',
        },
      ]
    }),
}

/** Beginnings of words, so that "massacred" and "killings" are found; "executive" is no execution. */
const CRUEL =
  /\b(?:massacre|kill|butcher|expel|expuls|mutilat|tortur|blood|execut(?!ive)|sweep away|swept away|assassinat|slaughter|murder|atrocit|liquidat|genocid|behead|lynch|raped?\b|ethnic cleansing)/i
