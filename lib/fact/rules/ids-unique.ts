import { quote } from '../problem'
import type { Finding, Part, Rule } from './rule'

/** Forbids repeated ids within a list. A card's id is made from its fact's and must mean one thing. */
export const idsUnique: Rule = {
  name: 'ids-unique',
  check: (pack) => [
    ...repeated(pack.sources, 'source'),
    ...repeated(pack.topics, 'topic'),
    ...repeated(pack.entities, 'entity'),
    ...repeated(pack.facts, 'fact'),
    ...repeated(pack.disputes, 'dispute'),
  ],
}

function repeated(parts: (Part & { id: string })[], noun: string): Finding[] {
  const seen = new Set<string>()
  return parts.flatMap((part) => {
    if (!seen.has(part.id)) {
      seen.add(part.id)
      return []
    }
    return [
      {
        at: part,
        what: `another ${noun} has the id ${quote(part.id)} already`,
        cure: 'give it an id of its own',
      },
    ]
  })
}
