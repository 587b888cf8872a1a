import type { Accepted, Counting, Overrides, SetWorth } from '@/lib/assignment/overrides'
import type { Report } from '@/lib/assignment/report'
import type { ChangeView, Worth } from '../_components/results/view'
import { WORTHS } from '../_components/results/worth-words'

/** What the teacher decides with a tap; `question` counts from 1, as it is shown. */
export type Decision =
  | { decide: 'accept'; question: number; text: string }
  | {
      decide: 'worth'
      question: number
      receipt: string
      /** Receipts of the same submission sealed once more. */
      doubles?: readonly string[]
      worth: Worth | null
    }
  | { decide: 'drop'; question: number; dropped: boolean }
  | { decide: 'counting'; counting: Counting }
  | { decide: 'take back'; change: string }

export function decided(overrides: Overrides, decision: Decision): Overrides {
  const { accepted, set, dropped } = overrides
  switch (decision.decide) {
    case 'accept': {
      const one = { place: decision.question - 1, text: decision.text, student: null }
      const isSame = ({ place, text }: typeof one): boolean => place === one.place && text === one.text
      return {
        ...overrides,
        accepted: [
          ...accepted.filter((other) => other.student !== null || !isSame({ ...other, student: null })),
          one,
        ],
      }
    }
    case 'worth':
      return {
        ...overrides,
        set: [
          ...without(set, decision.question - 1, [decision.receipt, ...(decision.doubles ?? [])]),
          ...setIn(decision),
        ],
      }
    case 'drop': {
      const others = dropped.filter((place) => place !== decision.question - 1)
      return { ...overrides, dropped: decision.dropped ? [...others, decision.question - 1] : others }
    }
    case 'counting':
      return { ...overrides, counting: decision.counting }
    case 'take back':
      return {
        ...overrides,
        accepted: accepted.filter((one) => decision.change !== acceptedId(one)),
        set: set.filter((one) => decision.change !== setId(one)),
        dropped: dropped.filter((place) => decision.change !== droppedId(place)),
      }
  }
}

// A change is named by what it is: by its place in the list it would be another one after the first is taken back.
const acceptedId = ({ place, text, student }: Accepted): string =>
  `accepted ${place} ${student ?? 'everybody'} ${text}`
const setId = ({ place, receipt }: SetWorth): string => `set ${place} ${receipt}`
const droppedId = (place: number): string => `dropped ${place}`

const without = (set: readonly SetWorth[], place: number, receipts: readonly string[]): SetWorth[] =>
  set.filter((one) => one.place !== place || !receipts.includes(one.receipt))

function setIn({ question, receipt, worth }: Extract<Decision, { decide: 'worth' }>): SetWorth[] {
  return worth === null || worth === 'unanswered' ? [] : [{ receipt, place: question - 1, worth }]
}

/** What a decision changes, in a sentence; `report` is the one it was made about. */
export function decisionWords(decision: Decision, overrides: Overrides, report: Report): string {
  switch (decision.decide) {
    case 'accept':
    case 'drop':
    case 'worth': {
      const before = new Set(wordsOf(overrides, report))
      const after = wordsOf(decided(overrides, decision), report)
      return after.find((words) => !before.has(words)) ?? undoneWords(decision)
    }
    case 'counting':
      return `Of several attempts, the ${decision.counting} counts.`
    case 'take back': {
      const change = changesView(overrides, report).find(({ id }) => id === decision.change)
      return change ? `Taken back: ${change.words}` : ''
    }
  }
}

const wordsOf = (overrides: Overrides, report: Report): string[] =>
  changesView(overrides, report).map(({ words }) => words)

function undoneWords(decision: Exclude<Decision, { decide: 'counting' | 'take back' }>): string {
  if (decision.decide === 'drop' && !decision.dropped) return `Question ${decision.question} counts again.`
  if (decision.decide === 'worth' && decision.worth === null)
    return `The answer to question ${decision.question} counts as it was judged.`
  return ''
}

/** What was decided, in words, to be taken back one by one. */
export function changesView({ accepted, set, dropped }: Overrides, { submissions }: Report): ChangeView[] {
  const names = new Map(
    submissions.flatMap((one) =>
      [one.receipt, ...one.doubles].map((receipt) => [receipt, one.name] as const),
    ),
  )
  const students = new Map(submissions.map(({ student, name }) => [student, name]))
  const nameOf = (name: string | undefined): string => name || 'someone without a name'
  return [
    ...dropped.map((place) => ({
      id: droppedId(place),
      words: `Question ${place + 1} is dropped for everybody.`,
    })),
    ...accepted.map((one) => ({
      id: acceptedId(one),
      words: `“${one.text}” counts as right in question ${one.place + 1}, from ${one.student === null ? 'everybody' : nameOf(students.get(one.student))}.`,
    })),
    ...set.map(({ place, receipt, worth }) => ({
      id: setId({ place, receipt, worth }),
      words: `The answer of ${nameOf(names.get(receipt))} to question ${place + 1} counts as ${WORTHS[worth].word}.`,
    })),
  ]
}
