import type { Draft } from '@/lib/assignment/compose/choices'
import { parseDraftText } from '@/lib/assignment/compose/parse-draft'
import type { Keys } from '@/lib/assignment/keys'
import { parseKeys } from '@/lib/assignment/parse-keys'
import { parseQuizText } from '@/lib/assignment/parse-quiz'
import type { Quiz } from '@/lib/assignment/quiz'
import { NO_OVERRIDES } from '@/lib/assignment/report/overrides'
import type { Brought, KeptWork } from '@/lib/assignment/shelf'
import { makeSafe } from '@/lib/progress/log/storage'
import { storageOrNone } from './storage'
import { forgetHandedIn, HANDED_IN, keepRulings, keepSealed, rulingsFor, sealedFor } from './submissions'

/** `annals:teach:quiz:<id>` holds `{ version: 1, quiz }`. */
const QUIZ = 'annals:teach:quiz:'
/** `annals:teach:draft:<id>` holds `{ version: 1, draft }`: what the quiz was composed by. */
const DRAFT = 'annals:teach:draft:'
/** `annals:teach:keys:<public key>` holds a pair of keys, as `parseKeys` reads them. */
const KEYS = 'annals:teach:keys:'

/** The keys and quizzes of this browser, the latest first. Of quizzes what cannot be read stays where it is, and is counted. */
export function readShelf(): { keys: Keys[]; quizzes: Quiz[]; unread: number } {
  const { keys, get } = here()
  const texts = keys(QUIZ).map((key) => get(key) ?? '')
  const quizzes = texts.flatMap((text) => parseQuizText(text) ?? [])
  return {
    keys: keysOnShelf(),
    quizzes: quizzes.sort((a, b) => b.changed - a.changed),
    unread: texts.length - quizzes.length,
  }
}

/** Keeps a quiz; false where the browser does not store it, or where a later version's stands under its name. */
export function saveQuiz(quiz: Quiz): boolean {
  const { get, set } = here()
  const before = get(QUIZ + quiz.id)
  if (before !== undefined && !parseQuizText(before)) return false
  return set(QUIZ + quiz.id, JSON.stringify({ version: 1, quiz }))
}

export const isOnShelf = (id: string): boolean => here().get(QUIZ + id) !== undefined

/** What a quiz was composed by; undefined where there is nothing, or nothing that can be read. */
export function draftOf(id: string): Draft | undefined {
  return parseDraftText(here().get(DRAFT + id) ?? '')
}

/** Keeps it; false where the browser does not store it, or where what is there cannot be read. */
export function saveDraft(id: string, draft: Draft): boolean {
  const { get, set } = here()
  const before = get(DRAFT + id)
  if (before !== undefined && !parseDraftText(before)) return false
  return set(DRAFT + id, JSON.stringify({ version: 1, draft }))
}

/** Removes a quiz and all that was handed in for it. */
export function removeQuiz(id: string): void {
  here().remove(QUIZ + id)
  here().remove(DRAFT + id)
  forgetHandedIn(id)
}

/** A quiz with all that is kept about it. */
export function keptWork(quiz: Quiz): KeptWork {
  const { overrides } = rulingsFor(quiz)
  return {
    quiz,
    draft: draftOf(quiz.id) ?? null,
    overrides: overrides === NO_OVERRIDES ? null : overrides,
    sealed: sealedFor(quiz.id),
  }
}

/** Keeps what a file brought; false where the browser did not store all of it, or something here cannot be read. */
export function keepBrought({ id, keep }: Brought): boolean {
  const { draft, quiz, overrides, sealed } = keep
  const known = new Set(sealedFor(id))
  return (
    (draft === null || saveDraft(id, draft)) &&
    (quiz === null || saveQuiz(quiz)) &&
    (overrides === null || keepRulings(id, overrides)) &&
    keepSealed(
      id,
      sealed.filter((one) => !known.has(one)),
    )
  )
}

/** All pairs of keys that can be read, the newest first. */
export function keysOnShelf(): Keys[] {
  const { keys, get } = here()
  const pairs = keys(KEYS).flatMap((key) => parseKeys(get(key) ?? '') ?? [])
  return pairs.sort((a, b) => b.made - a.made)
}

/** Adds keys to those that are here; false where the browser does not store them. */
export function saveKeys(keys: Keys): boolean {
  return here().set(KEYS + keys.publicKey, JSON.stringify(keys))
}

/** Calls back when another tab changes a quiz or the keys, or takes something in. */
export function followShelf(changed: () => void): () => void {
  const heard = ({ key }: StorageEvent): void => {
    if (key === null || [QUIZ, DRAFT, KEYS, HANDED_IN].some((prefix) => key.startsWith(prefix))) changed()
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}

const here = () => makeSafe(storageOrNone())
