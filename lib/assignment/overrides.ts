import { foldName } from '../fact/name'
import type { Question, Verdict } from '../question/question'

/** An answer that the teacher counts as right wherever it was given to the question in this place. */
export type Accepted = {
  /** From 0, the same in every variant. */
  place: number
  /** As the report gives it in words. */
  text: string
  /** For this student alone (`Student.key`); null for all. */
  student: string | null
}

/** What the teacher counts one answer of one submission as, whatever it says. */
export type SetWorth = { receipt: string; place: number; worth: Exclude<Verdict['worth'], 'unanswered'> }

/** Which of a student's attempts counts. */
export const COUNTINGS = ['best', 'last', 'first'] as const
export type Counting = (typeof COUNTINGS)[number]

/** What a teacher decided about the judging of a quiz; plain JSON. Of two about the same thing the later counts. */
export type Overrides = {
  version: 2
  counting: Counting
  accepted: Accepted[]
  set: SetWorth[]
  /** Places of the questions that count for nobody. */
  dropped: number[]
}

export const NO_OVERRIDES: Overrides = {
  version: 2,
  counting: 'best',
  accepted: [],
  set: [],
  dropped: [],
}

/** An answer's verdict after the teacher's word on it, and what that word was. */
export type Ruled = { verdict: Verdict; changed: 'accepted' | 'set' | null }

type About = { place: number; student: string; receipts: readonly string[]; given: string }

/** Applies what was decided. A worth that was set for this one answer goes before an answer accepted for all. */
export function rule(
  { accepted, set }: Overrides,
  question: Question,
  verdict: Verdict,
  about: About,
): Ruled {
  const { place, student, receipts, given } = about
  const worth = set.findLast((one) => one.place === place && receipts.includes(one.receipt))?.worth
  if (worth !== undefined)
    return { verdict: { ...withoutRead(verdict), worth, reason: SET[worth] }, changed: 'set' }
  const key = comparable(question, given)
  const isAccepted = (one: Accepted): boolean =>
    one.place === place &&
    (one.student === null || one.student === student) &&
    comparable(question, one.text) === key
  if (verdict.worth === 'right' || key === '' || !accepted.some(isAccepted)) return { verdict, changed: null }
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
  return question.kind === 'typed' || (question.kind === 'cloze' && question.recall.kind === 'typed')
}
