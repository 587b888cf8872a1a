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
  /** How often it was handed in from this device. */
  before: number
  /** Answers that were handed in are still here. */
  hasAnswers: boolean
  /** Whether all questions may stand on one page. */
  mayShowAll: boolean
}

/** What was given, in words and in its parts; of an order the earliest comes first. */
export type GivenView = { parts: string[]; isOrder: boolean }

/** A question in the attempt: what was given, and what it was worth where that may be told. */
export type AskedView = {
  place: number
  at: number
  number: number
  question: Question
  given: GivenView | undefined
  /** What stands in it, or the same as an answer, from which it can be changed. */
  before: Answer | null
  told: Judged | undefined
  /** What the clock does at this question, where that is not what it does elsewhere. */
  clock: string
}

export type ReviewRow = {
  at: number
  number: number
  task: string
  given: GivenView | undefined
  /** What was filled in and not answered with; `unread` says why it is no answer, and is empty where it is one. */
  standing: (GivenView & { unread: string }) | undefined
}
export type ScoreView = { words: string; passed: string }
export type BarView = {
  done: number
  many: number
  clock: { words: string; warning: string; note: string } | undefined
  /** All questions on one page, and whether they may be. */
  all: boolean
  mayShowAll: boolean
}

export type HandingView = {
  receipt: string
  said: string
  /** Nothing is sent yet, as far as this device knows. */
  isToSend: boolean
  /** How and when it was given on; `''` where that is not known. */
  given: string
  /** What is sent; `''` until it is sealed. */
  text: string
  canShare: boolean
  code: { matrix: CodeMatrix; number: number; of: number } | undefined
}

type Shared = { title: string; stored: boolean; largeText: boolean }

export type AskingView = Shared & {
  screen: 'asking'
  bar: BarView
  asked: AskedView[]
  /** The place of the answered question that is open once more. */
  reopened: number | undefined
  unanswered: { place: number; why: string } | undefined
  /** Whether an answer leads to the next question. */
  goesOn: boolean
}
export type HandedInView = Shared & {
  screen: 'handed in'
  name: string
  byTime: boolean
  isLate: boolean
  handing: HandingView
  problem: string | null
  /** Why nothing is told yet. */
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
  /** The whole text was copied by hand. */
  onCopied: () => void
}

export type QuizIntents = HandingIntents & {
  /** False where the name is none. */
  onBegin: (name: string, all: boolean) => boolean
  onAnswer: (place: number, answer: Answer | null) => void
  /** What stands in a question by now, checked or not. */
  onStanding: (place: number, standing: Answer | null) => void
  onReopen: (place: number) => void
  onLook: (at: number) => void
  onAll: (all: boolean) => void
  onHandIn: () => void
  onAgain: () => void
  /** Back to what was handed in. */
  onBack: () => void
  onLetGo: () => void
  named: (place: number, text: string, final?: boolean) => string | undefined
}
