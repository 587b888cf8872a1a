import type { Counting } from '@/lib/assignment/report/overrides'
import type { Verdict } from '@/lib/question/question'

export type Worth = Verdict['worth']

/** How a pasted, dropped or scanned piece was received. */
export const RECEIVED = [
  'taken',
  'taken again',
  'double',
  'another quiz',
  'other questions',
  'another key',
  'newer',
  'damaged',
  'nothing',
  'unread',
] as const
export type Received = (typeof RECEIVED)[number]

/** One piece: its result in words, and where it belongs if not here. */
export type Piece = {
  id: string
  received: Received
  /** Whose it is, or where it came from. */
  who: string
  words: string
  open?: { title: string; href: string }
}

/** Result of the last paste, drop or scan. */
export type TakenIn = { words: string; pieces: Piece[] }

export type ClassFigure = { name: string; value: string; note?: string }
/** Students from `from` to below `to` percent; the last bin includes 100 %. */
export type Bin = { from: number; to: number; passed: number; failed: number }

export type ClassView = {
  figures: ClassFigure[]
  bins: Bin[]
  passMark: number | null
  /** In percent; null if no question counts. */
  median: number | null
  /** The distribution in one sentence. */
  words: string
  /** What to keep in mind about classes of this size. */
  caution?: string
}

/** What the class knows of a fact, over all questions that ask for it; `share` of the answers that were right. */
export type FactView = {
  fact: string
  text: string
  place: string
  url: string
  share: number
  words: string
  questions: string
}

export const ORDERS = ['name', 'score', 'time', 'handed in'] as const
export type Order = (typeof ORDERS)[number]

export type StudentView = {
  id: string
  name: string
  score: string
  /** Share of the available points, 0 to 1. */
  share: number
  perCent: string
  passed: boolean | null
  ms: number
  time: string
  /** "10 more minutes" from the student's link; `''` for none. */
  extra: string
  handedIn: number
  handedInWords: string
  /** "late by 2 hours", "over time by 3 minutes", "2 doubles". */
  remarks: string[]
  /** "attempt 2 counts, 3 handed in"; `''` for a single attempt. */
  attempt: string
  receipt: string
}

/** One answer of one student. */
export type AnswerView = {
  /** Counts from 1. */
  question: number
  stem: string
  given: string
  right: string
  worth: Worth
  reason: string
  time: string
  /** True if the question counts. */
  counts: boolean
  /** The worth the teacher set, if any. */
  changed: Worth | null
  /** True for a text that can be accepted as another spelling. */
  acceptable: boolean
}

/** `notes` are sentences about anything odd in the submission. */
export type StudentDetails = { notes: string[]; answers: AnswerView[]; feedback: string }

/** Share of each group of students who chose an option, 0 to 1, in the order of the groups. */
export type OptionView = {
  text: string
  right: boolean
  bars: { group: string; share: number; words: string }[]
}

/** A written text that does not count as right, and how often it was given. */
export type WrittenView = { text: string; times: number; worth: Worth; acceptable: boolean }

export type QuestionView = {
  question: number
  stem: string
  kind: string
  right: string
  /** Students by the worth of their answer. */
  counts: Record<Worth, number>
  facility: number
  facilityWords: string
  /** `''` if there is none; then the words say why. */
  discrimination: string
  discriminationWords: string
  /** `''` for none. */
  medianTime: string
  options: OptionView[]
  written: WrittenView[]
  /** Other wordings of the same fact in the quiz's variants. */
  wordings: string[]
  state: 'counts' | 'dropped' | 'cannot be made'
}

/** A change the teacher made to the judging. */
export type ChangeView = { id: string; words: string }

export type ReportView = {
  class: ClassView
  facts: FactView[]
  students: StudentView[]
  questions: QuestionView[]
  changes: ChangeView[]
  /** Stored submissions that cannot be judged with this quiz. */
  foreign: string[]
  /** Which attempt counts; null if nobody handed in more than once. */
  counting: Counting | null
  detailsOf: (student: string) => StudentDetails | undefined
}

/** A quiz of the shelf to choose. */
export type QuizLine = { id: string; title: string; href: string; handedIn: string }

export type ResultsView =
  | { screen: 'loading'; words: string }
  | { screen: 'failed'; why: string; cure: string }
  | { screen: 'choosing'; why: string; quizzes: QuizLine[] }
  | {
      screen: 'results'
      title: string
      about: string
      /** Stored submissions that cannot be opened, because the key is not here. */
      locked: { count: number; href: string } | null
      takenIn: TakenIn | null
      busy: string | null
      /** Why decisions cannot be saved, if so. */
      problem: string | null
      /** What the last decision changed; `''` before the first. */
      said: string
      /** Null until someone hands in. */
      report: ReportView | null
    }

export type ResultsIntents = {
  onText: (text: string) => void
  onFiles: (files: readonly File[]) => void
  onAccept: (question: number, text: string) => void
  onWorth: (question: number, student: string, worth: Worth | null) => void
  onCounting: (counting: Counting) => void
  onDrop: (question: number, dropped: boolean) => void
  onTakeBack: (change: string) => void
  onCsv: () => void
  onPrint: () => void
  onCopy: (text: string) => Promise<boolean>
  onRetry: () => void
}

/** Intents of one student's answers. */
export type StudentIntents = Pick<ResultsIntents, 'onAccept' | 'onWorth' | 'onCopy'>
