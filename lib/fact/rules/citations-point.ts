import type { Citation } from '../pack'
import { quote } from '../problem'
import type { Rule } from './rule'

/** Requires that every fact cites its source, each place once. `references-known` checks that the source exists. */
export const citationsPoint: Rule = {
  name: 'citations-point',
  check: (pack) =>
    pack.facts.flatMap((at) => {
      if (at.citations.length === 1) return []
      const twice = firstRepeated(at.citations.map(placeOf))
      if (twice === undefined) return []
      return [{ at, what: `cites ${quote(twice)} twice`, cure: 'leave one of the two citations out' }]
    }),
}

function placeOf(citation: Citation): string {
  if ('infobox' in citation) return `${citation.source}, infobox, ${citation.infobox}`
  if ('table' in citation) return `${citation.source}, ${citation.table}, ${citation.row}`
  return `${citation.source}, ${citation.section}, paragraph ${citation.paragraph}`
}

function firstRepeated(places: string[]): string | undefined {
  const seen = new Set<string>()
  return places.find((place) => seen.has(place) || !seen.add(place))
}
