import { lookUp } from '@/lib/fact/lookup'
import type { Entity, Fact, FactKind, FactOf, Pack } from '@/lib/fact/pack'
import type { Rule } from '@/lib/fact/rules/rule'

const citations = [{ source: 'chronicle', section: 'Rise', paragraph: 1 }]
const common = { topic: 'rise', citations }
const in1901 = { time: '1901', words: 'in the spring of 1901' }

/** A small pack with every kind of fact that keeps every rule; tests break it in one way each. */
export const goodPack: Pack = {
  format: 'annals-pack/1',
  id: 'northmark',
  version: 1,
  title: 'Northmark',
  about: 'A state that never was.',
  language: 'en',
  first: 'chair-orla:who',
  sources: [
    {
      id: 'chronicle',
      title: 'Chronicle',
      publisher: 'Nobody',
      url: 'https://example.org/chronicle',
      licence: 'CC0',
    },
  ],
  topics: [{ id: 'rise', title: 'The rise', about: 'How Northmark rose.' }],
  entities: [
    { id: 'northmark', type: 'organisation', sort: 'state', name: 'Northmark' },
    { id: 'north-guard', type: 'organisation', sort: 'army', name: 'the North Guard', names: ['NG'] },
    { id: 'founding-of-the-guard', type: 'event', sort: 'founding', name: 'the founding of the North Guard' },
    { id: 'rising', type: 'event', sort: 'rebellion', name: 'the Harbour Rising' },
    { id: 'orla-brandt', type: 'person', name: 'Orla Brandt', names: ['Örla Brandt'] },
    { id: 'tove-lind', type: 'person', name: 'Tove Lind', kindred: ['tova-lund'] },
    { id: 'tova-lund', type: 'person', name: 'Tova Lund' },
    { id: 'chair', type: 'office', name: 'the Chair of the Council' },
    { id: 'captain', type: 'office', name: 'the Captain' },
    { id: 'marsh', type: 'people', name: 'Marshers', adjective: 'Marsher' },
    { id: 'hill', type: 'people', name: 'Hillfolk', adjective: 'Hill' },
    { id: 'kell', type: 'place', sort: 'town', name: 'Kell', within: 'westmark' },
    { id: 'westmark', type: 'place', sort: 'district', name: 'Westmark' },
  ],
  facts: [
    {
      ...common,
      id: 'rising-began-3-may',
      kind: 'event',
      event: 'rising',
      time: '1901-05-03',
      place: 'kell',
      text: 'The Harbour Rising began on 3 May 1901 in Kell.',
      stems: { when: ['When did the Harbour Rising begin?'], where: ['Where did the Harbour Rising begin?'] },
    },
    {
      ...common,
      id: 'rising-began-in-june',
      kind: 'event',
      event: 'rising',
      time: '1901-06',
      text: 'Another account has the Harbour Rising begin in June 1901.',
    },
    {
      ...common,
      id: 'guard-founded',
      kind: 'event',
      event: 'founding-of-the-guard',
      time: '1901-07-01',
      timeWords: 'in July 1901',
      text: 'The North Guard was founded on 1 July 1901.',
    },
    {
      ...common,
      id: 'chair-orla',
      kind: 'office',
      person: 'orla-brandt',
      office: 'chair',
      body: 'northmark',
      text: 'Orla Brandt was the Chair of the Council.',
      stems: { who: ['Who was the Chair of the Council?'] },
    },
    {
      ...common,
      id: 'captain-tove',
      kind: 'office',
      person: 'tove-lind',
      office: 'captain',
      body: 'north-guard',
      time: '1901-07/1902',
      text: 'Tove Lind was the Captain of the North Guard until 1902.',
    },
    {
      ...common,
      id: 'captain-tova',
      kind: 'office',
      person: 'tova-lund',
      office: 'captain',
      body: 'north-guard',
      time: '1902/..',
      text: 'Tova Lund was the Captain of the North Guard from 1902.',
    },
    {
      ...common,
      id: 'people-of-orla',
      kind: 'ethnicity',
      person: 'orla-brandt',
      people: 'marsh',
      text: 'Orla Brandt is listed as a Marsher.',
    },
    {
      ...common,
      id: 'share-marsh',
      kind: 'share',
      people: 'marsh',
      of: 'northmark',
      percent: { qualifier: 'exactly', value: 61.5, unit: '%' },
      moment: in1901,
      text: 'Marshers were 61.5% of the people.',
    },
    {
      ...common,
      id: 'share-hill',
      kind: 'share',
      people: 'hill',
      of: 'northmark',
      percent: { qualifier: 'exactly', value: 30, unit: '%' },
      moment: in1901,
      text: 'Hillfolk were 30% of the people.',
    },
    {
      ...common,
      id: 'all-people',
      kind: 'count',
      what: 'people',
      of: 'northmark',
      amount: { qualifier: 'exactly', value: 2000, unit: 'people' },
      moment: in1901,
      text: 'Northmark had 2,000 people.',
      stems: { amount: ['How many people did Northmark have?'] },
    },
    {
      ...common,
      id: 'marshers',
      kind: 'count',
      what: 'Marshers',
      of: 'northmark',
      amount: { qualifier: 'exactly', value: 1230, unit: 'people' },
      moment: in1901,
      partOf: 'all-people',
      text: 'Of these 1,230 were Marshers.',
    },
    {
      ...common,
      id: 'kell-capital',
      kind: 'relation',
      subject: 'kell',
      relation: 'capital-of',
      object: 'northmark',
      text: 'The capital of Northmark was Kell.',
      stems: { subject: ['What was the capital of Northmark?'] },
    },
    {
      ...common,
      id: 'why-the-rising-failed',
      kind: 'cause',
      because: 'the harbour froze',
      effect: 'the rising failed',
      according: 'tove-lind',
      text: 'According to Tove Lind, the rising failed because the harbour froze.',
      stems: { why: ['Why did the rising fail?'] },
    },
  ],
  disputes: [
    {
      id: 'start-of-the-rising',
      title: 'When did the rising begin?',
      between: ['rising-began-3-may', 'rising-began-in-june'],
      ask: 'when',
      reading: 'One account says 3 May, another June. Neither says why.',
    },
  ],
}

/** A copy of the good pack with one thing changed. */
export function changed(change: (pack: Pack) => void): Pack {
  const pack = structuredClone(goodPack)
  change(pack)
  return pack
}

/** What a rule finds in the changed pack: `<id>: <what>`. Each finding must have a cure. */
export function found(rule: Rule, change: (pack: Pack) => void = () => {}): string[] {
  const pack = changed(change)
  return rule.check(pack, lookUp(pack)).map(({ at, what, cure }) => {
    if (cure === '') throw new Error(`${rule.name} finds “${what}” and has no cure`)
    return `${at.id}: ${what}`
  })
}

/** The fact of that kind and id. */
export function factIn<K extends FactKind>(pack: Pack, kind: K, id: string): FactOf<K> {
  const fact = pack.facts.find((one): one is FactOf<K> => one.id === id && one.kind === kind)
  if (!fact) throw new Error(`no ${kind} ${id}`)
  return fact
}

export function entityIn(pack: Pack, id: string): Entity {
  const entity = pack.entities.find((one) => one.id === id)
  if (!entity) throw new Error(`no entity ${id}`)
  return entity
}

/** Any fact of the pack, for rules that hold for all kinds. */
export function anyFactIn(pack: Pack, id: string): Fact {
  const fact = pack.facts.find((one) => one.id === id)
  if (!fact) throw new Error(`no fact ${id}`)
  return fact
}
