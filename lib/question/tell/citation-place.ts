import type { PackIndex } from '../../card/pack-index'
import type { Citation } from '../../fact/pack'

/** Says where a statement is found, as a subject that can say something: "The infobox", "The section “Rebellion”". */
export function placeOf({ pack }: PackIndex, citation: Citation): string {
  const source = pack.sources.find(({ id }) => id === citation.source)
  const of = pack.sources.length > 1 && source ? ` of “${source.title}”` : ''
  if ('infobox' in citation) return `The infobox${of}`
  if ('table' in citation) return `The table “${citation.table}”${of}`
  return citation.section === 'Introduction'
    ? `The introduction${of}`
    : `The section “${citation.section}”${of}`
}
