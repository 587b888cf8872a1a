import { quote } from '../problem'
import type { Rule } from './rule'

/** Requires that a statement about killing or expulsion says in its own text whose account it is. */
export const killingsAttributed: Rule = {
  name: 'killings-attributed',
  check: (pack) =>
    pack.facts.flatMap((fact) => {
      const word = fact.sensitive ? KILLING.exec(fact.text)?.[0] : undefined
      if (word === undefined || ATTRIBUTED.test(fact.text)) return []
      return [
        {
          at: fact,
          what: `its text says ${quote(word)} in our own voice`,
          cure: 'begin with whose account it is (“According to …”)',
        },
      ]
    }),
}

const KILLING =
  /\b(?:kill(?:ed|ing|s)?|massacr(?:e|ed|es|ing)|murder(?:ed|s)?|slaughter(?:ed)?|tortur(?:e|ed|ing)|mutilat(?:ed|ing)|execut(?:ed|ions?)|exterminat(?:ed|ion)|expel(?:led|ling)?|expulsions?|liquidat(?:e|ed))\b/i

/** Phrases that say whose account it is. */
const ATTRIBUTED =
  /\b(?:according to|by (?:this|one|another|his|her|their) account|(?:this|one|another) account (?:says|tells|puts|names|speaks)|accounts? (?:say|tell)|reported|said|says|claimed|recalled|wrote|declared|proclaimed|threatened)\b/i
