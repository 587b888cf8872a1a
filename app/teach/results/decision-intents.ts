import type { Report } from '@/lib/assignment/report/report'
import type { Decision } from './decisions-view'
import type { ResultsIntents } from './results-model'

/** The quiz's report as it stands, its questions by their keys, and what takes a decision. */
type Deciding = {
  report: Report | undefined
  asked: readonly string[]
  decide: (decision: Decision) => void
}

/** Turns what is pressed in the report, where questions have numbers from 1, into decisions about keys and receipts. */
export function decisionIntents({
  report,
  asked,
  decide,
}: Deciding): Pick<ResultsIntents, 'onWorth' | 'onAccept' | 'onCounting' | 'onDrop' | 'onTakeBack'> {
  const keyOf = (question: number) => asked[question - 1] ?? ''
  return {
    onWorth: (question, student, worth) => {
      const counting = report?.students.find(({ key }) => key === student)?.receipt
      const counted = report?.submissions.find(({ receipt }) => receipt === counting)
      if (!counted) return
      const { receipt, doubles } = counted
      decide({ decide: 'worth', question: keyOf(question), receipt, doubles, worth })
    },
    onAccept: (question, text) => decide({ decide: 'accept', question: keyOf(question), text }),
    onCounting: (counting) => decide({ decide: 'counting', counting }),
    onDrop: (question, dropped) => decide({ decide: 'drop', question: keyOf(question), dropped }),
    onTakeBack: (change) => decide({ decide: 'take back', change }),
  }
}
