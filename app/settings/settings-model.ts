import type { Settings } from '@/lib/progress/entry'
import type { Kind } from '@/lib/question/question'

/** Sets one setting; it is kept at once. */
export type OnSet = <S extends keyof Settings>(setting: S, value: Settings[S]) => void

/** How often a kind of question is asked. */
export type Frequency = 'usual' | 'more' | 'never'
export type OnKind = (kind: Kind, frequency: Frequency) => void
export type KindName = { kind: Kind; name: string }

/** What was said last, and of which setting. */
export type Said = { about: keyof Settings | 'kinds' | 'spellings' | 'aside'; words: string }

export type SettingsView = {
  settings: Settings
  /** False until the learner's own settings have been read. */
  ready: boolean
  said?: Said | undefined
  /** Cards that the learner set aside. */
  aside: number
  /** Spellings of the learner's own. */
  spellings: number
}
