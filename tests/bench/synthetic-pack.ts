import { formatAmount } from '@/lib/fact/amount'
import type { Amount, Dispute, Entity, Fact, Grouping, Pack } from '@/lib/fact/pack'
import { formatTime, readTime } from '@/lib/fact/time'
import { below, type Chance, chanceOf, pick } from '@/lib/question/chance'

const SYLLABLES = [
  'ba',
  'rin',
  'to',
  'qul',
  'sha',
  'mek',
  'du',
  'zar',
  'ni',
  'fel',
  'gor',
  'li',
  'pya',
  'wun',
  'xe',
  'hak',
]
const KINDS = ['event', 'office', 'ethnicity', 'share', 'count', 'relation', 'cause'] as const

/** Names that no other number gives, so that only declared aliases are shared. */
function nameOf(number: number, chance: Chance): string {
  let rest = number
  let name = ''
  do {
    name += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  } while (rest > 0)
  const surname = `${pick(chance, SYLLABLES)}${pick(chance, SYLLABLES)}${number}`
  return `${upper(name)} ${upper(surname)}`
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** A random time of any form: day, month, year, season, interval, open, around. */
function timeOf(chance: Chance): string {
  const year = 1900 + below(chance, 90)
  const month = two(1 + below(chance, 12))
  const day = `${year}-${month}-${two(1 + below(chance, 28))}`
  const forms = [
    day,
    day,
    day,
    `${year}-${month}`,
    `${year}`,
    `${year}-22`,
    `${year}/${year + 1 + below(chance, 9)}`,
    `../${day}`,
    `${year}-${month}~`,
  ]
  return pick(chance, forms) ?? day
}

function amountOf(chance: Chance, unit: string): Amount {
  const round = (1 + below(chance, 9)) * 10 ** (1 + below(chance, 5))
  const forms: Amount[] = [
    { qualifier: 'exactly', value: 100 + below(chance, 900_000), unit },
    { qualifier: 'exactly', value: 2 + below(chance, 40), unit },
    { qualifier: 'around', value: round, unit },
    { qualifier: 'over', value: round, unit },
    { qualifier: 'up to', value: round, unit },
    { qualifier: 'between', from: round, to: round * 2, unit },
    { qualifier: 'vague', words: 'a few hundred', unit },
  ]
  return pick(chance, forms) ?? { qualifier: 'exactly', value: 3, unit }
}

/**
 * A pack of about `size` facts of all kinds, with aliases, disputes, several holders, sensitive facts and every form
 * of time and amount; the same size and seed give the same pack.
 */
export function syntheticPack(size: number, seed: number): Pack {
  const chance = chanceOf(`synthetic ${size} ${seed}`)
  const many = Math.max(12, Math.floor(size / 6))
  const made = (type: Entity['type'], sort: string, count: number): Entity[] =>
    Array.from({ length: count }, (_, i) => {
      const name = nameOf(i, chance)
      return {
        id: `${sort}-${i}`,
        type,
        sort,
        name: `${upper(sort)} ${name}`,
        ...(i % 3 === 0 ? { names: [`${upper(sort)} ${name}ö`] } : {}),
        ...(type === 'people' ? { adjective: `${upper(sort)}ish ${name}` } : {}),
        ...(type === 'person' ? { gloss: `a person of the ${i}th note` } : {}),
      }
    })
  const persons = made('person', 'person', many)
  const offices = made('office', 'post', many)
  const peoples = made('people', 'people', Math.min(12, many))
  const towns = made('place', 'town', Math.min(200, many))
  const states = made('organisation', 'state', Math.min(60, many))
  const events = made('event', 'event', many)
  const facts: Fact[] = []
  const entities = [...persons, ...offices, ...peoples, ...towns, ...states, ...events]
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  for (let i = 0; facts.length < size; i += 1) {
    const kind = KINDS[i % KINDS.length] ?? 'event'
    const id = `fact-${i}`
    const base = {
      id,
      topic: `topic-${i % 5}`,
      text: `Fact number ${i} stands here.`,
      citations: [{ source: 'annal', section: `Part ${i % 9}`, paragraph: 1 }],
      ...(below(chance, 20) === 0 ? { sensitive: true as const } : {}),
    }
    const one = (from: Entity[]): string => pick(chance, from)?.id ?? ''
    const fact = factOf(kind, base, i, { chance, one, persons, offices, peoples, towns, states, events })
    facts.push({ ...fact, text: textOf(fact, (id) => names.get(id) ?? id) })
  }
  craft(facts)
  return {
    format: 'annals-pack/2',
    id: 'synthetic',
    version: 1,
    title: 'Synthetic',
    about: 'Made for measuring.',
    language: 'en',
    first: 'fact-0:when',
    sources: [
      { id: 'annal', title: 'Annal', publisher: 'Nobody', url: 'https://example.org/annal', licence: 'MIT' },
    ],
    topics: Array.from({ length: 5 }, (_, i) => ({
      id: `topic-${i}`,
      title: `Topic ${i}`,
      about: `Part ${i}.`,
    })),
    entities: entities.filter(isIn(facts)),
    facts,
    disputes: disputesIn(facts),
    groupings: groupingsIn(facts),
  }
}

/** Sets parts of cards by hand, as writers do: what causes and speakers are not, chains, and words for several answers. */
function craft(facts: Fact[]): void {
  const causes = facts.flatMap((fact) => (fact.kind === 'cause' && !fact.sensitive ? [fact] : []))
  const quoted = facts.filter((fact) => fact.according !== undefined)
  const after = <T>(all: readonly T[], i: number, many: number): T[] =>
    Array.from({ length: many }, (_, step) => all[(i + 1 + step) % all.length]).flatMap((one) => one ?? [])
  causes.forEach((cause, i) => {
    const others = after(causes, i, 6).filter((other) => other !== cause)
    cause.against = { why: [...new Set(others.map(({ id }) => id))] }
    if (i % 3 === 0) cause.chain = ['a', 'b', 'c', 'd'].map((step) => `step ${step} of ${cause.id}`)
  })
  quoted.forEach((fact, i) => {
    const others = after(quoted, i, 8).flatMap(({ according }) => according ?? [])
    fact.against = { claimant: [...new Set(others)].filter((id) => id !== fact.according) }
  })
  const seen = new Set<string>()
  for (const fact of facts) {
    if (fact.kind !== 'relation' || seen.has(`${fact.relation} ${fact.object}`)) continue
    seen.add(`${fact.relation} ${fact.object}`)
    fact.several = {
      subject: { select: `Which of these does ${fact.id} say?`, name: `Name all of ${fact.id}.` },
    }
  }
}

/** Sorts some dated events by their years. */
function groupingsIn(facts: readonly Fact[]): Grouping[] {
  const dated = facts.filter(
    (fact) => fact.kind === 'event' && !fact.sensitive && fact.stems?.when && /^\d{4}/.test(fact.time),
  )
  const cardsFrom = (from: number, to: number): string[] =>
    dated
      .filter(
        (fact) =>
          'time' in fact && from <= Number(fact.time?.slice(0, 4)) && Number(fact.time?.slice(0, 4)) < to,
      )
      .map(({ id }) => `${id}:when`)
      .slice(0, 60)
  const groups = [
    { name: 'Early', cards: cardsFrom(1900, 1930) },
    { name: 'Later', cards: cardsFrom(1930, 1960) },
    { name: 'Last', cards: cardsFrom(1960, 1990) },
  ].filter(({ cards }) => cards.length > 0)
  return groups.length > 1 ? [{ id: 'by-year', stem: 'When was each of these?', apart: true, groups }] : []
}

/** Entities that no fact speaks of would be refused by the rules of content. */
function isIn(facts: Fact[]): (entity: Entity) => boolean {
  const values = new Set(facts.flatMap((fact) => Object.values(fact)))
  return ({ id }) => values.has(id)
}

type Stock = { chance: Chance; one: (from: Entity[]) => string } & Record<
  'persons' | 'offices' | 'peoples' | 'towns' | 'states' | 'events',
  Entity[]
>
type Base = Pick<Fact, 'id' | 'topic' | 'text' | 'citations'> & { sensitive?: true }

function factOf(kind: Fact['kind'], base: Base, i: number, stock: Stock): Fact {
  const { chance, one } = stock
  const asked = [`What does f${i} say?`, `What stands in f${i}?`]
  const nth = Math.floor(i / KINDS.length)
  const at = (entities: Entity[]): string => entities[nth % entities.length]?.id ?? ''
  // Facts of one kind come in groups: eight officers of a body, three peoples of a whole, three towns of a relation.
  const inGroupsOf = (many: number, entities: Entity[]): string =>
    entities[Math.floor(nth / many) % entities.length]?.id ?? ''
  switch (kind) {
    case 'event': {
      const time = timeOf(chance)
      const dated = /\d\/\d/.test(time) ? { began: asked, ended: asked } : { when: asked }
      const stems = { ...dated, where: asked, what: asked }
      return { ...base, kind, event: at(stock.events), time, place: one(stock.towns), stems }
    }
    case 'office':
      return {
        ...base,
        kind,
        person: at(stock.persons),
        office: one(stock.offices),
        body: inGroupsOf(8, stock.states),
      }
    case 'ethnicity':
      return { ...base, kind, person: at(stock.persons), people: one(stock.peoples.slice(0, 4)) }
    case 'share':
      return {
        ...base,
        kind,
        people: at(stock.peoples),
        of: inGroupsOf(3, stock.towns),
        percent: { qualifier: 'exactly', value: (1 + below(chance, 300)) / 10, unit: '%' },
        moment: { time: String(1000 + Math.floor(nth / 3 / stock.towns.length)) },
      }
    case 'count':
      return {
        ...base,
        kind,
        what: `things ${i}`,
        of: at(stock.states),
        amount: amountOf(chance, 'things'),
        ...(i % 3 === 0 ? { according: one(stock.persons) } : {}),
        stems: {
          amount: ['How many things are these?', 'How many things stand here?'],
          ...(i % 3 === 0 ? { claimant: ['Who counted these things?', 'Whose count is this?'] } : {}),
        },
      }
    case 'relation':
      return {
        ...base,
        kind,
        subject: at(stock.towns),
        relation: `relation-${Math.floor(nth / 3 / stock.states.length)}`,
        object: inGroupsOf(3, stock.states),
        complete: ['subject', 'object'],
        stems: { subject: asked, object: asked },
      }
    case 'cause':
      return { ...base, kind, because: `cause ${i} was there`, effect: `effect ${i}`, stems: { why: asked } }
  }
}

/** The fact in a sentence that holds its answers, as a fact of a real pack does. */
function textOf(fact: Fact, name: (id: string) => string): string {
  switch (fact.kind) {
    case 'event':
      return `${name(fact.event)} was at ${fact.place ? name(fact.place) : 'no place'}, ${formatTime(readTime(fact.time))}.`
    case 'office':
      return `${name(fact.person)} was ${name(fact.office)} in ${name(fact.body)}.`
    case 'ethnicity':
      return `${name(fact.person)} is listed under ${name(fact.people)}.`
    case 'share':
      return `${name(fact.people)} were ${formatAmount(fact.percent)} of ${name(fact.of)}.`
    case 'count':
      return `${name(fact.of)} had ${formatAmount(fact.amount)} by this count.`
    case 'relation':
      return `${name(fact.subject)} stands in a relation to ${name(fact.object)}.`
    case 'cause':
      return fact.text
  }
}

/** Every event that is dated twice, and every office in one body with several holders, is a declared dispute. */
function disputesIn(facts: Fact[]): Dispute[] {
  const sides = new Map<string, { ask: Dispute['ask']; ids: string[] }>()
  for (const fact of facts) {
    const [about, ask] =
      fact.kind === 'event'
        ? ([fact.event, 'when'] as const)
        : fact.kind === 'office'
          ? ([`${fact.office} ${fact.body}`, 'who'] as const)
          : []
    if (about === undefined) continue
    const known = sides.get(about) ?? { ask, ids: [] }
    known.ids.push(fact.id)
    sides.set(about, known)
  }
  return [...sides.values()]
    .filter(({ ids }) => ids.length > 1)
    .map(({ ask, ids }, i) => ({
      id: `dispute-${i}`,
      title: `Dispute ${i}`,
      between: ids,
      ...(ask ? { ask } : {}),
      reading: 'The accounts differ.',
    }))
}
