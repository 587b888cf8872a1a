const ID = 'second-east-turkestan-republic'
const VERSION = 2

/** The pack this build ships, as a static file of its version; it is checked before it is published. */
export const published = {
  id: ID,
  version: VERSION,
  path: pathOf(ID, VERSION),
} as const

/** Every pack that was ever released, and the one this build ships: links ask for them. Their files stay for good. */
export const releases: readonly { id: string; version: number; path: string }[] = [
  { id: ID, version: 1, path: pathOf(ID, 1) },
  published,
]

function pathOf(id: string, version: number): string {
  return `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/packs/${id}/${version}.json`
}
