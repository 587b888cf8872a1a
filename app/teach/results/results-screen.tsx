'use client'

import { useSearchParams } from 'next/navigation'
import { Suspense, useCallback, useEffect, useState } from 'react'
import { Scanner } from '../../_platform/scanner'
import { loadPackVersion } from '../../_store/pack'
import { keysOnShelf, readShelf } from '../../_store/shelf'
import { sealedFor } from '../../_store/submissions'
import { counted } from '../../_ui/number-words'
import { titleOr } from '../../_ui/quiz-words'
import { Results } from './results'
import type { QuizLine, ResultsIntents, ResultsView } from './results-model'
import { type Chosen, useResults } from './use-results'

/** The results of the quiz that the address names. */
export function ResultsScreen() {
  return (
    <Suspense fallback={<Results view={LOADING} scanner={null} {...NOTHING_TO_DO} />}>
      <ByAddress />
    </Suspense>
  )
}

function ByAddress() {
  const { state, retry } = useChosen(useSearchParams().get('quiz'))
  return 'chosen' in state ? (
    <ResultsOf key={state.chosen.quiz.id} chosen={state.chosen} />
  ) : (
    <Results view={state} scanner={null} {...NOTHING_TO_DO} onRetry={() => again(retry)} />
  )
}

function ResultsOf({ chosen }: { chosen: Chosen }) {
  const { view, intents, onCode } = useResults(chosen)
  return (
    <Results
      view={view}
      scanner={<Scanner rowClassName="mt-1" onCode={onCode} />}
      {...intents}
      onRetry={() => again(intents.onRetry)}
    />
  )
}

/** The button that is pressed goes; what comes in its place is in the main part. */
function again(retry: () => void): void {
  document.getElementById('main')?.focus()
  retry()
}

type State = Exclude<ResultsView, { screen: 'results' }> | { chosen: Chosen }

const LOADING = { screen: 'loading', words: 'Looking for the quiz …' } as const

/** The quiz of the address with its facts and keys, or what stands in the way. */
function useChosen(id: string | null): { state: State; retry: () => void } {
  const [state, setState] = useState<State>(LOADING)
  const choose = useCallback(() => {
    setState(LOADING)
    choice(id).then(setState)
  }, [id])
  useEffect(choose, [choose])
  return { state, retry: choose }
}

async function choice(id: string | null): Promise<State> {
  const { quizzes } = readShelf()
  const quiz = quizzes.find((one) => one.id === id)
  if (!quiz) return choosing(id !== null, quizzes.map(quizLine))
  const index = await loadPackVersion(quiz.pack).catch(() => null)
  if (!index) return { screen: 'failed', ...(index === null ? NOT_FETCHED : NOT_RELEASED) }
  const titles = new Map(quizzes.map((one) => [one.id, titleOr(one.title)]))
  return {
    chosen: {
      quiz,
      keys: keysOnShelf().find(({ publicKey }) => publicKey === quiz.publicKey),
      index,
      titleOf: (other) => titles.get(other),
    },
  }
}

const NOT_FETCHED = {
  why: 'The facts of this quiz could not be fetched.',
  cure: 'See whether this device is online, then try again. What was handed in is safe.',
}
const NOT_RELEASED = {
  why: 'This version of Annals does not have the facts that the quiz was made from.',
  cure: 'Reload the page to get the newest version. What was handed in is safe.',
}

function choosing(named: boolean, quizzes: QuizLine[]): State {
  const none = quizzes.length === 0
  const why = named
    ? 'The quiz that this address names is not in this browser. It is in the one where it was made.'
    : none
      ? 'There is no quiz in this browser yet. Make one, give out its link, and what your students send back is read here.'
      : 'The results of which quiz?'
  return { screen: 'choosing', why, quizzes }
}

function quizLine({ id, title }: { id: string; title: string }): QuizLine {
  const count = sealedFor(id).length
  const handedIn = count === 0 ? 'nothing handed in yet' : `${counted(count, 'submission')} kept`
  return { id, title: titleOr(title), href: `/teach/results/?quiz=${id}`, handedIn }
}

const NOTHING_TO_DO: ResultsIntents = {
  onText: () => {},
  onFiles: () => {},
  onAccept: () => {},
  onWorth: () => {},
  onCounting: () => {},
  onDrop: () => {},
  onTakeBack: () => {},
  onCsv: () => {},
  onPrint: () => {},
  onCopy: async () => false,
  onRetry: () => {},
}
