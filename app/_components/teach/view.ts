import type { Feedback } from '@/lib/assignment/assignment'
import type { Difficulty } from '@/lib/assignment/compose/difficulty'
import type { WallTime } from '@/lib/assignment/compose/wall-time'
import type { Kind } from '@/lib/question/question'
import type { KeyPart } from '@/lib/question/tell/key-parts'
import type { CodeMatrix } from '../progress/qr-code'

export type Named = { id: string; name: string }

/** A quiz in the list. */
export type QuizRow = {
  id: string
  title: string
  /** "10 questions, due on Monday 30 November 2026 at 18:00." */
  about: string
  /** The day when its link was made, if it was. */
  given: string | null
  changed: string
  /** How many submissions are kept for it. */
  handedIn: number
  archived: boolean
  href: string
  resultsHref: string
}

export type ListView = {
  quizzes: QuizRow[]
  archived: QuizRow[]
  /** Quizzes that cannot be read. */
  unread: number
  /** A new quiz is being made. */
  making: boolean
  problem: string | null
  /** What was done last. */
  said: string
}

/** What a teacher keeps in this browser, as one file. */
export type ShelfView = {
  /** "A key, made on 3 May 2026", one for each. */
  keys: { id: string; words: string }[]
  /** How many quizzes are here. */
  quizzes: number
  busy: boolean
  /** What came of saving or bringing in, a sentence or two each. */
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
  /** How many come to about ten minutes. */
  suggested: number
  sensitive: boolean
  sensitiveFacts: number
  notTaught: number
}

export type QuestionView = AskedView | LostView

/** A question that the facts no longer have, or that was damaged. */
type LostView = { state: 'cannot be made'; card: string }

export type AskedView = {
  state: 'made'
  card: string
  kind: Kind
  kindName: string
  difficulty: Difficulty
  task: string
  /** What can be chosen; a right one is marked. */
  options: { text: string; right: boolean }[]
  /** What is right, in its parts; empty where the options say it all. */
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
  /** What was avoided, a sentence each. */
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
  /** What does not go together, said beside what it is about. */
  remarks: SettingRemarks
}

export type SettingRemarks = { title?: string; due?: string; minutes?: string; feedback?: string }

/** A link that is given out. */
export type GivenLink = {
  id: string
  /** "Variant A", "Variant A, 10 more minutes"; "The link" where there is one alone. */
  name: string
  /** Minutes more than the quiz has. */
  extra: number
  url: string
  /** Undefined where the link is too long for one that old phones read. */
  matrix: CodeMatrix | undefined
  /** "321 characters: fits everywhere." */
  words: string
}

/** What came of a button: `of` is what it was pressed for (a link's name, `THE_TEXT`, `EXTRA_TIME`). */
export type Said = { of: string; words: string }
export const THE_TEXT = 'The text'
export const EXTRA_TIME = 'Extra time'

export type GiveView = {
  step: 'nothing to give' | 'cannot be made' | 'not made' | 'making' | 'made'
  problem: string | null
  links: GivenLink[]
  /** The text to paste into a classroom tool. */
  text: string
  due: boolean
  minutes: number | null
  extraMinutes: number[]
  said: Said | null
}

/** What is said of a quiz that is out. */
export type OutView = {
  /** "This quiz is out: its link was made on 3 May 2026. 3 submissions are kept for it." */
  words: string
  /** Whether its questions, and what they are chosen by, can be read only. */
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
