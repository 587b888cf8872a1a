import type { Counting, Overrides, SetWorth } from '@/lib/assignment/overrides'
import type { Report } from '@/lib/assignment/report'
import type { ChangeView, Worth } from '../_components/results/view'
import { WORTHS } from '../_components/results/worth-words'

/** What the teacher decides with a tap; `question` counts from 1, as it is shown. */
export type Decision =
  | { decide: 'accept'; question: number; text: string }
  | { decide: 'worth'; question: number; receipt: string; worth: Worth | null }
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
        set: [...without(set, decision.question - 1, decision.receipt), ...setIn(decision)],
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
        accepted: accepted.filter((_, i) => decision.change !== `accepted ${i}`),
        set: set.filter((_, i) => decision.change !== `set ${i}`),
        dropped: dropped.filter((place) => decision.change !== `dropped ${place}`),
      }
  }
}

const without = (set: readonly SetWorth[], place: number, receipt: string): SetWorth[] =>
  set.filter((one) => one.place !== place || one.receipt !== receipt)

function setIn({ question, receipt, worth }: Extract<Decision, { decide: 'worth' }>): SetWorth[] {
  return worth === null || worth === 'unanswered' ? [] : [{ receipt, place: question - 1, worth }]
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
      id: `dropped ${place}`,
      words: `Question ${place + 1} is dropped for everybody.`,
    })),
    ...accepted.map(({ place, text, student }, i) => ({
      id: `accepted ${i}`,
      words: `“${text}” counts as right in question ${place + 1}, from ${student === null ? 'everybody' : nameOf(students.get(student))}.`,
    })),
    ...set.map(({ place, receipt, worth }, i) => ({
      id: `set ${i}`,
      words: `The answer of ${nameOf(names.get(receipt))} to question ${place + 1} counts as ${WORTHS[worth].word}.`,
    })),
  ]
}
