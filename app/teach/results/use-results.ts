import { useMemo, useState } from 'react'
import type { Keys } from '@/lib/assignment/keys'
import type { Quiz } from '@/lib/assignment/quiz'
import { type Overrides, questionKeys } from '@/lib/assignment/report/overrides'
import { makeReport, type Report } from '@/lib/assignment/report/report'
import type { PackIndex } from '@/lib/card/pack-index'
import { gradebookCsv } from '@/lib/format/gradebook-csv'
import { now } from '../../_platform/clock'
import { downloadText } from '../../_platform/download'
import { copyText } from '../../_platform/share'
import { sealedFor } from '../../_store/submissions'
import { aboutWords, fileName } from '../../_ui/about-quiz'
import { titleOr } from '../../_ui/quiz-words'
import { saidAgain } from '../../_ui/said-again'
import { decisionIntents } from './decision-intents'
import { type Decision, decisionWords } from './decisions-view'
import type { HandedIn } from './intake'
import { reportView } from './report-view'
import type { ResultsIntents, ResultsView } from './results-model'
import { useHandedIn } from './use-handed-in'
import { useIntake } from './use-intake'
import { useRulings } from './use-rulings'

/** A quiz of the shelf with its facts; without its keys nothing can be opened. */
export type Chosen = {
  quiz: Quiz
  keys: Keys | undefined
  index: PackIndex
  titleOf: (quiz: string) => string | undefined
}

const KEYS_HREF = '/teach/#keys'

/** Returns the results of one quiz, and takes submissions and the teacher's decisions. */
export function useResults(chosen: Chosen) {
  const { quiz, keys } = chosen
  const { handedIn, isStale, load } = useHandedIn(quiz.id, keys)
  const { decide, overrides, problem } = useRulings(quiz)
  const { report, shown } = useReport(chosen, handedIn, overrides)
  const { said, intents } = useDecisions(quiz, report, overrides, decide)
  const { onText, onFiles, onCode, busy, takenIn } = useIntake(chosen, load)
  const open: ResultsView = {
    screen: 'results',
    title: titleOr(quiz.title),
    about: aboutWords(quiz),
    locked: keys ? null : { count: sealedFor(quiz.id).length, href: KEYS_HREF },
    takenIn,
    busy,
    problem: problem ?? (isStale ? `${NOT_OPENED.why} ${NOT_OPENED.cure}` : null),
    said,
    report: shown,
  }
  const all: ResultsIntents = {
    ...intents,
    onText,
    onFiles,
    onCsv: () =>
      report && downloadText(fileName(titleOr(quiz.title), 'csv'), gradebookCsv(report), 'text/csv'),
    onPrint: () => window.print(),
    onCopy: copyText,
    onRetry: load,
  }
  const unopened = isStale ? NOT_OPENED : OPENING
  return { view: handedIn ? open : unopened, intents: all, onCode }
}

const OPENING = { screen: 'loading', words: 'Opening what was handed in …' } as const
const NOT_OPENED = {
  screen: 'failed',
  why: 'What was handed in could not be opened: a part of Annals is not on this device.',
  cure: 'Go online and try again. What was handed in is safe.',
} as const

/** Makes the report on what was handed in, and its view. */
function useReport({ index, quiz }: Chosen, handedIn: readonly HandedIn[] | undefined, overrides: Overrides) {
  const report = useMemo(
    () =>
      handedIn && handedIn.length > 0
        ? makeReport(index, quiz, handedIn, overrides, { now: now() })
        : undefined,
    [index, quiz, handedIn, overrides],
  )
  const shown = useMemo(
    () => (report ? reportView(index, quiz, report, overrides) : null),
    [index, quiz, report, overrides],
  )
  return { report, shown }
}

/** Takes decisions and says what they changed. The intents stay the same until there is another report. */
function useDecisions(
  quiz: Quiz,
  report: Report | undefined,
  overrides: Overrides,
  rule: (decision: Decision) => void,
) {
  const [said, setSaid] = useState('')
  const intents = useMemo(() => {
    const asked = questionKeys(quiz)
    const decide = (decision: Decision): void => {
      if (report)
        setSaid((before) => saidAgain(before, decisionWords(decision, overrides, { report, asked })))
      rule(decision)
    }
    return decisionIntents({ report, asked, decide })
  }, [quiz, report, overrides, rule])
  return { said, intents }
}
