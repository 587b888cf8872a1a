import { areDisputed, type Lookup } from '../lookup'
import type { FactOf } from '../pack'
import { quote } from '../problem'
import { readTime } from '../time'
import type { Finding, Rule } from './rule'

type Office = FactOf<'office'>
type Tenure = { fact: Office; from: number; to: number }

/** Requires that the times of an office's holders do not overlap, or that a dispute says the source names them all. */
export const holdersDeclared: Rule = {
  name: 'holders-declared',
  check: (pack, lookup) => {
    const offices = new Map<string, Office[]>()
    for (const fact of pack.facts) {
      if (fact.kind !== 'office') continue
      const office = `${fact.office} ${fact.body}`
      const holders = offices.get(office)
      if (holders) holders.push(fact)
      else offices.set(office, [fact])
    }
    return [...offices.values()].flatMap((holders) => (holders.length > 1 ? atOnce(holders, lookup) : []))
  },
}

/** Compares each holder with the earlier one who stayed longest. */
function atOnce(holders: Office[], lookup: Lookup): Finding[] {
  const found: Finding[] = []
  let longest: Tenure | undefined
  for (const next of holders.map(tenure).sort((a, b) => a.from - b.from)) {
    if (longest && next.from < longest.to && next.fact.person !== longest.fact.person) {
      if (!areDisputed(lookup, longest.fact, next.fact)) found.push(undeclared(next.fact, longest.fact))
    }
    if (!longest || next.to > longest.to) longest = next
  }
  return found
}

/** A successor may start on the day, or in the month or year, in which the predecessor left. */
function tenure(fact: Office): Tenure {
  if (fact.time === undefined) return { fact, from: -Infinity, to: Infinity }
  const time = readTime(fact.time)
  switch (time.kind) {
    case 'point':
      return { fact, from: time.at.first, to: time.at.last }
    case 'interval':
      return { fact, from: time.from.first, to: time.to.first }
    case 'until':
      return { fact, from: -Infinity, to: time.to.first }
    case 'since':
      return { fact, from: time.from.first, to: Infinity }
  }
}

function undeclared(at: Office, other: Office): Finding {
  const what = `${quote(at.office)} is held by ${quote(other.person)} at the same time (${quote(other.id)})`
  return { at, what, cure: 'give both their times, or declare a dispute between the two facts' }
}
