'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { Suspense, useRef, useState } from 'react'
import type { PackIndex } from '@/lib/card/pack-index'
import { freshName } from '../_platform/chance'
import { now } from '../_platform/clock'
import { useFocus } from '../_platform/use-focus'
import { saveDraft, saveQuiz } from '../_store/shelf'
import { PageHead } from '../_ui/page'
import { titleOr } from '../_ui/quiz-words'
import { Note } from '../_ui/text'
import { Column } from './_ui/column'
import { Part } from './_ui/section'
import { Compose } from './compose'
import { Honesty } from './honesty'
import { type Composed, copyOf } from './quiz-draft'
import { QuizList } from './quiz-list'
import { QuizNotShown } from './quiz-not-shown'
import { ShelfPanel } from './shelf-panel'
import { useChosenQuiz } from './use-chosen-quiz'
import { useCompose } from './use-compose'
import { useGiveOut } from './use-give-out'
import { hrefOf, useQuizzes } from './use-quizzes'
import { useShelf } from './use-shelf'

/** The teacher's page: all quizzes, or the one that the address names. */
export function TeachScreen() {
  return (
    <Suspense fallback={<Waiting />}>
      <ByAddress />
    </Suspense>
  )
}

function ByAddress() {
  const id = useSearchParams().get('quiz')
  return id === null ? <AllQuizzes /> : <OneQuiz key={id} id={id} />
}

function Waiting() {
  return (
    <>
      <PageHead title="For teachers" />
      <Note role="status">Looking for your quizzes …</Note>
    </>
  )
}

function AllQuizzes() {
  const { view, intents, look } = useQuizzes()
  const shelf = useShelf(look)
  return (
    <>
      <PageHead title="For teachers">
        Compose a quiz, give it out as a link, and see who learned what. No account, and no student data
        anywhere but in this browser.
      </PageHead>
      <Part name="Your quizzes">
        {view ? <QuizList view={view} {...intents} /> : <p role="status">Looking for your quizzes …</p>}
      </Part>
      <Part name="Your key, and another computer" id="keys">
        <Column>
          <ShelfPanel {...shelf} />
        </Column>
      </Part>
      <Part name="What this is">
        <Honesty />
      </Part>
    </>
  )
}

function OneQuiz({ id }: { id: string }) {
  const { chosen, retry } = useChosenQuiz(id)
  if (chosen.state === 'loading') return <Waiting />
  if (chosen.state === 'ready') return <Composing index={chosen.index} first={chosen.composed} />
  return <QuizNotShown title="For teachers" why={chosen.why} cure={chosen.cure} onRetry={retry} />
}

const NOT_KEPT =
  'The browser did not store the last change: it is full, or the quiz was deleted in another tab or changed by a newer version. It holds until you leave this page.'

const NOT_COPIED = 'The browser would not store a copy. Make room, by deleting old quizzes, and try again.'

function Composing({ index, first }: { index: PackIndex; first: Composed }) {
  const router = useRouter()
  const root = useRef<HTMLDivElement>(null)
  // What opened this page, “New quiz” or “Duplicate”, is gone with the page before.
  useFocus(root, 'compose')
  const composing = useCompose(index, first)
  const { composed, kept, act, choices, questions, settings } = composing
  const { view: give, giving } = useGiveOut(index, composed, act)
  const [isCopied, setCopied] = useState(true)
  const isLeaving = useRef(false)
  const onDuplicate = () => {
    if (isLeaving.current) return
    const copy = copyOf(composed, freshName(10), now())
    const isStored = saveDraft(copy.quiz.id, copy.draft) && saveQuiz(copy.quiz)
    setCopied(isStored)
    isLeaving.current = isStored
    if (isStored) router.push(hrefOf(copy.quiz.id))
  }
  return (
    <div ref={root}>
      <Compose
        view={{
          title: titleOr(composed.quiz.title),
          paperHref: `/teach/paper/?quiz=${composed.quiz.id}`,
          resultsHref: `/teach/results/?quiz=${composed.quiz.id}`,
          saved: kept ? 'Kept in this browser as you go.' : '',
          problem: kept ? (isCopied ? null : NOT_COPIED) : NOT_KEPT,
          out: composing.out,
          choices,
          questions,
          settings,
          zones: zones(),
        }}
        give={give}
        choosing={composing.choosing}
        arranging={composing.arranging}
        setting={composing.setting}
        giving={giving}
        onDuplicate={onDuplicate}
        onLock={composing.onLock}
      />
    </div>
  )
}

/** Every time zone that this browser knows; older ones do not tell. */
function zones(): string[] {
  return typeof Intl.supportedValuesOf === 'function'
    ? ['UTC', ...Intl.supportedValuesOf('timeZone')]
    : ['UTC']
}
