import type { Amount, Citation, Dispute, Entity, Fact, Pack } from '@/lib/fact/pack'
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
  const citations: Citation[] = [{ source: 'annal', section: 'Whole', paragraph: 1 }]
  for (let i = 0; facts.length < size; i += 1) {
    const kind = KINDS[i % KINDS.length] ?? 'event'
    const id = `fact-${i}`
    const base = {
      id,
      topic: `topic-${i % 5}`,
      text: `Fact number ${i} stands here.`,
      citations,
      ...(below(chance, 20) === 0 ? { sensitive: true as const } : {}),
    }
    const one = (from: Entity[]): string => pick(chance, from)?.id ?? ''
    facts.push(factOf(kind, base, i, { chance, one, persons, offices, peoples, towns, states, events }))
  }
  return {
    format: 'annals-pack/1',
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
    entities: [...persons, ...offices, ...peoples, ...towns, ...states, ...events].filter(isIn(facts)),
    facts,
    disputes: disputesIn(facts),
  }
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
  const at = (entities: Entity[]): string =>
    entities[Math.floor(i / KINDS.length) % entities.length]?.id ?? ''
  switch (kind) {
    case 'event': {
      const time = timeOf(chance)
      const dated = /\d\/\d/.test(time) ? { began: asked, ended: asked } : { when: asked }
      const stems = { ...dated, where: asked, what: asked }
      return { ...base, kind, event: at(stock.events), time, place: one(stock.towns), stems }
    }
    case 'office':
      return { ...base, kind, person: at(stock.persons), office: one(stock.offices), body: one(stock.states) }
    case 'ethnicity':
      return { ...base, kind, person: at(stock.persons), people: one(stock.peoples) }
    case 'share':
      return {
        ...base,
        kind,
        people: one(stock.peoples),
        of: at(stock.towns),
        percent: { qualifier: 'exactly', value: (1 + below(chance, 400)) / 10, unit: '%' },
        moment: { time: String(1000 + Math.floor(i / KINDS.length / stock.towns.length)) },
      }
    case 'count':
      return {
        ...base,
        kind,
        what: `things ${i}`,
        of: at(stock.states),
        amount: amountOf(chance, 'things'),
        stems: { amount: ['How many things are these?', 'How many things stand here?'] },
      }
    case 'relation':
      return {
        ...base,
        kind,
        subject: at(stock.towns),
        relation: `relation-${i % 4}`,
        object: one(stock.states),
        complete: ['subject', 'object'],
        stems: { subject: asked, object: asked },
      }
    case 'cause':
      return { ...base, kind, because: `cause ${i} was there`, effect: `effect ${i}`, stems: { why: asked } }
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
