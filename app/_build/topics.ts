import { shipped } from './shipped'

/** Topics in the pack's order. */
export const topics = shipped.pack.topics.map(({ id, title }) => ({ id, name: title }))
