import { type Pack, packSchema } from '../fact/pack'

/**
 * Returns where a version of a pack is published, relative to the project's root. The file of a released version never
 * changes.
 */
export function packFile({ id, version }: Pick<Pack, 'id' | 'version'>): string {
  return `public/packs/${id}/${version}.json`
}

/** Returns a pack's published text: compact JSON, with keys in the schema's order however they were written. */
export function packText(pack: Pack): string {
  return `${JSON.stringify(packSchema.parse(pack))}\n`
}
