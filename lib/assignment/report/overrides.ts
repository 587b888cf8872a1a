import { foldName } from '../../fact/name'
import type { NamedQuestion } from '../../question/draw'
import type { Question, Verdict } from '../../question/question'
import { inQuiz } from '../../question/tell/answer-words'
import type { Quiz } from '../quiz'

/**
 * Names a question of a quiz by its kind and its card: the same in every variant and wording, and wherever it stands, so
 * that a decision stays with its question when others are moved, swapped or taken out.
 */
export const questionKey = ({ kind, card }: Pick<NamedQuestion, 'kind' | 'card'>): string => `${kind} ${card}`

/** The keys of a quiz's questions, in the order of their places. */
export const questionKeys = ({ variants }: Pick<Quiz, 'variants'>): string[] =>
  (variants[0] ?? []).map(questionKey)

/** An answer that the teacher counts as right wherever it was given to this question. */
export type Accepted = {
  /** Its `questionKey`. */
  question: string
  /** As the report gives it in words. */
  text: string
  /** For this student alone (`Student.key`); null for all. */
  student: string | null
}

/** What the teacher counts one answer of one submission as, whatever it says. */
export type SetWorth = { receipt: string; question: string; worth: Exclude<Verdict['worth'], 'unanswered'> }

/** Which of a student's attempts counts. */
export const COUNTINGS = ['best', 'last', 'first'] as const
export type Counting = (typeof COUNTINGS)[number]

/**
 * What a teacher decided about the judging of a quiz; plain JSON. Of two about the same thing the later counts. What is
 * about a question that the quiz no longer has is kept, and holds again when the question comes back.
 */
export type Overrides = {
  version: 3
  counting: Counting
  accepted: Accepted[]
  set: SetWorth[]
  /** Keys of the questions that count for nobody. */
  dropped: string[]
}

export const NO_OVERRIDES: Overrides = {
  version: 3,
  counting: 'best',
  accepted: [],
  set: [],
  dropped: [],
}

/** An answer's verdict after the teacher's word on it, and what that word was. */
export type Ruled = { verdict: Verdict; changed: 'accepted' | 'set' | null }

type About = { student: string; receipts: readonly string[]; given: string }

/** Applies what was decided. A worth that was set for this one answer goes before an answer accepted for all. */
export function rule(
  { accepted, set }: Overrides,
  question: Question,
  verdict: Verdict,
  about: About,
): Ruled {
  const { student, receipts, given } = about
  const key = questionKey(question)
  const worth = set.findLast((one) => one.question === key && receipts.includes(one.receipt))?.worth
  if (worth !== undefined)
    return { verdict: { ...withoutRead(verdict), worth, reason: SET[worth] }, changed: 'set' }
  const text = comparable(question, given)
  const isAccepted = (one: Accepted): boolean =>
    one.question === key &&
    (one.student === null || one.student === student) &&
    comparable(question, one.text) === text
  if (verdict.worth === 'right' || text === '' || !accepted.some(isAccepted))
    return { verdict, changed: null }
  return { verdict: { ...withoutRead(verdict), worth: 'right', reason: ACCEPTED }, changed: 'accepted' }
}

const ACCEPTED = 'Right: your teacher accepts this answer.'
const SET: Record<SetWorth['worth'], string> = {
  right: 'Your teacher counts this as right.',
  partly: 'Your teacher counts this as partly right.',
  wrong: 'Your teacher counts this as wrong.',
}

/** What was forgiven or given instead is no longer so. */
function withoutRead({ missed }: Verdict): Pick<Verdict, 'missed'> {
  return missed === undefined ? {} : { missed }
}

/** Longer texts are no answers; without the limit folding would cost what was pasted. */
const LONGEST = 400

/** Names fold as they do when they are judged; in all else a sign may matter (`-5`, `<5`), but case and blanks do not. */
function comparable(question: Question, text: string): string {
  if (text.length > LONGEST && isName(question)) return ''
  return isName(question) ? foldName(text) : text.trim().replace(/\s+/g, ' ').toLowerCase()
}

function isName(question: Question): boolean {
  return inQuiz(question).asksName?.(question) ?? false
}
