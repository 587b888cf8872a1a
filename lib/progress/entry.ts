import type { Change, StudySettings } from '../study/learner'

/** What a learner can set. Each change is an entry in the log; if two devices differ, the later change counts. */
export type Settings = StudySettings & { theme: 'system' | 'light' | 'dark' }

/** A line of the log. Lines are never changed or removed; undoing a review adds a line. */
export type Entry =
  | Change
  | {
      [S in keyof Settings]: { entry: 'setting'; at: number; setting: S; value: Settings[S] }
    }[keyof Settings]
