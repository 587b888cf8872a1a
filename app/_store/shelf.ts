import type { Draft } from '@/lib/assignment/compose/choices'
import { parseDraftText } from '@/lib/assignment/compose/parse-draft'
import type { Keys } from '@/lib/assignment/keys'
import { parseKeys } from '@/lib/assignment/parse-keys'
import { parseQuizText } from '@/lib/assignment/parse-quiz'
import type { Quiz } from '@/lib/assignment/quiz'
import { NO_OVERRIDES } from '@/lib/assignment/report/overrides'
import type { ImportedWork, KeptWork } from '@/lib/assignment/shelf'
import { kept } from './kept'
import { followPiles, forgetHandedIn, keepRulings, keepSealed, rulingsFor, sealedFor } from './submissions'

/** `annals:teach:quiz:<id>` holds `{ version: 1, quiz }`. */
const quizzes = kept<Quiz>({
  prefix: 'annals:teach:quiz:',
  parse: parseQuizText,
  write: (quiz) => JSON.stringify({ version: 1, quiz }),
})
/** `annals:teach:draft:<id>` holds `{ version: 1, draft }`: what the quiz was composed by. */
const drafts = kept<Draft>({
  prefix: 'annals:teach:draft:',
  parse: parseDraftText,
  write: (draft) => JSON.stringify({ version: 1, draft }),
})
/** `annals:teach:keys:<public key>` holds a pair of keys. */
const pairs = kept<Keys>({
  prefix: 'annals:teach:keys:',
  parse: parseKeys,
  write: (keys) => JSON.stringify(keys),
})

/** Returns the keys and quizzes of this browser, the latest first; `unread` counts quizzes that cannot be read. */
export function readShelf(): { keys: Keys[]; quizzes: Quiz[]; unread: number } {
  const read = quizzes.list()
  return {
    keys: keysOnShelf(),
    quizzes: read.sort((a, b) => b.changed - a.changed),
    unread: quizzes.names().length - read.length,
  }
}

/** Keeps a quiz; false where the browser does not store it, or what has its name cannot be read. */
export const saveQuiz = (quiz: Quiz): boolean => quizzes.save(quiz.id, quiz)

export const isOnShelf = (id: string): boolean => quizzes.text(id) !== undefined

/** Returns what a quiz was composed by; undefined where there is nothing, or nothing that can be read. */
export const draftOf = drafts.read

/** Keeps a draft; false where the browser does not store it, or what has its name cannot be read. */
export const saveDraft = drafts.save

/** Removes a quiz and all that was handed in for it. */
export function removeQuiz(id: string): void {
  quizzes.remove(id)
  drafts.remove(id)
  forgetHandedIn(id)
}

/** Returns a quiz with all that is kept about it. */
export function keptWork(quiz: Quiz): KeptWork {
  const { overrides } = rulingsFor(quiz)
  return {
    quiz,
    draft: draftOf(quiz.id) ?? null,
    overrides: overrides === NO_OVERRIDES ? null : overrides,
    sealed: sealedFor(quiz.id),
  }
}

/** Stores what was imported from a file; false where the browser did not store all of it, or what is here cannot be read. */
export function storeImported({ id, keep }: ImportedWork): boolean {
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

/** Returns all pairs of keys that can be read, the newest first. */
export function keysOnShelf(): Keys[] {
  return pairs.list().sort((a, b) => b.made - a.made)
}

/** Adds keys; false where the browser does not store them. A damaged pair is replaced: its name says what it was. */
export const saveKeys = (keys: Keys): boolean => pairs.replace(keys.publicKey, keys)

/** Calls back when another tab changes a quiz or the keys, or takes something in. */
export function followShelf(changed: () => void): () => void {
  const stops = [...[quizzes, drafts, pairs].map((one) => one.follow(changed)), followPiles(changed)]
  return () => {
    for (const stop of stops) stop()
  }
}
