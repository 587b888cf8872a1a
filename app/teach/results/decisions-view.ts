import type { Accepted, Counting, Overrides, SetWorth } from '@/lib/assignment/report/overrides'
import type { Report } from '@/lib/assignment/report/report'
import type { ChangeView, Worth } from './results-model'
import { WORTHS } from './worth-words'

/** A decision a teacher makes with one tap; `question` is a `questionKey`. */
export type Decision =
  | { decide: 'accept'; question: string; text: string }
  | {
      decide: 'worth'
      question: string
      receipt: string
      /** Receipts of the same submission sealed again. */
      doubles?: readonly string[]
      worth: Worth | null
    }
  | { decide: 'drop'; question: string; dropped: boolean }
  | { decide: 'counting'; counting: Counting }
  | { decide: 'take back'; change: string }

export function decided(overrides: Overrides, decision: Decision): Overrides {
  const { accepted, set, dropped } = overrides
  switch (decision.decide) {
    case 'accept': {
      const { question, text } = decision
      const isSame = (one: Accepted): boolean =>
        one.student === null && one.question === question && one.text === text
      return {
        ...overrides,
        accepted: [...accepted.filter((one) => !isSame(one)), { question, text, student: null }],
      }
    }
    case 'worth':
      return {
        ...overrides,
        set: [
          ...without(set, decision.question, [decision.receipt, ...(decision.doubles ?? [])]),
          ...setIn(decision),
        ],
      }
    case 'drop': {
      const others = dropped.filter((question) => question !== decision.question)
      return { ...overrides, dropped: decision.dropped ? [...others, decision.question] : others }
    }
    case 'counting':
      return { ...overrides, counting: decision.counting }
    case 'take back':
      return {
        ...overrides,
        accepted: accepted.filter((one) => decision.change !== acceptedId(one)),
        set: set.filter((one) => decision.change !== setId(one)),
        dropped: dropped.filter((question) => decision.change !== droppedId(question)),
      }
  }
}

// Ids come from the change itself: a place in the list would mean another change once the first is undone.
const acceptedId = ({ question, text, student }: Accepted): string =>
  `accepted ${question} ${student ?? 'everybody'} ${text}`
const setId = ({ question, receipt }: SetWorth): string => `set ${question} ${receipt}`
const droppedId = (question: string): string => `dropped ${question}`

const without = (set: readonly SetWorth[], question: string, receipts: readonly string[]): SetWorth[] =>
  set.filter((one) => one.question !== question || !receipts.includes(one.receipt))

function setIn({ question, receipt, worth }: Extract<Decision, { decide: 'worth' }>): SetWorth[] {
  return worth === null || worth === 'unanswered' ? [] : [{ receipt, question, worth }]
}

/** What decisions are described with: the report they were made on, and the `questionKeys` of its quiz. */
type About = { report: Report; asked: readonly string[] }

/** Describes in a sentence what a decision changes. */
export function decisionWords(decision: Decision, overrides: Overrides, about: About): string {
  switch (decision.decide) {
    case 'accept':
    case 'drop':
    case 'worth': {
      const before = new Set(wordsOf(overrides, about))
      const after = wordsOf(decided(overrides, decision), about)
      return after.find((words) => !before.has(words)) ?? undoneWords(decision, about)
    }
    case 'counting':
      return `Of several attempts, the ${decision.counting} counts.`
    case 'take back': {
      const change = changesView(overrides, about).find(({ id }) => id === decision.change)
      return change ? `Taken back: ${change.words}` : ''
    }
  }
}

const wordsOf = (overrides: Overrides, about: About): string[] =>
  changesView(overrides, about).map(({ words }) => words)

function undoneWords(
  decision: Exclude<Decision, { decide: 'counting' | 'take back' }>,
  { asked }: About,
): string {
  const question = numbered(asked, decision.question)
  if (decision.decide === 'drop' && !decision.dropped) return `${inCapital(question)} counts again.`
  if (decision.decide === 'worth' && decision.worth === null)
    return `The answer to ${question} counts as it was judged.`
  return ''
}

/** Decisions stay with their question, even if the quiz no longer has it. */
function numbered(asked: readonly string[], question: string): string {
  const place = asked.indexOf(question)
  return place < 0 ? 'a question that is not in the quiz any more' : `question ${place + 1}`
}

const inCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Describes each decision, so that it can be undone on its own. */
export function changesView({ accepted, set, dropped }: Overrides, { report, asked }: About): ChangeView[] {
  const { submissions } = report
  const names = new Map(
    submissions.flatMap((one) =>
      [one.receipt, ...one.doubles].map((receipt) => [receipt, one.name] as const),
    ),
  )
  const students = new Map(submissions.map(({ student, name }) => [student, name]))
  const nameOf = (name: string | undefined): string => name || 'someone without a name'
  return [
    ...dropped.map((question) => ({
      id: droppedId(question),
      words: `${inCapital(numbered(asked, question))} is dropped for everybody.`,
    })),
    ...accepted.map((one) => ({
      id: acceptedId(one),
      words: `“${one.text}” counts as right in ${numbered(asked, one.question)}, from ${one.student === null ? 'everybody' : nameOf(students.get(one.student))}.`,
    })),
    ...set.map((one) => ({
      id: setId(one),
      words: `The answer of ${nameOf(names.get(one.receipt))} to ${numbered(asked, one.question)} counts as ${WORTHS[one.worth].word}.`,
    })),
  ]
}
