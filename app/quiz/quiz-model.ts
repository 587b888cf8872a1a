import type { Answer, Question } from '@/lib/question/question'
import type { Judged } from '../_question/question-model'
import type { CodeMatrix } from '../_ui/qr-code'

export type StartView = {
  title: string
  instructions: string
  about: string[]
  due: string | null
  isLate: boolean
  isUsedUp: boolean
  /** Number of times it was handed in from this device. */
  before: number
  /** True if handed-in answers are still here. */
  hasAnswers: boolean
  /** True if all questions may be on one page. */
  mayShowAll: boolean
}

/** An answer in words, by its parts; for an order, the earliest first. */
export type GivenView = { parts: string[]; isOrder: boolean }

/** A question of the attempt, with its answer and, if it may be shown, its result. */
export type AskedView = {
  place: number
  at: number
  number: number
  question: Question
  given: GivenView | undefined
  /** Contents of its fields, or its answer in the same form, as a start for changes. */
  before: Answer | null
  told: Judged | undefined
  /** What the clock does at this question, if different from elsewhere. */
  clock: string
}

export type ReviewRow = {
  at: number
  number: number
  task: string
  given: GivenView | undefined
  /** Field contents that were not submitted; `unread` says why they are no answer, and is empty if they are one. */
  draft: (GivenView & { unread: string }) | undefined
}
export type ScoreView = { words: string; passed: string }
export type BarView = {
  done: number
  many: number
  clock: { words: string; warning: string; note: string } | undefined
  /** True with all questions on one page; `mayShowAll` tells if that is allowed. */
  all: boolean
  mayShowAll: boolean
}

export type HandingView = {
  receipt: string
  said: string
  /** True if nothing was sent yet, as far as this device knows. */
  isToSend: boolean
  /** How and when it was given to the teacher; `''` if unknown. */
  given: string
  /** The text to send; `''` until it is sealed. */
  text: string
  canShare: boolean
  code: { matrix: CodeMatrix; number: number; of: number } | undefined
}

type Shared = { title: string; stored: boolean; largeText: boolean }

export type AskingView = Shared & {
  screen: 'asking'
  bar: BarView
  asked: AskedView[]
  /** Place of an answered question that was reopened. */
  reopened: number | undefined
  unanswered: { place: number; why: string } | undefined
  /** True if an answer leads to the next question. */
  goesOn: boolean
}
export type HandedInView = Shared & {
  screen: 'handed in'
  name: string
  byTime: boolean
  isLate: boolean
  handing: HandingView
  problem: string | null
  /** Why no results are shown yet. */
  waiting: string
  score: ScoreView | undefined
  told: AskedView[]
  mayTakeAgain: boolean
}
export type QuizView =
  | (Shared & { screen: 'start'; start: StartView })
  | AskingView
  | (Shared & { screen: 'review'; bar: BarView; rows: ReviewRow[] })
  | HandedInView

export type HandingIntents = {
  onShare: () => void
  onCopy: () => void
  onSave: () => void
  /** Null hides the code. */
  onCode: (number: number | null) => void
  /** The learner copied the whole text by hand. */
  onCopied: () => void
}

export type QuizIntents = HandingIntents & {
  /** Returns false if the name is not valid. */
  onBegin: (name: string, all: boolean) => boolean
  onAnswer: (place: number, answer: Answer | null) => void
  /** Reports the current contents of a question's fields, checked or not. */
  onDraftAnswer: (place: number, draft: Answer | null) => void
  onReopen: (place: number) => void
  onLook: (at: number) => void
  onAll: (all: boolean) => void
  onHandIn: () => void
  onAgain: () => void
  /** Returns to what was handed in. */
  onBack: () => void
  onRemoveAnswers: () => void
  named: (place: number, text: string, final?: boolean) => string | undefined
}
