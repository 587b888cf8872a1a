import { sideOf } from '../../../../card/answers'
import type { Card } from '../../../../card/card'
import { perCard, perPack } from '../../../../card/memo'
import { entityOf, factOf, type PackIndex } from '../../../../card/pack-index'
import { foldName } from '../../../../fact/name'
import type { Dispute, Entity, Fact } from '../../../../fact/pack'
import { outward } from '../../../pool/nearest'
import { placeOf } from '../../../tell/citation-place'
import { capitalize, keyWords, labelOf } from '../../../tell/words'
import { type Attribution, CLAIMANTS, countedWords, namesOf, saidWithoutSayer } from '../claims'
import type { Claim } from '../question'

/** Possible claimants that are looked at, nearest in the pack first. */
const LOOKED_AT = 48

/** How packs of the first format ask: also which section of the source says something. */
export const attributionsAtFirst = perCard((index, card): Attribution[] => {
  const isFirst = index.cardsOf.get(card.fact)?.[0] === card
  if (card.sensitive) return []
  if (card.ask === 'claimant') return quoted(index, card)
  const disputed = (index.disputesOf.get(card.fact) ?? []).flatMap((dispute) =>
    (dispute.ask ?? (isFirst ? card.ask : undefined)) === card.ask ? sidesOf(index, card, dispute) : [],
  )
  return disputed.length > 0 || !isFirst ? disputed : quoted(index, card)
})

type Side = Claim & { sayers: Set<string> }

/** Returns a dispute as an attribution, if at least two of its sides have different claimants. */
function sidesOf(index: PackIndex, card: Card, dispute: Dispute): Attribution[] {
  const facts = dispute.between.map((id) => factOf(index, id))
  if (facts.some(({ sensitive }) => sensitive)) return []
  const own = facts.filter(({ id }) => id === card.fact)
  const sides: Side[] = []
  for (const fact of [...own, ...facts.filter(({ id }) => id !== card.fact)]) {
    const side = sideIn(index, card, dispute, fact, facts)
    if (side && sides.length < CLAIMANTS && sides.every((other) => toldApart(side, other))) sides.push(side)
  }
  if (sides.length < 2 || sides[0]?.fact !== card.fact) return []
  const title = dispute.title.endsWith('?') ? dispute.title : `${dispute.title}:`
  return [
    {
      stem: `${title} ${title.endsWith('?') ? 'Which' : 'which'} account says which?`,
      claims: sides.map(({ fact, text, claimant }) => ({ fact, text, claimant })),
      others: silentPlaces(index, facts),
    },
  ]
}

function toldApart(a: Side, b: Side): boolean {
  return !a.sayers.has(b.claimant) && !b.sayers.has(a.claimant) && foldName(a.text) !== foldName(b.text)
}

function sideIn(
  index: PackIndex,
  card: Card,
  { ask }: Dispute,
  fact: Fact,
  all: readonly Fact[],
): Side | undefined {
  const [citation] = fact.citations
  const key = ask && sideOf(fact, ask)
  const value = all.every((one) => one.kind === 'count') ? countedWords(index, fact) : undefined
  const text = key ? capitalize(keyWords(index, card, key)) : (value ?? saidWithoutSayer(index, fact))
  if (text === undefined || !citation) return undefined
  const places = fact.citations.map((one) => placeOf(index, one))
  const speaker = fact.according === undefined ? undefined : labelOf(entityOf(index, fact.according))
  const claimant = speaker ?? placeOf(index, citation)
  return { fact: fact.id, text, claimant, sayers: new Set([claimant, ...places]) }
}

/** Returns a claim by somebody the source names, with three others who say nothing about it. */
function quoted(index: PackIndex, card: Card): Attribution[] {
  const fact = factOf(index, card.fact)
  if (fact.according === undefined || fact.sensitive) return []
  const text = countedWords(index, fact) ?? saidWithoutSayer(index, fact)
  const others = text === undefined ? [] : silentSpeakers(index, fact, fact.according, text)
  if (text === undefined || others.length < CLAIMANTS - 1) return []
  const claimant = labelOf(entityOf(index, fact.according))
  const stem = card.ask === 'claimant' ? {} : { stem: 'Who says so?' }
  return [{ ...stem, claims: [{ fact: fact.id, text, claimant }], others }]
}

