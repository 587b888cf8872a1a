import type { NamedQuestion } from '../question/draw'
import type { Answer } from '../question/question'

export const VARIANTS = ['A', 'B', 'C', 'D'] as const
export type Variant = (typeof VARIANTS)[number]

export const FEEDBACKS = ['at once', 'at the end', 'after the due date'] as const
/** When students see the right answers. */
export type Feedback = (typeof FEEDBACKS)[number]

/** Contents of a link: one variant of a quiz, for any number of students. Moments are milliseconds since 1970. */
export type Assignment = {
  /** Random, `[0-9a-z]{10}`; shared by all variants of a quiz. */
  id: string
  title: string
  /** Plain text, or empty. */
  instructions: string
  pack: { id: string; version: number }
  /** Null if everybody has the same questions. */
  variant: Variant | null
  questions: NamedQuestion[]
  /** `zone` is the IANA name of the zone in which the teacher set the date. */
  due: { at: number; zone: string } | null
  /** Time limit of an attempt, including this link's extra time; null for none. */
  minutes: number | null
  /** Number of times a student may hand in, 1 to 9; null for any number. */
  attempts: number | null
  feedback: Feedback
  /** True if each student gets the questions in an order of their own. */
  shuffled: boolean
  /** Percentage of the questions, 1 to 100; null for none. */
  passMark: number | null
  largeText: boolean
  /** The teacher's public key: P-256, uncompressed, 65 bytes in base64url. */
  publicKey: string
}

/** A student's answer to one question, and the total milliseconds the question was on the screen. */
export type Given = { answer: Answer | null; ms: number }

/** A student's work before it is sealed. It carries answers and never a score. */
export type Submission = {
  assignment: string
  variant: Variant | null
  /** `questionsSum` of the questions asked, to detect other questions. */
  questions: string
  /** A name or code name, as the student wrote it. */
  name: string
  /** Counts from 1. */
  attempt: number
  begun: number
  handedIn: number
  /** Time limit from the student's link. */
  minutes: number | null
  /** In the order of the assignment's questions, whatever order they were asked in. */
  answers: Given[]
  /** Random, so that two submissions are never equal by chance. */
  nonce: string
}

/** Says why an answer or a text cannot be read and how to fix it, in words for people. */
export type Unreadable = { ok: false; what: string; cure: string }
