import { ASKS, type Said, saidBy, saidKey } from '../asks'
import { areDisputed, type Lookup } from '../lookup'
import type { Ask, Fact, Moment } from '../pack'
import { quote } from '../problem'
import { readTime, type Time } from '../time'
import type { Finding, Rule } from './rule'

/** Requires a dispute between facts that answer the same question differently, so neither is told as the only truth. */
export const disagreementsDeclared: Rule = {
  name: 'disagreements-declared',
  check: (pack, lookup) => {
    const told = new Map<string, Fact[]>()
    for (const fact of pack.facts) {
      for (const ask of ASKS[fact.kind]) {
        const question = questionOf(fact, ask)
        if (question === undefined) continue
        const others = told.get(question)
        if (others) others.push(fact)
        else told.set(question, [fact])
      }
    }
    return [...told].flatMap(([question, facts]) =>
      facts.length > 1 ? undeclared(question, facts, lookup) : [],
    )
  },
}

/** Relations in which one side can have only one counterpart at a time. */
const ONE_ONLY: ReadonlyMap<string, Ask> = new Map<string, Ask>([
  ['capital-of', 'subject'],
  ['editor-of', 'subject'],
  ['later-name-of', 'subject'],
  ['official-newspaper-of', 'subject'],
  ['field-colour-of', 'subject'],
  ['emblem-on', 'subject'],
  ['largest-group-in', 'subject'],
  ['form-of-government', 'object'],
  ['lies-in', 'object'],
  ['was-formerly', 'object'],
  ['was-the-nephew-of', 'object'],
  ['was-transformed-into', 'object'],
  ['was-incorporated-into', 'object'],
])

/** Names the question a fact answers, if it has only one answer; `holders-declared` handles offices. */
function questionOf(fact: Fact, ask: Ask): string | undefined {
  if (ask === 'claimant') return undefined
  switch (fact.kind) {
    case 'event':
      if (ask === 'when') return `when ${fact.event}`
      return ask === 'where' && fact.place !== undefined ? `where ${fact.event}` : undefined
    case 'ethnicity':
      return `ethnicity ${fact.person}`
    case 'share':
      return ask === 'percent'
        ? `share ${fact.people} ${fact.of} ${momentKey(fact.moment)} ${fact.according ?? ''}`
        : undefined
    case 'count':
      return `count ${fact.what} ${fact.of} ${momentKey(fact.moment)} ${fact.according ?? ''}`
    case 'relation': {
      if (ONE_ONLY.get(fact.relation) !== ask) return undefined
      const given = ask === 'subject' ? fact.object : fact.subject
      return `${fact.relation} ${given} ${fact.time ?? ''}`
    }
    default:
      return undefined
  }
}

function momentKey(moment: Moment | undefined): string {
  return moment?.time ?? ''
}

/** Compares each fact only with the first and the one before it, so that time stays linear. */
function undeclared(question: string, facts: Fact[], lookup: Lookup): Finding[] {
  const ask: Ask = question.startsWith('when ') ? 'when' : askOf(question, facts[0])
  const [first] = facts
  return facts.flatMap((at, i) => {
    const others = [first, facts[i - 1]].filter((other) => other !== undefined && other !== at)
    const other = others.find(
      (one) => one && !agree(saidBy(one, ask), saidBy(at, ask)) && !areDisputed(lookup, one, at),
    )
    if (!other) return []
    const what = `${quote(other.id)} says otherwise about the same thing`
    return [{ at, what, cure: 'correct one of the two, or declare a dispute between them' }]
  })
}

function askOf(question: string, fact: Fact | undefined): Ask {
  const ask = fact && ASKS[fact.kind].find((one) => questionOf(fact, one) === question)
  return ask ?? 'what'
}

function agree(a: Said | undefined, b: Said | undefined): boolean {
  if (a?.type === 'time' && b?.type === 'time') return timesAgree(readTime(a.time), readTime(b.time))
  return a !== undefined && b !== undefined && saidKey(a) === saidKey(b)
}

/** True if one time is a more exact version of the other, as 7 November 1944 is of November 1944. */
function timesAgree(a: Time, b: Time): boolean {
  const [aFirst, aLast] = reach(a)
  const [bFirst, bLast] = reach(b)
  return (aFirst <= bFirst && bLast <= aLast) || (bFirst <= aFirst && aLast <= bLast)
}

/** Days by which an approximate time may be off. */
const SLACK = 31

function reach(time: Time): [first: number, last: number] {
  switch (time.kind) {
    case 'point':
      return time.at.approximate
        ? [time.at.first - SLACK, time.at.last + SLACK]
        : [time.at.first, time.at.last]
    case 'interval':
      return [time.from.first, time.to.last]
    case 'until':
      return [-Infinity, time.to.last]
    case 'since':
      return [time.from.first, Infinity]
  }
}
