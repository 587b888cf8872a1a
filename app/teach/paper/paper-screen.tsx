'use client'

import { useSearchParams } from 'next/navigation'
import { Suspense, useState } from 'react'
import { assignmentOf } from '@/lib/assignment/quiz'
import { lostPlaces } from '@/lib/assignment/variants'
import { factOf, type PackIndex } from '@/lib/card/pack-index'
import type { NamedQuestion } from '@/lib/question/draw'
import { keyOnPaper, onPaper, taskOnPaper } from '@/lib/question/on-paper'
import { remakeQuestion } from '@/lib/question/remake'
import { taskOf } from '@/lib/question/tell/answer-words'
import { citationWords } from '@/lib/question/tell/explain'
import { PageHead } from '../../_ui/page'
import { titleOr } from '../../_ui/quiz-words'
import { lostWords } from '../lost-words'
import type { Composed } from '../quiz-draft'
import { QuizNotShown } from '../quiz-not-shown'
import { useChosenQuiz } from '../use-chosen-quiz'
import { hrefOf } from '../use-quizzes'
import { Paper, type PaperQuestion, type PaperView, type Printed, type Size } from './paper'

/** The quiz that the address names, as it is printed. */
export function PaperScreen() {
  return (
    <Suspense fallback={<PageHead title="On paper" />}>
      <ByAddress />
    </Suspense>
  )
}

function ByAddress() {
  const id = useSearchParams().get('quiz') ?? ''
  const { chosen, retry } = useChosenQuiz(id)
  const [size, setSize] = useState<Size>('A4')
  const [printed, setPrinted] = useState<Printed>('sheets and keys')
  if (chosen.state === 'loading') return <PageHead title="On paper">Looking for the quiz …</PageHead>
  if (chosen.state === 'ready')
    return (
      <>
        <div className="print:hidden">
          <PageHead title="On paper">
            The answers to variant A do not fit variant B. Each sheet and each key begins on a page of its
            own.
          </PageHead>
        </div>
        <Paper
          view={paperView(chosen.index, chosen.composed)}
          size={size}
          printed={printed}
          onSize={setSize}
          onPrinted={setPrinted}
          onPrint={() => window.print()}
        />
      </>
    )
  return <QuizNotShown title="On paper" why={chosen.why} cure={chosen.cure} onRetry={retry} />
}

function paperView(index: PackIndex, { quiz }: Composed): PaperView {
  const lost = lostPlaces(index, quiz.variants)
  const sources = index.pack.sources.map(({ title, publisher }) => `${title}, ${publisher}`)
  return {
    title: titleOr(quiz.title),
    instructions: quiz.instructions,
    source: `Citations are of ${sources.join('; ')}.`,
    largeText: quiz.largeText,
    composeHref: hrefOf(quiz.id),
    sheets: quiz.variants.map((_, i) => {
      const { variant, questions } = assignmentOf(quiz, i)
      const printed = questions.flatMap((named, place) => {
        const question = lost.has(place) ? undefined : questionOnPaper(index, named)
        return question ? { ...question, number: place + 1 } : []
      })
      return { letter: variant, questions: printed }
    }),
    lost: lostWords(lost, 'the numbers have a gap'),
  }
}

function questionOnPaper(index: PackIndex, named: NamedQuestion): Omit<PaperQuestion, 'number'> | undefined {
  const question = remakeQuestion(index, named)
  const card = index.card.get(named.card)
  if (!question || !card) return undefined
  const [citation] = factOf(index, card.fact).citations
  return {
    id: card.id,
    task: taskOnPaper(question),
    lines: onPaper(question),
    asked: taskOf(question),
    key: keyOnPaper(question),
    place: citation ? citationWords(index, citation).place : '',
  }
}
