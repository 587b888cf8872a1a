const ID = 'second-east-turkestan-republic'
const VERSION = 1

/** The pack this build ships, as a static file of its version; it is checked before it is published. */
export const published = {
  id: ID,
  version: VERSION,
  path: `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/packs/${ID}/${VERSION}.json`,
} as const
