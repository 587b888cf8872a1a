import { type Pack, packSchema } from '../fact/pack'

/** Where a version of a pack is published, from the project's root. A released version's file never changes. */
export function packFile({ id, version }: Pick<Pack, 'id' | 'version'>): string {
  return `public/packs/${id}/${version}.json`
}

/** The published text of a pack: compact JSON, its keys in the order of the schema however they were written. */
export function packText(pack: Pack): string {
  return `${JSON.stringify(packSchema.parse(pack))}\n`
}
