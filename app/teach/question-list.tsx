import { useLayoutEffect, useRef, useState } from 'react'
import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Notice } from '../_ui/notice'
import { Lede, Note } from '../_ui/text'
import { QuestionLine } from './question-line'
import type { Act } from './question-tools'
import type { QuestionIntents, QuestionsView } from './teach-model'

type Props = QuestionIntents & {
  view: QuestionsView
  /** True if the questions are read-only. */
  locked: boolean
}

/** Lists the current questions, each with its tools. */
export function QuestionList({ view, locked, ...intents }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const tools = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState<{ at: number; act: Act }>()
  useLayoutEffect(() => {
    if (!wanted) return
    if (!focusOn(list.current, wanted)) tools.current?.querySelector('button')?.focus()
    setWanted(undefined)
  }, [wanted])
  const { questions, words, avoided, short, said, canUndo } = view
  const [undone, setUndone] = useState(false)
  useLayoutEffect(() => {
    // The button disappears with the last step.
    if (undone && !canUndo) tools.current?.querySelector('button')?.focus()
    setUndone(false)
  }, [undone, canUndo])
  const undo = () => {
    intents.onUndo()
    setUndone(true)
  }
  return (
    <>
      <Lede>{words}</Lede>
      {short !== null && !locked && <Notice>{short}</Notice>}
      <Avoided sentences={avoided} />
      {!locked && (
        <ButtonRow ref={tools}>
          <Button onClick={intents.onDrawAgain}>Draw again</Button>
          <Button onClick={intents.onAdd}>Add one</Button>
          {canUndo && (
            <Button look="quiet" onClick={undo}>
              Undo
            </Button>
          )}
        </ButtonRow>
      )}
      <Note className="empty:hidden" role="status">
        {said}
      </Note>
      <ol className="[counter-reset:question]" ref={list}>
        {questions.map((question, at) => (
          <QuestionLine
            key={question.card}
            question={question}
            at={at}
            many={questions.length}
            locked={locked}
            onActed={(then, act) => setWanted({ at: then, act })}
            {...intents}
          />
        ))}
      </ol>
    </>
  )
}

function Avoided({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <details>
      <summary className="min-h-11 py-2.5 text-ink-soft">
        What was avoided, so that no question helps or doubles another
      </summary>
      <ul className="list-disc ps-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}

/** Focuses a tool, or its neighbour if it is disabled; returns false if there is neither. */
function focusOn(list: HTMLElement | null, { at, act }: { at: number; act: Act }): boolean {
  const line = list?.querySelector(`[data-at="${at}"]`)
  const tool = line?.querySelector<HTMLElement>(`[data-act="${act}"]:not(:disabled)`)
  const other = line?.querySelector<HTMLElement>('[data-act="pin"]')
  const last = line?.querySelector<HTMLElement>('[data-act="swap"]')
  const next = tool ?? other ?? last
  next?.focus({ preventScroll: act !== 'up' && act !== 'down' })
  return next !== null && next !== undefined
}
