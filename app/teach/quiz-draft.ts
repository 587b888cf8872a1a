import { type Choices, type Draft, type Entry, QUIZ_KINDS } from '@/lib/assignment/compose/choices'
import { compose } from '@/lib/assignment/compose/compose'
import { drawVariants } from '@/lib/assignment/compose/draw-variants'
import { countFor } from '@/lib/assignment/compose/pace'
import type { Quiz } from '@/lib/assignment/quiz'
import type { PackIndex } from '@/lib/card/pack-index'
import { titleOr } from '../_ui/quiz-words'

/** A quiz with what it is composed by. */
export type Composed = { quiz: Quiz; draft: Draft }

/** As much of it as says what is asked. */
export type Composition = { quiz: Pick<Quiz, 'variants'>; draft: Draft }

/** Minutes for which a number of questions is suggested. */
export const MINUTES = 10

export function newDraft(seed: string): Draft {
  return {
    choices: {
      topics: [],
      notTaught: [],
      kinds: [],
      count: countFor(MINUTES, QUIZ_KINDS),
      sensitive: false,
      seed,
    },
    pinned: [],
    given: null,
  }
}

type Fresh = { id: string; seed: string; title: string; at: number }

/** A new quiz of the suggested number, of all topics and kinds. */
export function newQuiz(index: PackIndex, { id, seed, title, at }: Fresh): Composed {
  const quiz: Quiz = {
    id,
    title,
    instructions: '',
    pack: { id: index.pack.id, version: index.pack.version },
    due: null,
    attempts: null,
    feedback: 'at the end',
    shuffled: true,
    passMark: null,
    largeText: false,
    publicKey: '',
    variants: [[]],
    minutes: null,
    extraMinutes: [],
    made: at,
    changed: at,
    archived: false,
  }
  const draft = newDraft(seed)
  return withChoices(index, { quiz, draft }, draft.choices)
}

export function entriesOf({ quiz, draft }: Composition): Entry[] {
  const pinned = new Set(draft.pinned)
  return (quiz.variants[0] ?? []).map((question) => ({ question, pinned: pinned.has(question.card) }))
}

/** These questions, with as many variants as before. */
export function withEntries(
  index: PackIndex,
  { quiz, draft }: Composed,
  entries: readonly Entry[],
  many = quiz.variants.length,
): Composed {
  const questions = entries.map(({ question }) => question)
  const pinned = entries.flatMap((entry) => (entry.pinned ? [entry.question.card] : []))
  return {
    quiz: { ...quiz, variants: drawVariants(index, draft.choices, questions, many, draft.choices.seed) },
    draft: { ...draft, pinned },
  }
}

/** The questions drawn by other choices; what is pinned stays. */
export function withChoices(index: PackIndex, composed: Composed, choices: Choices): Composed {
  const entries = compose(index, choices, entriesOf(composed))
  return withEntries(index, { ...composed, draft: { ...composed.draft, choices } }, entries)
}

/** A copy that is free to be changed: nothing of it was given out. */
export function copyOf({ quiz, draft }: Composed, id: string, at: number): Composed {
  const title = `${titleOr(quiz.title).slice(0, 113)} (copy)`
  return {
    quiz: { ...quiz, id, title, publicKey: '', made: at, changed: at, archived: false },
    draft: { ...draft, given: null },
  }
}
