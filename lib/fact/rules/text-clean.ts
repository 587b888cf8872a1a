import { stemsWritten } from '../asks'
import type { Dispute, Entity, Fact, Pack } from '../pack'
import { quote } from '../problem'
import type { Finding, Part, Rule } from './rule'

/**
 * Texts hold nothing that cannot be seen: no controls, no marks that turn the direction of writing, no half of a
 * surrogate pair. Names do not mix scripts within a word, as a Cyrillic "а" in a Latin name would.
 */
export const textClean: Rule = {
  name: 'text-clean',
  check: (pack) => [
    ...coverTexts(pack),
    ...pack.entities.flatMap((entity) => [...unseen(entity, textsOfEntity(entity)), ...mixed(entity)]),
    ...pack.facts.flatMap((fact) => unseen(fact, textsOfFact(fact))),
    ...pack.disputes.flatMap((dispute) => unseen(dispute, textsOfDispute(dispute))),
  ],
}

function coverTexts(pack: Pack): Finding[] {
  return [
    ...unseen(pack, [pack.title, pack.about, pack.first]),
    ...pack.sources.flatMap((source) =>
      unseen(source, [source.title, source.publisher, source.url, source.licence]),
    ),
    ...pack.topics.flatMap((topic) => unseen(topic, [topic.title, topic.about])),
  ]
}

function textsOfEntity({ name, names, adjective, gloss }: Entity): (string | undefined)[] {
  return [name, adjective, gloss, ...(names ?? [])]
}

function textsOfFact(fact: Fact): (string | undefined)[] {
  const texts = [fact.text, fact.note, ...stemsWritten(fact).flatMap(({ stems }) => stems)]
  for (const citation of fact.citations) {
    if ('section' in citation) texts.push(citation.section)
    else if ('infobox' in citation) texts.push(citation.infobox)
    else texts.push(citation.table, citation.row)
  }
  switch (fact.kind) {
    case 'event':
      return [...texts, fact.timeWords]
    case 'share':
      return [...texts, fact.percent.unit, fact.moment?.words]
    case 'count':
      return [...texts, fact.what, fact.amount.unit, fact.moment?.words]
    case 'cause':
      return [...texts, fact.because, fact.effect]
    default:
      return texts
  }
}

function textsOfDispute({ title, reading }: Dispute): string[] {
  return [title, reading]
}

const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/u

function unseen(at: Part, texts: (string | undefined)[]): Finding[] {
  return texts.flatMap((text) => {
    if (text === undefined || PLAIN.test(text) || !UNSEEN.test(text)) return []
    return [
      {
        at,
        what: `${quote(text)} holds a character that cannot be seen`,
        cure: 'take it out, or type the text anew',
      },
    ]
  })
}

/** Most texts are plain; this is the quick way out. */
const PLAIN = /^[ -~]*$/

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
]

function mixed(entity: Entity): Finding[] {
  const names = [
    entity.name,
    ...(entity.names ?? []),
    ...(entity.adjective === undefined ? [] : [entity.adjective]),
  ]
  return names
    .filter((name) => !PLAIN.test(name) && name.split(/[^\p{L}\p{M}]+/u).some(mixesScripts))
    .map((name) => ({
      at: entity,
      what: `the name ${quote(name)} mixes letters of several scripts in one word`,
      cure: 'type it in one script; letters that look alike are not the same',
    }))
}

function mixesScripts(word: string): boolean {
  return SCRIPTS.filter((script) => script.test(word)).length > 1
}
