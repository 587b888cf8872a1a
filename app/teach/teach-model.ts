import type { Feedback } from '@/lib/assignment/assignment'
import type { Difficulty } from '@/lib/assignment/compose/difficulty'
import type { WallTime } from '@/lib/assignment/compose/wall-time'
import type { Kind } from '@/lib/question/question'
import type { KeyPart } from '@/lib/question/tell/key-parts'
import type { CodeMatrix } from '../_ui/qr-code'

export type Named = { id: string; name: string }

export type QuizRow = {
  id: string
  title: string
  /** "10 questions, due on Monday 30 November 2026 at 18:00." */
  about: string
  /** Day its link was made, if it was. */
  given: string | null
  changed: string
  /** Number of submissions stored for it. */
  handedIn: number
  archived: boolean
  href: string
  resultsHref: string
}

export type ListView = {
  quizzes: QuizRow[]
  archived: QuizRow[]
  /** Number of quizzes that cannot be read. */
  unread: number
  /** True while a new quiz is being made. */
  making: boolean
  problem: string | null
  /** What was done last. */
  said: string
}

/** Everything a teacher stores in this browser, as one file. */
export type ShelfView = {
  /** "A key, made on 3 May 2026", one for each. */
  keys: { id: string; words: string }[]
  /** Number of quizzes here. */
  quizzes: number
  busy: boolean
  /** Result of saving or importing, a sentence or two each. */
  said: string[]
}

type FactChoice = { id: string; text: string; taught: boolean }
export type TopicChoice = Named & { facts: FactChoice[] }

export type ChoicesView = {
  topics: Named[]
  topicsTicked: string[]
  kinds: Named[]
  kindsTicked: Kind[]
  count: number
  /** Number of questions that take about ten minutes. */
  suggested: number
  sensitive: boolean
  sensitiveFacts: number
  notTaught: number
}

export type QuestionView = AskedView | LostView

/** A question that is damaged, or that the facts no longer have. */
type LostView = { state: 'cannot be made'; card: string }

export type AskedView = {
  state: 'made'
  card: string
  kind: Kind
  kindName: string
  difficulty: Difficulty
  task: string
  /** The options, with the right ones marked. */
  options: { text: string; right: boolean }[]
  /** The right answer in parts; empty if the options show it all. */
  key: KeyPart[]
  place: string
  url: string
  sensitive: boolean
  pinned: boolean
  kinds: Named[]
}

export type QuestionsView = {
  questions: QuestionView[]
  /** "10 questions, about 8 minutes: 2 easy, 6 medium, 2 hard." */
  words: string
  /** What was avoided, one sentence each. */
  avoided: string[]
  short: string | null
  said: string
  canUndo: boolean
}

export type SettingsOfQuiz = {
  title: string
  instructions: string
  due: (WallTime & { zone: string }) | null
  minutes: number | null
  attempts: number | null
  feedback: Feedback
  shuffled: boolean
  variants: number
  passMark: number | null
  largeText: boolean
  /** Settings that do not fit together, each with a note beside it. */
  remarks: SettingRemarks
}

export type SettingRemarks = { title?: string; due?: string; minutes?: string; feedback?: string }

/** A link to give out. */
export type GivenLink = {
  id: string
  /** "Variant A", "Variant A, 10 more minutes"; "The link" if there is only one. */
  name: string
  /** Minutes added to the quiz's limit. */
  extra: number
  url: string
  /** Undefined if the link is too long for a code that old phones can read. */
  matrix: CodeMatrix | undefined
  /** "321 characters: fits everywhere." */
  words: string
}

/** Result of a button; `of` is what it was pressed for (a link's name, `THE_TEXT`, `EXTRA_TIME`). */
export type Said = { of: string; words: string }
export const THE_TEXT = 'The text'
export const EXTRA_TIME = 'Extra time'

export type GiveView = {
  step: 'nothing to give' | 'cannot be made' | 'not made' | 'making' | 'made'
  problem: string | null
  links: GivenLink[]
  /** Text to paste into a classroom tool. */
  text: string
  due: boolean
  minutes: number | null
  extraMinutes: number[]
  said: Said | null
}

/** Message about a quiz that is out. */
export type OutView = {
  /** "This quiz is out: its link was made on 3 May 2026. 3 submissions are kept for it." */
  words: string
  /** True if its questions and choices are read-only. */
  locked: boolean
}

export type ComposeView = {
  title: string
  paperHref: string
  resultsHref: string
  saved: string
  problem: string | null
  out: OutView | null
  choices: ChoicesView
  questions: QuestionsView
  settings: SettingsOfQuiz
  zones: string[]
}

export type QuestionIntents = {
  onSwap: (at: number) => void
  onRedraw: (at: number) => void
  onDrop: (at: number) => void
  onPin: (at: number, pinned: boolean) => void
  onMove: (from: number, to: number) => void
  onKind: (at: number, kind: string) => void
  onAdd: () => void
  onDrawAgain: () => void
  onUndo: () => void
}
export type ChoiceIntents = {
  onTopics: (ids: string[]) => void
  onKinds: (ids: string[]) => void
  onCount: (count: number) => void
  onSensitive: (sensitive: boolean) => void
  onTaught: (facts: string[], taught: boolean) => void
  factsOf: () => TopicChoice[]
}
export type SettingIntents = {
  onSet: (change: Partial<Omit<SettingsOfQuiz, 'due' | 'variants' | 'minutes' | 'remarks'>>) => void
  onDue: (due: SettingsOfQuiz['due']) => void
  onDueWanted: (wanted: boolean) => void
  onMinutes: (minutes: number) => void
  onLimitWanted: (wanted: boolean) => void
  onVariants: (many: number) => void
}
export type GiveIntents = {
  onMake: () => void
  onCopy: (text: string, what: string) => void
  onSaveFile: (link: string) => void
  onCalendar: () => void
  onExtra: (minutes: number, wanted: boolean) => void
}