/** A speaker or a place in the source, and what it says something about. */
type Voice = { name: string; entity?: Entity; about: Set<string>; quotable: boolean }
type Voices = { speakers: Map<string, Voice>; places: Map<string, Voice> }

const voicesOf = perPack((index): Voices => {
  const made: Voices = { speakers: new Map(), places: new Map() }
  for (const fact of index.pack.facts) {
    for (const citation of fact.citations) hear(made.places, placeOf(index, citation), fact)
    if (fact.according !== undefined)
      hear(made.speakers, labelOf(entityOf(index, fact.according)), fact, entityOf(index, fact.according))
  }
  return made
})

function hear(heard: Map<string, Voice>, name: string, fact: Fact, entity?: Entity): void {
  const known = heard.get(name)
  const voice = known ?? { name, about: new Set<string>(), quotable: false, ...(entity ? { entity } : {}) }
  for (const id of aboutOf(fact)) voice.about.add(id)
  if (!fact.sensitive) voice.quotable = true
  if (!known) heard.set(name, voice)
}

/** Returns the entities a fact is about; its topic if it has none. */
function aboutOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'event':
      return [fact.event]
    case 'office':
      return [fact.person, fact.office]
    case 'ethnicity':
      return [fact.person]
    case 'share':
    case 'count':
      return [fact.of]
    case 'relation':
      return [fact.subject, fact.object]
    case 'cause':
      return [`topic ${fact.topic}`]
  }
}

function silent(heard: Map<string, Voice>, from: string, facts: readonly Fact[]): Voice[] {
  const about = facts.flatMap(aboutOf)
  const all = [...heard.values()]
  const near = outward(all, all.findIndex(({ name }) => name === from) + 1)
  const found: Voice[] = []
  for (let looked = 0; looked < LOOKED_AT; looked += 1) {
    const { value, done } = near.next()
    if (done) break
    if (value.quotable && value.name !== from && !about.some((id) => value.about.has(id))) found.push(value)
  }
  return found
}

/** Returns places in the source that say nothing about the dispute. */
function silentPlaces(index: PackIndex, facts: readonly Fact[]): string[] {
  const [citation] = facts[0]?.citations ?? []
  const from = citation ? placeOf(index, citation) : ''
  const said = new Set(facts.flatMap((fact) => fact.citations.map((one) => placeOf(index, one))))
  return silent(voicesOf(index).places, from, facts).flatMap(({ name }) => (said.has(name) ? [] : [name]))
}

/**
 * Returns speakers who say nothing about it in the pack. None is named in the claim, or may be the same as its speaker.
 */
function silentSpeakers(index: PackIndex, fact: Fact, speaker: string, text: string): string[] {
  const own = entityOf(index, speaker)
  const disputed = (index.disputesOf.get(fact.id) ?? []).flatMap(({ between }) => between)
  const facts = [fact, ...disputed.map((id) => factOf(index, id))]
  const involved = new Set([...facts.flatMap(aboutOf), ...facts.flatMap(({ according = '' }) => according)])
  const folded = ` ${foldName(text)} `
  return silent(voicesOf(index).speakers, labelOf(own), facts).flatMap(({ name, entity }) => {
    const named = entity && namesOf(index, entity).some((one) => folded.includes(` ${one} `))
    return !entity || named || involved.has(entity.id) || akin(own, entity) ? [] : [name]
  })
}

/** True if the two may be one speaker, because their names share a long word: American telegrams and ambassador. */
function akin(a: Entity, b: Entity): boolean {
  const words = new Set(foldName(a.name).split(' '))
  return foldName(b.name)
    .split(' ')
    .some((word) => word.length > 6 && words.has(word))
}
