import { ASKS, saidBy } from '../asks'
import type { Lookup } from '../lookup'
import { foldName, spellings } from '../name'
import type { Ask, Fact } from '../pack'
import { quote } from '../problem'
import type { Finding, Rule } from './rule'

/**
 * Requires of the parts that a fact sets by hand that they name asks the fact answers and ids the pack has; that a
 * retired ask has no stems; that no wrong option is a right answer or a sensitive fact; and that a sentence has one gap
 * and does not hold the answer.
 */
export const craftingFits: Rule = {
  name: 'crafting-fits',
  check: (pack, lookup) => {
    const answers = answersBySide(pack.facts)
    return pack.facts.flatMap((fact) => [
      ...unanswered(fact),
      ...retiredAndAsked(fact),
      ...wrongOptions(fact, lookup, answers),
      ...sentences(fact, lookup),
    ])
  },
}

/** The mark of a gap. */
const GAP = '___'

function unanswered(at: Fact): Finding[] {
  const { against = {}, notAgainst = {}, several = {}, sentences = {}, untrue = {} } = at
  const named = [
    ...Object.keys({ ...against, ...notAgainst, ...several, ...sentences, ...untrue }),
    ...(at.retired ?? []),
  ]
  const known: readonly string[] = ASKS[at.kind]
  return [...new Set(named)].flatMap((ask) =>
    known.includes(ask)
      ? []
      : [
          {
            at,
            what: `something is set for ${quote(ask)}, which is never asked of its kind`,
            cure: `use one of ${known.join(', ')}`,
          },
        ],
  )
}

function retiredAndAsked(at: Fact): Finding[] {
  const stems: Partial<Record<Ask, unknown>> = at.stems ?? {}
  return (at.retired ?? []).flatMap((ask) =>
    stems[ask] === undefined
      ? []
      : [{ at, what: `${quote(ask)} is retired and has stems`, cure: 'take the stems out, or ask it again' }],
  )
}

function wrongOptions(at: Fact, lookup: Lookup, answers: ReadonlyMap<string, Set<string>>): Finding[] {
  return entriesOf(at.against).flatMap(([ask, ids]) => {
    const isCause = ask === 'why' || ask === 'effect'
    const right = rightOnes(at, ask, lookup, answers)
    return ids.flatMap((id, i): Finding[] => {
      const place = `against: ${quote(id)}`
      if (ids.indexOf(id) !== i)
        return [{ at, what: `${place} is named twice for ${quote(ask)}`, cure: 'name it once' }]
      if (right.has(id))
        return [{ at, what: `${place} is a right answer to ${quote(ask)}`, cure: 'name what is false' }]
      if (lookup.unread.has(id)) return []
      const fact = lookup.facts.get(id)
      if (isCause ? fact?.kind !== 'cause' : !lookup.entities.has(id)) {
        const noun = isCause ? 'cause' : 'entity'
        return [
          { at, what: `${place}: the pack has no such ${noun}`, cure: `correct the id, or add the ${noun}` },
        ]
      }
      return isCause && fact?.sensitive
        ? [{ at, what: `${place} is sensitive`, cure: 'name a fact that is not sensitive' }]
        : []
    })
  })
}

/** Returns the answers that are right: the fact's own, those of facts about the same, and those of its disputes. */
function rightOnes(
  fact: Fact,
  ask: Ask,
  { disputesOf, facts }: Lookup,
  answers: ReadonlyMap<string, Set<string>>,
): ReadonlySet<string> {
  if (ask === 'why' || ask === 'effect') return new Set([fact.id])
  const side = sideOf(fact, ask)
  const disputed = (disputesOf.get(fact.id) ?? []).flatMap((dispute) =>
    dispute.ask === ask
      ? dispute.between.flatMap((id) => {
          const other = facts.get(id)
          return other ? (entitySaid(other, ask) ?? []) : []
        })
      : [],
  )
  const own = entitySaid(fact, ask)
  return new Set([...(own === undefined ? [] : [own]), ...((side && answers.get(side)) || []), ...disputed])
}

/** Groups what relations and offices say by what they say it of. */
function answersBySide(facts: readonly Fact[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const fact of facts) {
    for (const ask of ASKS[fact.kind]) {
      const [side, said] = [sideOf(fact, ask), entitySaid(fact, ask)]
      if (side === undefined || said === undefined) continue
      found.set(side, (found.get(side) ?? new Set()).add(said))
    }
  }
  return found
}

function sideOf(fact: Fact, ask: Ask): string | undefined {
  if (fact.kind === 'relation' && ask === 'object') return `${fact.relation} of ${fact.subject}`
  if (fact.kind === 'relation' && ask === 'subject') return `${fact.relation} to ${fact.object}`
  if (fact.kind === 'office' && ask === 'who') return `who ${fact.office} ${fact.body}`
  if (fact.kind === 'office' && ask === 'post') return `post ${fact.person}`
  return undefined
}

function entitySaid(fact: Fact, ask: Ask): string | undefined {
  const said = saidBy(fact, ask)
  return said?.type === 'entity' ? said.entity : undefined
}

function sentences(at: Fact, { entities }: Lookup): Finding[] {
  return entriesOf(at.sentences).flatMap(([ask, sentence]): Finding[] => {
    if (sentence === false) return []
    const [before = '', after = '', ...more] = sentence.split(GAP)
    if (!sentence.includes(GAP) || more.length > 0)
      return [{ at, what: `its sentence for ${quote(ask)} has no single gap`, cure: `write ${GAP} once` }]
    if (/\ban? $/i.test(before))
      return [
        {
          at,
          what: `in its sentence for ${quote(ask)} an article gives the gap away`,
          cure: 'leave "a" and "an" out',
        },
      ]
    const entity = entities.get(entitySaid(at, ask) ?? '')
    const rest = ` ${foldName(`${before} … ${after}`)} `
    const told = entity && spellings(entity).find((name) => rest.includes(` ${foldName(name)} `))
    return told === undefined
      ? []
      : [
          {
            at,
            what: `its sentence for ${quote(ask)} holds the answer ${quote(told)}`,
            cure: 'say it in other words',
          },
        ]
  })
}

function entriesOf<T>(byAsk: Partial<Record<Ask, T | undefined>> | undefined): [Ask, T][] {
  const found: [Ask, T][] = []
  for (const asks of Object.values(ASKS)) {
    for (const ask of asks) {
      const value = byAsk?.[ask]
      if (value !== undefined && !found.some(([known]) => known === ask)) found.push([ask, value])
    }
  }
  return found
}
