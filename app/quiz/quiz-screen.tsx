'use client'

import { useEffect, useRef } from 'react'
import { MistakeSlip } from '../_platform/mistake-slip'
import { useFocus } from '../_platform/use-focus'
import { useShortcuts } from '../_platform/use-shortcuts'
import { quizzesKept } from '../_store/attempts'
import { takenRow } from '../_store/kept-rows'
import { PageHead } from '../_ui/page'
import { Note } from '../_ui/text'
import { NotOpened } from './not-opened'
import { Quiz } from './quiz'
import type { QuizView } from './quiz-model'
import { type OpenQuiz, useOpenQuiz } from './use-open-quiz'
import { useTaking } from './use-taking'

/** The quiz of a link, taken in this browser. */
export function QuizScreen() {
  const { opening, onOpen, onFile } = useOpenQuiz()
  switch (opening.state) {
    case 'loading':
      return (
        <>
          <PageHead title="Quiz" />
          <Note role="status">Opening the quiz …</Note>
        </>
      )
    case 'no link':
      return <NotOpened kept={quizzesKept().map(takenRow)} onOpen={onOpen} onFile={onFile} />
    case 'unreadable':
      return (
        <NotOpened
          problem={`${opening.what} ${opening.cure}`}
          kept={quizzesKept().map(takenRow)}
          onOpen={onOpen}
          onFile={onFile}
        />
      )
    case 'open':
      return <Taking key={opening.quiz.link} quiz={opening.quiz} />
  }
}

function Taking({ quiz }: { quiz: OpenQuiz }) {
  const root = useRef<HTMLDivElement>(null)
  const { view, intents } = useTaking(quiz)
  const { title } = view
  useQuestionKeys(root)
  useFocus(root, focusKey(view))
  useEffect(() => {
    document.title = `${title} – Annals`
  }, [title])
  return (
    <div ref={root}>
      <Quiz view={view} intents={intents} />
      <MistakeSlip />
    </div>
  )
}

/** Sends keys to the question where the focus is, if all are on one page. */
function useQuestionKeys(root: { current: HTMLElement | null }): void {
  const within = useRef({
    get current(): HTMLElement | null {
      const questions = root.current?.querySelectorAll('[data-in-place]') ?? []
      if (questions.length < 2) return root.current
      return document.activeElement?.closest<HTMLElement>('[data-in-place]') ?? null
    },
  })
  useShortcuts(within.current)
}

function focusKey(view: QuizView): string {
  if (view.screen !== 'asking' || view.bar.all) return view.screen
  const [asked] = view.asked
  return `${view.screen} ${asked?.at} ${asked?.told ? 'told' : asked?.given !== undefined} ${view.reopened}`
}
