import { useRef, useState } from 'react'
import { useFocus } from '@/app/_platform/use-focus'
import { useShortcuts } from '@/app/_platform/use-shortcuts'
import type { Answered, QuestionView } from '@/app/_question/question-model'
import { SessionQuestion } from '@/app/_session/asked-question'
import { indexPack } from '@/lib/card/pack-index'
import { judge } from '@/lib/question/judge'
import type { Answer, Question } from '@/lib/question/question'
import { explain } from '@/lib/question/tell/explain'
import { goodPack } from '../fact/good-pack'

const index = indexPack(goodPack)
const ignore = (): void => undefined

/** A question on its screen, with its keys and its focus, judged as everywhere; nothing of it is kept. */
export function Asked({ question }: { question: Question }) {
  const root = useRef<HTMLElement>(null)
  const [answered, setAnswered] = useState<Answered>()
  const tell = (answer?: Answer): void => {
    const verdict = judge(index, question, answer)
    const told = { verdict, explanation: explain(index, question, verdict), overrule: [], leech: false }
    const rating = verdict.worth === 'right' ? 3 : 1
    setAnswered({ step: 'judged', ...told, ...(answer && { answer }), rating, back: 'Back in 3 days.' })
  }
  const view: QuestionView = {
    screen: 'question',
    progress: { done: 0, total: 5, canUndo: false },
    id: '1',
    topic: 'The rise',
    question,
    ratings: [],
    ...(answered && { answered }),
  }
  useShortcuts(root)
  useFocus(root, answered?.step ?? 'asked')
  return (
    <main ref={root}>
      <SessionQuestion
        view={view}
        intents={{
          onAnswer: tell,
          onGiveUp: () => tell(),
          onTurn: ignore,
          onNext: ignore,
          onUndo: ignore,
          onOverrule: ignore,
          onWasRight: ignore,
          named: () => undefined,
          onSetAside: ignore,
          onOtherKind: ignore,
          onMore: ignore,
          onMoreNew: ignore,
          onChoose: ignore,
        }}
      />
    </main>
  )
}
