import type { Answer, Kind, Question, QuestionOf, Verdict } from '@/lib/question/question'
import type { Explanation } from '@/lib/question/tell/explanation'
import type { Rating } from '@/lib/review/review'

/** What the component of a kind is given: its question, what was answered, and where its answer goes. */
export type QuestionProps<K extends Kind> = {
  question: QuestionOf<K>
  /** Absent while the question is open. */
  answered?: Answered | undefined
  /** Why what was given could not be taken as an answer: "Write a day, a month and a year." */
  unanswered?: string | undefined
  /** The buttons of a flip card, with what each leads to. */
  ratings: RatingChoice[]
  onAnswer: (answer: Answer) => void
  /** "I don't know": wrong, without an answer. */
  onGiveUp: () => void
  /** The back of a flip card is turned up. */
  onTurn: () => void
  /**
   * The name of the one that a text means, exactly spelt, among those a name-all question wants; undefined for none,
   * and, unless the text is `final`, while a longer one could still follow from it.
   */
  named: (text: string, final?: boolean) => string | undefined
  /** The learner's ranges so far, this answer's included, once an estimate is answered. */
  ranges?: Ranges | undefined
}

/** How many 80 % ranges were given, and how many of them held the real value. */
export type Ranges = { given: number; held: number }

export type Recalled = Extract<Answer, { recalled: string }>['recalled']

/** One of FSRS's four as a button: "Good", "in 3 days". */
export type RatingChoice = { rating: Rating; label: string; recalled: Recalled; back: string }

/** `turned` is a flip card whose back shows and that has no rating yet. */
export type Answered = { step: 'turned'; explanation: Explanation } | Judged

/** What was answered, what it was worth, and what follows. */
export type Judged = {
  step: 'judged'
  /** Absent when the learner gave up. */
  answer?: Answer
  verdict: Verdict
  explanation: Explanation
  rating: Rating
  /** When the card returns, as a sentence: "Back in 3 days." */
  back: string
  /** What the learner can change the rating to, the present one among them; empty where none moves the card. */
  overrule: RatingChoice[]
  /** The card was missed so often that it is worth another way. */
  leech: boolean
  /** What was written, once the learner has said that it was right: a spelling of their own from now on. */
  spelling?: string
}

/** How far the sitting is (questions answered, and all there will be), and whether something can be taken back. */
export type SittingProgress = { done: number; total: number; canUndo: boolean }

/** A fact that was asked in this sitting, for its end. */
export type AskedFact = { card: string; text: string }

export type QuestionView = {
  screen: 'question'
  progress: SittingProgress
  /** What became of the card before, where no feedback said it: "Back in 3 days." */
  before?: string
  /** Changes with every question shown, so that nothing typed stays behind. */
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
  progress: SittingProgress
  /** "11 of 14 right at the first try." */
  summary: string
  learned: AskedFact[]
  missed: AskedFact[]
  /** When to come back, as a sentence. */
  next: string
  /** Cards that still wait today. */
  waiting: number
  /** New cards that could be studied beyond today's limit. */
  moreNew: number
}

/** What a sitting shows. */
export type SittingView =
  | { screen: 'loading' }
  | { screen: 'failed'; why: string; cure: string }
  | { screen: 'nothing'; title: string; next: string; moreNew: number }
  | QuestionView
  | FinishView

/** Where everything a learner does in a sitting goes. */
export type SittingIntents = {
  onAnswer: (answer: Answer) => void
  onGiveUp: () => void
  onTurn: () => void
  onNext: () => void
  onUndo: () => void
  onOverrule: (rating: Rating) => void
  /** Wrong by the verdict, and right by the learner's word: it counts, and what was written is kept as a spelling. */
  onWasRight: () => void
  named: (text: string, final?: boolean) => string | undefined
  onSetAside: () => void
  onOtherKind: () => void
  /** Another sitting, with what still waits. */
  onMore: () => void
  onMoreNew: () => void
  /** To the choice of what to practise. */
  onChoose: () => void
}
