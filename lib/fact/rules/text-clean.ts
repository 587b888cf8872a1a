import { spellings } from '../name'
import type { Entity, Fact } from '../pack'
import { quote } from '../problem'
import type { Finding, Part, Rule } from './rule'

/**
 * Forbids invisible characters: controls, marks that change the direction of writing, lone surrogates. Names must not
 * mix scripts within a word, as a Cyrillic "а" in a Latin name would.
 */
export const textClean: Rule = {
  name: 'text-clean',
  check: (pack, lookup) => [
    ...unseen(pack, `${pack.title} | ${pack.about} | ${pack.first}`),
    ...pack.sources.flatMap((at) => unseen(at, `${at.title} | ${at.publisher} | ${at.url} | ${at.licence}`)),
    ...pack.topics.flatMap((at) => unseen(at, `${at.title} | ${at.about}`)),
    ...pack.entities.flatMap(ofEntity),
    ...pack.facts.flatMap((at, i) => unseen(at, `${lookup.prose[i]}${citationText(at)}`)),
    ...pack.disputes.flatMap((at) =>
      unseen(at, [at.title, at.reading, ...Object.values(at.differ ?? {}).flat()].join(' | ')),
    ),
  ],
}

const NOTHING: Finding[] = []

function ofEntity(entity: Entity): Finding[] {
  const names = spellings(entity)
  const text = `${names.join(' | ')} | ${entity.gloss ?? ''}`
  return PLAIN.test(text)
    ? NOTHING
    : [...unseen(entity, text), ...names.flatMap((name) => mixed(entity, name))]
}

function citationText({ citations }: Fact): string {
  let text = ''
  for (const citation of citations) {
    if ('section' in citation) text += ` | ${citation.section}`
    else text += 'infobox' in citation ? ` | ${citation.infobox}` : ` | ${citation.table} | ${citation.row}`
  }
  return text
}

/** Plain texts, which most are, need no further check. */
const PLAIN = /^[ -~]*$/

const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/u

function unseen(at: Part, text: string): Finding[] {
  if (PLAIN.test(text)) return NOTHING
  const found = UNSEEN.exec(text)
  if (!found) return NOTHING
  const near = quote(text.slice(Math.max(0, found.index - 20), found.index + 20))
  const cure = 'take it out, or type the text anew'
  return [{ at, what: `a character that cannot be seen stands in ${near}`, cure }]
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
]

function mixed(at: Entity, name: string): Finding[] {
  if (!name.split(/[^\p{L}\p{M}]+/u).some(mixesScripts)) return NOTHING
  const what = `the name ${quote(name)} mixes letters of several scripts in one word`
  return [{ at, what, cure: 'type it in one script; letters that look alike are not the same' }]
}

function mixesScripts(word: string): boolean {
  return SCRIPTS.filter((script) => script.test(word)).length > 1
}
