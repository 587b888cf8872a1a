import type { Answer, Kind, Question, QuestionOf, Verdict } from '@/lib/question/question'
import type { Explanation } from '@/lib/question/tell/explanation'
import type { Rating } from '@/lib/review/review'

/** Props of a kind's component: the question, the answer if given, and callbacks. */
export type QuestionProps<K extends Kind> = {
  question: QuestionOf<K>
  /** Absent while the question is open. */
  answered?: Answered | undefined
  /** Why the input was not an answer: "Write a day, a month and a year." */
  unanswered?: string | undefined
  /** Buttons of a flip card, and what each leads to. */
  ratings: RatingChoice[]
  onAnswer: (answer: Answer) => void
  /** Answers "I don't know": wrong, without an answer. */
  onGiveUp: () => void
  /** Turns a flip card over. */
  onTurn: () => void
  /**
   * Returns the name a text means, exactly spelt, among those a name-all question wants. Undefined if it means none, or
   * if a longer name could still follow; `final` rules that out.
   */
  named: (text: string, final?: boolean) => string | undefined
  /** The learner's ranges so far, including this answer, once an estimate is answered. */
  ranges?: Ranges | undefined
}

/** Number of 80 % ranges given, and of those that contained the real value. */
export type Ranges = { given: number; held: number }

export type Recalled = Extract<Answer, { recalled: string }>['recalled']

/** One of FSRS's four ratings as a button: "Good", "in 3 days". */
export type RatingChoice = { rating: Rating; label: string; recalled: Recalled; back: string }

/** `turned` is a flip card that shows its back but is not rated yet. */
export type Answered = { step: 'turned'; explanation: Explanation } | Judged

/** The answer, its verdict, and what follows. */
export type Judged = {
  step: 'judged'
  /** Absent when the learner gave up. */
  answer?: Answer
  verdict: Verdict
  explanation: Explanation
  rating: Rating
  /** When the card returns, as a sentence: "Back in 3 days." */
  back: string
  /** Ratings the learner can change to, including the current one; empty if none moves the card. */
  overrule: RatingChoice[]
  /** True if the card was missed so often that another way of asking may help. */
  leech: boolean
  /** The text the learner wrote and declared right; from now on it is an accepted spelling. */
  spelling?: string
}

/** Questions answered and in all, and whether the last answer can be undone. */
export type SessionProgress = { done: number; total: number; canUndo: boolean }

/** A fact asked in this session, for the finish. */
export type AskedFact = { card: string; text: string }

export type QuestionView = {
  screen: 'question'
  progress: SessionProgress
  /** What became of the previous card, if no feedback said so: "Back in 3 days." */
  before?: string
  /** Changes with every question shown, to clear typed text. */
  id: string
  topic: string
  question: Question
  answered?: Answered
  unanswered?: string
  ratings: RatingChoice[]
  ranges?: Ranges
}

export type FinishView = {
  screen: 'finish'
  mode: 'study' | 'practice'
  progress: SessionProgress
  /** "11 of 14 right at the first try." */
  summary: string
  learned: AskedFact[]
  missed: AskedFact[]
  /** When to come back, as a sentence. */
  next: string
  /** Cards still waiting today. */
  waiting: number
  /** New cards available beyond today's limit. */
  moreNew: number
}

/** Everything a session can show. */
export type SessionView =
  | { screen: 'loading' }
  | { screen: 'failed'; why: string; cure: string }
  | { screen: 'nothing'; title: string; next: string; moreNew: number }
  | QuestionView
  | FinishView

/** Callbacks for everything a learner does in a session. */
export type SessionIntents = {
  onAnswer: (answer: Answer) => void
  onGiveUp: () => void
  onTurn: () => void
  onNext: () => void
  onUndo: () => void
  onOverrule: (rating: Rating) => void
  /** Declares a wrong answer right: it counts, and its text becomes an accepted spelling. */
  onWasRight: () => void
  named: (text: string, final?: boolean) => string | undefined
  onSetAside: () => void
  onOtherKind: () => void
  /** Starts another session with the cards still waiting. */
  onMore: () => void
  onMoreNew: () => void
  /** Returns to the choice of what to practise. */
  onChoose: () => void
}
