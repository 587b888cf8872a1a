import type { Change, StudySettings } from '../study/learner'

/** What a learner can set. Each is kept as entries in the log; of two devices' values the later counts. */
export type Settings = StudySettings & { theme: 'system' | 'light' | 'dark' }

/** A line of the log. Lines are never changed or removed; undoing a review is a line too. */
export type Entry =
  | Change
  | {
      [S in keyof Settings]: { entry: 'setting'; at: number; setting: S; value: Settings[S] }
    }[keyof Settings]
