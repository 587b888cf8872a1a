import { foldName } from '../../fact/name'
import type { NamedQuestion } from '../../question/draw'
import type { Question, Verdict } from '../../question/question'
import { inQuiz } from '../../question/tell/answer-words'
import type { Quiz } from '../quiz'

/**
 * Names a question of a quiz by kind and card. The key is the same in every variant, wording and place, so a decision
 * stays with its question when others are moved, swapped or removed.
 */
export const questionKey = ({ kind, card }: Pick<NamedQuestion, 'kind' | 'card'>): string => `${kind} ${card}`

/** Lists the keys of a quiz's questions by place. */
export const questionKeys = ({ variants }: Pick<Quiz, 'variants'>): string[] =>
  (variants[0] ?? []).map(questionKey)

/** An answer to this question that the teacher counts as right whenever it is given. */
export type Accepted = {
  /** Its `questionKey`. */
  question: string
  /** The answer in words, as in the report. */
  text: string
  /** Only for this student (`Student.key`); null for all. */
  student: string | null
}

/** The worth a teacher gives to one answer of one submission, whatever the answer says. */
export type SetWorth = { receipt: string; question: string; worth: Exclude<Verdict['worth'], 'unanswered'> }

/** Which of a student's attempts counts. */
export const COUNTINGS = ['best', 'last', 'first'] as const
export type Counting = (typeof COUNTINGS)[number]

/**
 * A teacher's decisions about judging a quiz, as plain JSON. Of two about the same thing the later one counts.
 * Decisions about a question no longer in the quiz are stored, and apply again if it comes back.
 */
export type Overrides = {
  version: 3
  counting: Counting
  accepted: Accepted[]
  set: SetWorth[]
  /** Keys of questions that count for nobody. */
  dropped: string[]
}

export const NO_OVERRIDES: Overrides = {
  version: 3,
  counting: 'best',
  accepted: [],
  set: [],
  dropped: [],
}

/** An answer's verdict after the teacher's decision, and the decision's type. */
export type Ruled = { verdict: Verdict; changed: 'accepted' | 'set' | null }

type About = { student: string; receipts: readonly string[]; given: string }

/** Applies the decisions. A worth set for this one answer overrides an answer accepted for all. */
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

/** Drops what the judge read into the answer, forgiven slips and mix-ups, which no longer applies. */
function withoutRead({ missed }: Verdict): Pick<Verdict, 'missed'> {
  return missed === undefined ? {} : { missed }
}

/** Longer texts are not answers; without the limit, folding pasted text would be slow. */
const LONGEST = 400

/** Folds names as judging does. In other answers signs may matter (`-5`, `<5`), but case and spaces do not. */
function comparable(question: Question, text: string): string {
  if (text.length > LONGEST && isName(question)) return ''
  return isName(question) ? foldName(text) : text.trim().replace(/\s+/g, ' ').toLowerCase()
}

function isName(question: Question): boolean {
  return inQuiz(question).asksName?.(question) ?? false
}
