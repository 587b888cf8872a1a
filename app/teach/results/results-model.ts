import type { Counting } from '@/lib/assignment/report/overrides'
import type { Verdict } from '@/lib/question/question'

export type Worth = Verdict['worth']

/** How a piece that was pasted, dropped or scanned was received. */
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

/** One piece: what became of it in words, and where it belongs if not here. */
export type Piece = {
  id: string
  received: Received
  /** Whose it is, or where it came from. */
  who: string
  words: string
  open?: { title: string; href: string }
}

/** What the last paste, drop or scan came to. */
export type TakenIn = { words: string; pieces: Piece[] }

export type ClassFigure = { name: string; value: string; note?: string }
/** Students from `from` to under `to` per cent; the last bin holds 100 % as well. */
export type Bin = { from: number; to: number; passed: number; failed: number }

export type ClassView = {
  figures: ClassFigure[]
  bins: Bin[]
  passMark: number | null
  /** Per cent; null where no question counts. */
  median: number | null
  /** The distribution in one sentence. */
  words: string
  /** What has to be kept in mind about classes of this size. */
  caution?: string
}

/** A fact as the class knows it, over all questions that ask for it; `share` of the answers that were right. */
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
  /** Of the points that could be had, 0 to 1. */
  share: number
  perCent: string
  passed: boolean | null
  ms: number
  time: string
  /** "10 more minutes", by the student's link; `''` for none. */
  extra: string
  handedIn: number
  handedInWords: string
  /** "late by 2 hours", "over time by 3 minutes", "2 doubles". */
  remarks: string[]
  /** "attempt 2 counts, 3 handed in"; `''` for the one attempt of most. */
  attempt: string
  receipt: string
}

/** One answer of one student. */
export type AnswerView = {
  /** From 1. */
  question: number
  stem: string
  given: string
  right: string
  worth: Worth
  reason: string
  time: string
  /** Whether the question counts. */
  counts: boolean
  /** What the teacher made of it, if the teacher did. */
  changed: Worth | null
  /** Whether it is a text that can be accepted as one more spelling. */
  acceptable: boolean
}

/** `notes` are sentences about what is odd in what was handed in. */
export type StudentDetails = { notes: string[]; answers: AnswerView[]; feedback: string }

/** How often an option was chosen by each group of students, 0 to 1; in the order of the groups. */
export type OptionView = {
  text: string
  right: boolean
  bars: { group: string; share: number; words: string }[]
}

/** A text that was written and is not counted as right, and how often. */
export type WrittenView = { text: string; times: number; worth: Worth; acceptable: boolean }

export type QuestionView = {
  question: number
  stem: string
  kind: string
  right: string
  /** Students by what their answer is worth. */
  counts: Record<Worth, number>
  facility: number
  facilityWords: string
  /** `''` where there is none; the words say why. */
  discrimination: string
  discriminationWords: string
  /** `''` for none. */
  medianTime: string
  options: OptionView[]
  written: WrittenView[]
  /** Other wordings of the same fact in the variants of the quiz. */
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
  /** What is kept but cannot be judged with this quiz. */
  foreign: string[]
  /** Which attempt counts; null where nobody handed in more than once. */
  counting: Counting | null
  detailsOf: (student: string) => StudentDetails | undefined
}

/** A quiz of the shelf, to choose from. */
export type QuizLine = { id: string; title: string; href: string; handedIn: string }

export type ResultsView =
  | { screen: 'loading'; words: string }
  | { screen: 'failed'; why: string; cure: string }
  | { screen: 'choosing'; why: string; quizzes: QuizLine[] }
  | {
      screen: 'results'
      title: string
      about: string
      /** Submissions that are kept and cannot be opened, because the key is not here. */
      locked: { count: number; href: string } | null
      takenIn: TakenIn | null
      busy: string | null
      /** Why what is decided here is not kept, if so. */
      problem: string | null
      /** What the last decision changed; `''` before the first. */
      said: string
      /** Null as long as nobody has handed in. */
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
