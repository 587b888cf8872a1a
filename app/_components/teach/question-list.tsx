import { useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../button'
import { Notice } from '../notice'
import { QuestionLine } from './question-line'
import type { Act } from './question-tools'
import type { QuestionIntents, QuestionsView } from './view'

/** The questions, as they are now, and what can be done with each. */
export function QuestionList({ view, ...intents }: QuestionIntents & { view: QuestionsView }) {
  const list = useRef<HTMLOListElement>(null)
  const [wanted, setWanted] = useState<{ at: number; act: Act }>()
  useLayoutEffect(() => {
    if (!wanted) return
    focusOn(list.current, wanted)
    setWanted(undefined)
  }, [wanted])
  const { questions, words, avoided, short, said, canUndo } = view
  return (
    <>
      <p className="lede">{words}</p>
      {short !== null && <Notice>{short}</Notice>}
      {avoided.length > 0 && (
        <details className="teach-avoided">
          <summary>What was avoided, so that no question helps or doubles another</summary>
          <ul>
            {avoided.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="actions">
        <Button onClick={intents.onDrawAgain}>Draw again</Button>
        <Button onClick={intents.onAdd}>Add one</Button>
        {canUndo && (
          <Button look="quiet" onClick={intents.onUndo}>
            Undo
          </Button>
        )}
      </div>
      <p className="note teach-said" role="status">
        {said}
      </p>
      <ol className="teach-questions" ref={list}>
        {questions.map((question, at) => (
          <QuestionLine
            key={question.card}
            question={question}
            at={at}
            many={questions.length}
            onActed={(then, act) => setWanted({ at: then, act })}
            {...intents}
          />
        ))}
      </ol>
    </>
  )
}

/** A tool that cannot be used there any more gives way to its neighbour. */
function focusOn(list: HTMLElement | null, { at, act }: { at: number; act: Act }): void {
  const line = list?.querySelector(`[data-at="${at}"]`)
  const tool = line?.querySelector<HTMLElement>(`[data-act="${act}"]:not(:disabled)`)
  const other = line?.querySelector<HTMLElement>('[data-act="pin"]')
  const last = line?.querySelector<HTMLElement>('[data-act="swap"]')
  ;(tool ?? other ?? last)?.focus({ preventScroll: act !== 'up' && act !== 'down' })
}
