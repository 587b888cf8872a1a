import { shipped } from './shipped'

/** The topics of the pack, in its order. */
export const topics = shipped.pack.topics.map(({ id, title }) => ({ id, name: title }))
