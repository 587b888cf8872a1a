import type { Settings } from '@/lib/progress/entry'
import type { Kind } from '@/lib/question/question'

/** Sets one setting and saves it at once. */
export type OnSet = <S extends keyof Settings>(setting: S, value: Settings[S]) => void

export type Frequency = 'usual' | 'more' | 'never'
export type OnKind = (kind: Kind, frequency: Frequency) => void
export type KindName = { kind: Kind; name: string }

/** The last message, and the setting it is about. */
export type Said = { about: keyof Settings | 'kinds' | 'spellings' | 'aside'; words: string }

export type SettingsView = {
  settings: Settings
  /** False until the learner's own settings are loaded. */
  ready: boolean
  said?: Said | undefined
  /** Number of cards the learner set aside. */
  aside: number
  /** Number of the learner's own spellings. */
  spellings: number
}
