import type { Lookup } from '../lookup'
import { spellings } from '../name'
import type { Fact, FactOf, Pack } from '../pack'
import { quote } from '../problem'
import { readTime, type Time } from '../time'
import type { Finding, Rule } from './rule'

/**
 * Requires that times agree with their words, and that nobody holds an office before its body was founded or after it
 * was dissolved. The schema already checks that times are real and that intervals do not end before they begin.
 */
export const timesOrdered: Rule = {
  name: 'times-ordered',
  check: (pack, lookup) => {
    const lives = livesOf(pack, lookup)
    return pack.facts.flatMap((fact) => [
      ...wordsApart(fact),
      ...(fact.kind === 'office' ? outside(fact, lives) : []),
    ])
  },
}

const YEAR = /\b\d{4}\b/g

/** "in the summer of 1945" contradicts the time 1944-22. */
function wordsApart(fact: Fact): Finding[] {
  const [time, words] =
    fact.kind === 'event'
      ? [fact.time, fact.timeWords]
      : fact.kind === 'share' || fact.kind === 'count'
        ? [fact.moment?.time, fact.moment?.words]
        : []
  if (time === undefined || words === undefined) return []
  const years: readonly string[] = time.match(YEAR) ?? []
  const strange = words.match(YEAR)?.find((year) => !years.includes(year))
  if (strange === undefined) return []
  return [
    { at: fact, what: `${quote(words)} names ${strange}, the time is ${time}`, cure: 'make the two agree' },
  ]
}

/** First and last day on which a body can have existed, as day counts. */
type Life = { first: number; last: number }

const BIRTH = /^the (?:founding|establishment|creation) of /
const SPAN = /^the existence of /
const DEATH = /^the (?:dissolution|end) of /

/** Reads the lives of bodies from events named after them: "the founding of the National Army". */
function livesOf(pack: Pack, lookup: Lookup): Map<string, Life> {
  const bodies = new Map<string, string[]>()
  for (const entity of pack.entities) {
    if (entity.type !== 'organisation') continue
    for (const name of spellings(entity)) bodies.set(name, [...(bodies.get(name) ?? []), entity.id])
  }
  const lives = new Map<string, Life>()
  for (const fact of pack.facts) {
    const name = fact.kind === 'event' ? (lookup.entities.get(fact.event)?.name ?? '') : ''
    const verb = [BIRTH, SPAN, DEATH].find((one) => one.test(name))
    if (fact.kind !== 'event' || !verb) continue
    const [from, to] = ends(readTime(fact.time))
    const told = { first: verb === DEATH ? -Infinity : from, last: verb === BIRTH ? Infinity : to }
    for (const body of bodies.get(name.replace(verb, '')) ?? [])
      lives.set(body, within(lives.get(body), told, verb))
  }
  return lives
}

/** Keeps the widest of several accounts; another rule reports that they differ. */
function within(known: Life | undefined, told: Life, verb: RegExp): Life {
  if (!known) return told
  const first =
    verb === DEATH
      ? known.first
      : Number.isFinite(known.first)
        ? Math.min(known.first, told.first)
        : told.first
  const last =
    verb === BIRTH ? known.last : Number.isFinite(known.last) ? Math.max(known.last, told.last) : told.last
  return { first, last }
}

function ends(time: Time): [first: number, last: number] {
  switch (time.kind) {
    case 'point':
      return [time.at.first, time.at.last]
    case 'interval':
      return [time.from.first, time.to.last]
    case 'until':
      return [-Infinity, time.to.last]
    case 'since':
      return [time.from.first, Infinity]
  }
}

function outside(fact: FactOf<'office'>, lives: Map<string, Life>): Finding[] {
  const life = lives.get(fact.body)
  if (!life || fact.time === undefined) return []
  const time = readTime(fact.time)
  const begins = time.kind === 'point' ? time.at.last : time.kind === 'until' ? Infinity : time.from.last
  const ended =
    time.kind === 'point' ? time.at.first : time.kind === 'since' ? time.from.first : time.to.first
  if (begins >= life.first && ended <= life.last) return []
  const what = `the office is held ${begins < life.first ? 'before its body was founded' : 'after its body was dissolved'}`
  return [
    { at: fact, what: `${what} (${fact.time})`, cure: 'correct the time of the office or of the event' },
  ]
}
