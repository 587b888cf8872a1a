import type { NamedQuestion } from '../question/draw'
import type { Answer } from '../question/question'

export const VARIANTS = ['A', 'B', 'C', 'D'] as const
export type Variant = (typeof VARIANTS)[number]

export const FEEDBACKS = ['at once', 'at the end', 'after the due date'] as const
/** When a student is told what is right. */
export type Feedback = (typeof FEEDBACKS)[number]

/** What a link holds: one variant of a quiz, for any number of students. Moments are milliseconds since 1970. */
export type Assignment = {
  /** Random, `[0-9a-z]{10}`; the variants of one quiz share it. */
  id: string
  title: string
  /** Plain text, or empty. */
  instructions: string
  pack: { id: string; version: number }
  /** Null where everybody has the same questions. */
  variant: Variant | null
  questions: NamedQuestion[]
  /** `zone` is the IANA name of the zone in which the teacher set it. */
  due: { at: number; zone: string } | null
  /** Time limit of an attempt, extra time of this link included; null for none. */
  minutes: number | null
  /** How often it may be handed in, 1 to 9; null for any number. */
  attempts: number | null
  feedback: Feedback
  /** Whether each student has the questions in an order of their own. */
  shuffled: boolean
  /** Per cent of the questions, 1 to 100; null for none. */
  passMark: number | null
  largeText: boolean
  /** The teacher's public key: P-256, uncompressed, 65 bytes in base64url. */
  publicKey: string
}

/** What a student gave to one question, and how long it stood on the screen altogether, in milliseconds. */
export type Given = { answer: Answer | null; ms: number }

/** What comes back from a student, before it is sealed. It carries answers and never a score. */
export type Submission = {
  assignment: string
  variant: Variant | null
  /** `questionsSum` of the questions that were asked, so that others are noticed. */
  questions: string
  /** A name or a code name, as the student wrote it. */
  name: string
  /** From 1. */
  attempt: number
  begun: number
  handedIn: number
  /** The time limit that the student's link gave. */
  minutes: number | null
  /** In the order of the assignment's questions, whatever order they were asked in. */
  answers: Given[]
  /** Random, so that two submissions are never the same by chance. */
  nonce: string
}

/** Where an answer or a text cannot be read: what is wrong and how to mend it, for a person. */
export type Unreadable = { ok: false; what: string; cure: string }
