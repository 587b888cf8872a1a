import type { Role } from './wording'

/** A text that a learner reads, and what it is. */
export type Text = { role: Role; text: string }

export function words(texts: readonly string[]): Text[] {
  return texts.map((text) => ({ role: 'words', text }))
}
