import type { Pack } from '../fact/pack'

/** Where a version of a pack is published, from the project's root. A released version's file never changes. */
export function packFile({ id, version }: Pick<Pack, 'id' | 'version'>): string {
  return `public/packs/${id}/${version}.json`
}

/** The published text of a pack: compact JSON. */
export function packText(pack: Pack): string {
  return `${JSON.stringify(pack)}\n`
}
