import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Keys } from '@/lib/assignment/keys'
import type { Overrides } from '@/lib/assignment/overrides'
import type { Quiz } from '@/lib/assignment/quiz'
import { makeReport, type Report } from '@/lib/assignment/report'
import type { PackIndex } from '@/lib/card/pack-index'
import { gradebookCsv } from '@/lib/format/gradebook-csv'
import type { ResultsIntents, ResultsView } from '../_components/results/view'
import { now } from './clock'
import { downloadText } from './download'
import { titleOr } from './given-words'
import { followHandedIn, keepRulings, rulingsFor, sealedFor } from './handed-in'
import type { HandedIn } from './results-intake'
import { openKept } from './results-keeping'
import { type Decision, decided } from './results-overrides'
import { aboutWords, fileName } from './results-quiz'
import { useTakingIn } from './results-taking'
import { reportView } from './results-view'
import { copyText } from './share'

/** A quiz of the shelf with its facts; without its keys nothing can be opened. */
export type Chosen = {
  quiz: Quiz
  keys: Keys | undefined
  index: PackIndex
  titleOf: (quiz: string) => string | undefined
}

export const KEYS_HREF = '/teach/#keys'

/** The results of one quiz: what is kept, what comes in, and what the teacher decides. */
export function useResults(chosen: Chosen) {
  const { quiz, keys, index } = chosen
  const [handedIn, setHandedIn] = useState<readonly HandedIn[]>()
  const rulings = useRulings(quiz.id)
  const load = useCallback(async () => {
    setHandedIn(keys ? await openKept(quiz.id, keys) : [])
  }, [quiz, keys])
  useEffect(() => {
    load()
    return followHandedIn(quiz.id, load)
  }, [quiz, load])

  const { onText, onFiles, onCode, busy, takenIn } = useTakingIn(chosen, load)
  const { overrides, decide } = rulings
  const report = useMemo(
    () => handedIn && handedIn.length > 0 && reportOf(index, quiz, handedIn, overrides),
    [index, quiz, handedIn, overrides],
  )
  const shown = useMemo(
    () => (report ? reportView(index, quiz, report, overrides) : null),
    [index, quiz, report, overrides],
  )
  const view: ResultsView =
    handedIn === undefined
      ? { screen: 'loading', words: 'Opening what was handed in …' }
      : {
          screen: 'results',
          title: titleOr(quiz.title),
          about: aboutWords(quiz),
          locked: keys ? null : { count: sealedFor(quiz.id).length, href: KEYS_HREF },
          takenIn,
          busy,
          problem: rulings.problem,
          report: shown,
        }
  const receiptOf = useCallback(
    (student: string) => (report ? report.students.find(({ key }) => key === student)?.receipt : undefined),
    [report],
  )
  const onWorth = useCallback<ResultsIntents['onWorth']>(
    (question, student, worth) => {
      const receipt = receiptOf(student)
      if (receipt !== undefined) decide({ decide: 'worth', question, receipt, worth })
    },
    [decide, receiptOf],
  )
  const intents: Omit<ResultsIntents, 'onRetry'> = {
    onText,
    onFiles,
    onWorth,
    onAccept: useCallback((question, text) => decide({ decide: 'accept', question, text }), [decide]),
    onCounting: useCallback((counting) => decide({ decide: 'counting', counting }), [decide]),
    onDrop: useCallback((question, dropped) => decide({ decide: 'drop', question, dropped }), [decide]),
    onTakeBack: useCallback((change) => decide({ decide: 'take back', change }), [decide]),
    onCsv: () =>
      report && downloadText(fileName(titleOr(quiz.title), 'csv'), gradebookCsv(report), 'text/csv'),
    onPrint: () => window.print(),
    onCopy: copyText,
  }
  return { view, intents, onCode }
}

function reportOf(index: PackIndex, quiz: Quiz, handedIn: readonly HandedIn[], overrides: Overrides): Report {
  return makeReport(index, quiz, handedIn, overrides, { now: now() })
}

/** What the teacher decided about a quiz; kept at once, and followed in other tabs. */
function useRulings(quiz: string) {
  const [{ overrides, problem = null }, setRulings] = useState(() => rulingsFor(quiz))
  useEffect(() => followHandedIn(quiz, () => setRulings(rulingsFor(quiz))), [quiz])
  const decide = useCallback(
    (decision: Decision) => {
      const next = decided(overrides, decision)
      const isKept = problem === null && keepRulings(quiz, next)
      setRulings({ overrides: next, ...(!isKept && { problem: problem ?? NOT_KEPT }) })
    },
    [quiz, overrides, problem],
  )
  return { overrides, problem, decide }
}

const NOT_KEPT = 'The browser would not store what you decided. It holds until you leave this page.'
