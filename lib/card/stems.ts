import { formatAmount } from '../fact/amount'
import type { Ask, Entity, Fact, Moment, Pack } from '../fact/pack'
import { formatTime, readTime } from '../fact/time'

type NameOf = (id: string) => Entity

/**
 * Returns the fact's own wordings of an ask, else those its kind provides, else none (and then there is no card). Packs
 * of the first format keep the wordings they were published with, because links name them.
 */
export function stemsOf(fact: Fact, ask: Ask, entity: NameOf, format: Pack['format']): string[] {
  return own(fact, ask) ?? (format === 'annals-pack/1' ? providedAtFirst : provided)(fact, ask, entity)
}

function own(fact: Fact, ask: Ask): string[] | undefined {
  const stems: Partial<Record<Ask, string[] | undefined>> | undefined = fact.stems
  return stems?.[ask]
}

function provided(fact: Fact, ask: Ask, entity: NameOf): string[] {
  switch (fact.kind) {
    case 'office': {
      const [person, office, body] = [fact.person, fact.office, fact.body].map((id) => entity(id).name)
      return ask === 'who'
        ? [`Who was ${office} in ${body}?`]
        : ask === 'post'
          ? [`Which post did ${person} hold in ${body}?`]
          : []
    }
    case 'ethnicity':
      return ask === 'people' ? [`Which people did ${entity(fact.person).name} belong to?`] : []
    case 'share':
      return ask === 'claimant' ? [] : stemsOfShare(fact, ask, entity)
    default:
      return []
  }
}

function providedAtFirst(fact: Fact, ask: Ask, entity: NameOf): string[] {
  switch (fact.kind) {
    case 'office':
      return stemsOfOffice(ask, entity(fact.person).name, entity(fact.office).name, entity(fact.body).name)
    case 'ethnicity':
      return [
        `As belonging to which people is ${entity(fact.person).name} listed?`,
        `What is the listed ethnicity of ${entity(fact.person).name}?`,
      ]
    case 'share':
      return stemsOfShare(fact, ask, entity)
    default:
      return []
  }
}

function stemsOfOffice(ask: Ask, person: string, office: string, body: string): string[] {
  return ask === 'who'
    ? [`Who is listed as ${office} in ${body}?`, `Which person is named as ${office} in ${body}?`]
    : [`Which post is listed for ${person} in ${body}?`, `What office did ${person} hold in ${body}?`]
}

function stemsOfShare(fact: Extract<Fact, { kind: 'share' }>, ask: Ask, entity: NameOf): string[] {
  const people = entity(fact.people).name
  const of = entity(fact.of).name
  const when = momentWords(fact.moment)
  if (ask === 'percent') {
    return fact.percent.qualifier === 'exactly'
      ? [`What share of the population of ${of} were ${people}${when}?`]
      : []
  }
  return fact.percent.qualifier === 'exactly'
    ? [`Which people made up ${formatAmount(fact.percent)} of the population of ${of}${when}?`]
    : []
}

/** Returns ` at the end of 1944` or ` in 1946`; empty without a moment. */
export function momentWords(moment: Moment | undefined): string {
  if (!moment) return ''
  if (moment.words !== undefined) return ` ${moment.words}`
  const time = readTime(moment.time)
  if (time.kind !== 'point') return ` ${formatTime(time)}`
  return ` ${time.at.precision === 'day' ? 'on' : 'in'} ${formatTime(time)}`
}
