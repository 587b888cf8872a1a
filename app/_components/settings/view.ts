import type { Settings } from '@/lib/progress/entry'

/** Sets one setting; it is kept at once. */
export type OnSet = <S extends keyof Settings>(setting: S, value: Settings[S]) => void

/** What was said last, and of which setting. */
export type Said = { about: keyof Settings | 'export' | 'aside'; words: string }

export type SettingsView = {
  settings: Settings
  /** False until the learner's own settings have been read. */
  ready: boolean
  said?: Said | undefined
  /** Cards that the learner set aside. */
  aside: number
  /** What stored progress could not be read or written, in words. */
  problems: { what: string; cure: string }[]
}
