import type { Role } from './wording'

/** A text that the learner reads, and its role. */
export type Text = { role: Role; text: string }

export function words(texts: readonly string[]): Text[] {
  return texts.map((text) => ({ role: 'words', text }))
}
