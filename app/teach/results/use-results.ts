import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Keys } from '@/lib/assignment/keys'
import type { Quiz } from '@/lib/assignment/quiz'
import { type Overrides, questionKeys } from '@/lib/assignment/report/overrides'
import { makeReport, type Report } from '@/lib/assignment/report/report'
import type { PackIndex } from '@/lib/card/pack-index'
import { gradebookCsv } from '@/lib/format/gradebook-csv'
import { now } from '../../_platform/clock'
import { downloadText } from '../../_platform/download'
import { makeLatestOnly } from '../../_platform/latest-only'
import { saidAgain } from '../../_platform/said-again'
import { copyText } from '../../_platform/share'
import { isOnShelf } from '../../_store/shelf'
import { followHandedIn, keepRulings, rulingsFor, sealedFor } from '../../_store/submissions'
import { aboutWords, fileName } from '../../_ui/about-quiz'
import { titleOr } from '../../_ui/quiz-words'
import { type Decision, decisionWords } from './decisions-view'
import type { HandedIn } from './intake'
import { openKept } from './kept-results'
import { reportView } from './report-view'
import type { ResultsIntents, ResultsView } from './results-model'
import { NOT_KEPT, type Rulings, ruled } from './rulings'
import { useTakingIn } from './use-intake'

/** A quiz of the shelf with its facts; without its keys nothing can be opened. */
export type Chosen = {
  quiz: Quiz
  keys: Keys | undefined
  index: PackIndex
  titleOf: (quiz: string) => string | undefined
}

const KEYS_HREF = '/teach/#keys'

/** The results of one quiz: what is kept, what comes in, and what the teacher decides. */
export function useResults(chosen: Chosen) {
  const { quiz, keys, index } = chosen
  const { handedIn, isStale, load } = useHandedIn(quiz.id, keys)
  const rulings = useRulings(quiz)
  const [said, setSaid] = useState('')
  const { onText, onFiles, onCode, busy, takenIn } = useTakingIn(chosen, load)
  const { overrides } = rulings
  const report = useMemo(
    () => handedIn && handedIn.length > 0 && reportOf(index, quiz, handedIn, overrides),
    [index, quiz, handedIn, overrides],
  )
  const shown = useMemo(
    () => (report ? reportView(index, quiz, report, overrides) : null),
    [index, quiz, report, overrides],
  )
  const view = viewOf()

  function viewOf(): ResultsView {
    if (!handedIn) return isStale ? NOT_OPENED : OPENING
    return {
      screen: 'results',
      title: titleOr(quiz.title),
      about: aboutWords(quiz),
      locked: keys ? null : { count: sealedFor(quiz.id).length, href: KEYS_HREF },
      takenIn,
      busy,
      problem: rulings.problem ?? (isStale ? `${NOT_OPENED.why} ${NOT_OPENED.cure}` : null),
      said,
      report: shown,
    }
  }

  const { decide: rule } = rulings
  const asked = useMemo(() => questionKeys(quiz), [quiz])
  const keyOf = useCallback((question: number) => asked[question - 1] ?? '', [asked])
  const decide = useCallback(
    (decision: Decision) => {
      if (report)
        setSaid((before) => saidAgain(before, decisionWords(decision, overrides, { report, asked })))
      rule(decision)
    },
    [report, overrides, rule, asked],
  )
  const onWorth = useCallback<ResultsIntents['onWorth']>(
    (question, student, worth) => {
      if (!report) return
      const counting = report.students.find(({ key }) => key === student)?.receipt
      const counted = report.submissions.find(({ receipt }) => receipt === counting)
      if (!counted) return
      const { receipt, doubles } = counted
      decide({ decide: 'worth', question: keyOf(question), receipt, doubles, worth })
    },
    [decide, report, keyOf],
  )
  const intents: ResultsIntents = {
    onText,
    onFiles,
    onWorth,
    onAccept: useCallback(
      (question, text) => decide({ decide: 'accept', question: keyOf(question), text }),
      [decide, keyOf],
    ),
    onCounting: useCallback((counting) => decide({ decide: 'counting', counting }), [decide]),
    onDrop: useCallback(
      (question, dropped) => decide({ decide: 'drop', question: keyOf(question), dropped }),
      [decide, keyOf],
    ),
    onTakeBack: useCallback((change) => decide({ decide: 'take back', change }), [decide]),
    onCsv: () =>
      report && downloadText(fileName(titleOr(quiz.title), 'csv'), gradebookCsv(report), 'text/csv'),
    onPrint: () => window.print(),
    onCopy: copyText,
    onRetry: load,
  }
  return { view, intents, onCode }
}

const OPENING = { screen: 'loading', words: 'Opening what was handed in …' } as const
const NOT_OPENED = {
  screen: 'failed',
  why: 'What was handed in could not be opened: a part of Annals is not on this device.',
  cure: 'Go online and try again. What was handed in is safe.',
} as const

function reportOf(index: PackIndex, quiz: Quiz, handedIn: readonly HandedIn[], overrides: Overrides): Report {
  return makeReport(index, quiz, handedIn, overrides, { now: now() })
}

/** All that is kept for a quiz, opened; `isStale` where what came last could not be. Other tabs are followed. */
function useHandedIn(quiz: string, keys: Keys | undefined) {
  const [handedIn, setHandedIn] = useState<readonly HandedIn[]>()
  const [isStale, setStale] = useState(false)
  const latest = useRef<ReturnType<typeof makeLatestOnly<readonly HandedIn[]>>>(undefined)
  const load = useCallback(() => {
    latest.current?.run(async () => (keys ? openKept(quiz, keys) : []))
  }, [quiz, keys])
  useEffect(() => {
    const only = makeLatestOnly<readonly HandedIn[]>(
      (opened) => {
        setHandedIn(opened)
        setStale(false)
      },
      () => setStale(true),
    )
    latest.current = only
    load()
    const unfollow = followHandedIn(quiz, load)
    return () => {
      unfollow()
      only.end()
    }
  }, [quiz, load])
  return { handedIn, isStale, load }
}

/** What the teacher decided about a quiz; kept at once, and followed in other tabs. */
function useRulings(quiz: Quiz) {
  const [rulings, setRulings] = useState(() => rulingsFor(quiz))
  // Two decisions may come before anything is drawn again.
  const latest = useRef(rulings)
  const settle = useCallback((next: Rulings) => {
    latest.current = next
    setRulings(next)
  }, [])
  useEffect(
    () =>
      followHandedIn(quiz.id, () => {
        // What could not be kept holds until this page is left.
        if (latest.current.problem !== NOT_KEPT) settle(rulingsFor(quiz))
      }),
    [quiz, settle],
  )
  const decide = useCallback(
    (decision: Decision) => {
      const keep = (next: Overrides): boolean => isOnShelf(quiz.id) && keepRulings(quiz.id, next)
      settle(ruled(latest.current, decision, { read: () => rulingsFor(quiz), keep }))
    },
    [quiz, settle],
  )
  return { ...rulings, decide }
}
