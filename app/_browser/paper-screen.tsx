import type { NamedQuestion } from '@/lib/question/draw'

;('use client')

import { useSearchParams } from 'next/navigation'
import { Suspense, useState } from 'react'
import { assignmentOf } from '@/lib/assignment/quiz'
import { lostPlaces } from '@/lib/assignment/variants'
import { factOf, type PackIndex } from '@/lib/card/pack-index'
import { onPaper } from '@/lib/question/on-paper'
import type { Question } from '@/lib/question/question'
import { remakeQuestion } from '@/lib/question/remake'
import { keyOf, taskOf } from '@/lib/question/tell/answer-words'
import { citationWords } from '@/lib/question/tell/explain'
import { PageHead } from '../_components/page'
import {
  Paper,
  type PaperQuestion,
  type PaperView,
  type Printed,
  type Size,
} from '../_components/teach/paper'
import { QuizNotShown } from '../_components/teach/quiz-not-shown'
import { useChosenQuiz } from './chosen-quiz'
import { titleOr } from './given-words'
import { lostWords } from './lost-words'
import type { Composed } from './quiz-draft'
import { hrefOf } from './quizzes'

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
        <div className="no-print">
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
    task: taskOnPaper(taskOf(question), question.kind),
    lines: onPaper(question),
    asked: taskOf(question),
    key: keyOnPaper(question),
    place: citation ? citationWords(index, citation).place : '',
  }
}

/** With the numbers and letters that stand on the sheet, so that it is marked at a glance. */
function keyOnPaper(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return question.options
        .flatMap(({ text, right }, i) => (right ? `${letter(i)}  ${text}` : []))
        .join('\n')
    case 'match':
      return question.rows
        .map(({ right }, i) => `${i + 1}  ${letter(question.options.indexOf(right))}  ${right}`)
        .join('\n')
    case 'who-says':
      return question.claims
        .map(({ claimant }, i) => `${i + 1}  ${letter(question.claimants.indexOf(claimant))}  ${claimant}`)
        .join('\n')
    case 'order':
      return question.right.map((text, i) => `${i + 1}  ${text}`).join('\n')
    default:
      return keyOf(question)
  }
}

const letter = (place: number): string => 'ABCDEFGH'[place] ?? ''

/** Where the lines below hold the sentence itself, the task is to do something with it. */
function taskOnPaper(task: string, kind: string): string {
  if (kind === 'cloze') return 'Fill the gap.'
  return kind === 'true-false' ? 'True or false? If it is false, correct it.' : task
}
