import type { PackIndex } from '../card/pack-index'
import type { Citation } from '../fact/pack'
import { citationWords } from '../question/tell/explain'
import type { Command } from './command'

/** Prints every fact as stored, with its citations in words. */
export const facts: Command = {
  about: 'every fact, with its citations and disputes',
  run: (index) => ({
    ok: true,
    lines: index.pack.facts.map((fact) => {
      const disputes = (index.disputesOf.get(fact.id) ?? []).map(({ id }) => id)
      const where = placesOf(index, fact.citations)
      const marks = [fact.sensitive ? 'sensitive' : '', ...disputes.map((id) => `disputed: ${id}`)].filter(
        (mark) => mark !== '',
      )
      return {
        json: { ...fact, disputes, where },
        text: `${fact.id} [${fact.kind}]${marks.length > 0 ? ` (${marks.join('; ')})` : ''}\n  ${fact.text}\n  ${where.join('; ')}`,
      }
    }),
  }),
}

/** Describes the places that citations point to. */
export function placesOf(index: PackIndex, citations: readonly Citation[]): string[] {
  return citations.map((citation) => {
    const { place, source } = citationWords(index, citation)
    return `${source}: ${place}`
  })
}
