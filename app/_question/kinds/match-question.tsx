import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'
import type { QuestionOf } from '@/lib/question/question'
import { Note } from '../../_ui/text'
import { AnswerForm } from '../answer-form'
import { useLeftOpen } from '../left-open'
import { useAsking, useBefore, useDraftAnswer } from '../question-context'
import type { QuestionProps } from '../question-model'
import { ToldOption } from '../told-option'
import { type Matching, pressAnswer, startMatching } from './matching'

/** Shows rows and the answers to match to them: pressing an answer puts it into the current row. */
export function MatchQuestion({
  question,
  answered,
  unanswered,
  onAnswer,
  onGiveUp,
}: QuestionProps<'match'>) {
  const id = useId()
  const before = useBefore('match')
  const [matching, setMatching] = useState(() => startMatching(question.rows.length, before?.texts))
  const { texts } = matching
  const answer = { kind: 'match' as const, texts }
  useDraftAnswer(answer)
  const { check, warning } = useLeftOpen(texts, () => onAnswer(answer))
  if (answered) {
    const given = answered.step === 'judged' && answered.answer?.kind === 'match' && answered.answer.texts
    return <MatchTold question={question} given={given || undefined} />
  }
  return (
    <AnswerForm note={warning ?? unanswered} noteId={`${id}-note`} onCheck={check} onGiveUp={onGiveUp}>
      <Rows
        question={question}
        matching={matching}
        onCurrent={(current) => setMatching({ texts, current })}
      />
      <Bank
        question={question}
        matching={matching}
        onPress={(text) => setMatching(pressAnswer(matching, text))}
      />
      <p className="sr-only" role="status">
        {sayChange(question, matching)}
      </p>
    </AnswerForm>
  )
}

type Part = { question: QuestionOf<'match'>; matching: Matching }

/** Shows the rows as radio buttons; the current one is checked. */
function Rows({ question, matching, onCurrent }: Part & { onCurrent: (row: number) => void }) {
  const name = useId()
  const { stem } = useAsking()
  const rows = useRef<HTMLFieldSetElement>(null)
  useFocusFollows(rows, matching)
  return (
    <fieldset ref={rows} className="options match-rows" aria-labelledby={stem}>
      {question.rows.map(({ card, text }, row) => (
        <label key={card} className="option match-row">
          <input
            type="radio"
            name={name}
            autoComplete="off"
            checked={row === matching.current}
            onChange={() => onCurrent(row)}
          />
          <span className="option-text">{text}</span>
          <span className="match-slot" data-filled={matching.texts[row] !== '' || undefined}>
            <span className="sr-only">{matching.texts[row] ? ', answered: ' : ', no answer yet'}</span>
            {matching.texts[row]}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Moves the focus to the next current row while the keyboard is on the rows. */
function useFocusFollows(rows: RefObject<HTMLElement | null>, matching: Matching): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the checked row depends on it
  useLayoutEffect(() => {
    if (rows.current?.querySelector('input:focus-visible'))
      rows.current.querySelector<HTMLInputElement>('input:checked')?.focus()
  }, [rows, matching])
}

/** Shows the answers with their keys; those already in a row stay in place and can be taken back. */
function Bank({ question, matching, onPress }: Part & { onPress: (text: string) => void }) {
  const id = useId()
  const { current, texts } = matching
  return (
    // biome-ignore lint/a11y/useSemanticElements: the buttons' purpose changes, which a legend announces badly
    <div className="match-bank" role="group" aria-labelledby={id}>
      <Note id={id} className="match-for">
        {current === undefined ? 'Every row has its answer.' : `For: ${question.rows[current]?.text}`}
      </Note>
      {question.options.map((text, place) => (
        <button
          key={text}
          type="button"
          className="match-answer"
          aria-pressed={texts.includes(text)}
          aria-keyshortcuts={String(place + 1)}
          onClick={() => onPress(text)}
        >
          <span className="option-sign" aria-hidden="true">
            {place + 1}
          </span>
          <span className="match-text">{text}</span>
        </button>
      ))}
    </div>
  )
}

/** Says what changed and what comes next, for learners who cannot see it. */
function sayChange({ rows }: QuestionOf<'match'>, { texts, current, changed }: Matching): string {
  if (changed === undefined) return ''
  const done = `${rows[changed]?.text}: ${texts[changed] || 'no answer'}.`
  if (current === undefined) return `${done} Every row has its answer.`
  return current === changed ? done : `${done} Next: ${rows[current]?.text}.`
}

type ToldProps = { question: QuestionOf<'match'>; given: string[] | undefined }

/** Shows each row with its right answer, and the one it got instead. */
function MatchTold({ question, given }: ToldProps) {
  return (
    <ul className="options told-rows">
      {question.rows.map(({ card, text, right }, row) => {
        const chosen = given?.[row]
        return (
          <li key={card}>
            <ToldOption text={text} really={right} {...toldRow(right, chosen, given !== undefined)} />
          </li>
        )
      })}
    </ul>
  )
}

function toldRow(right: string, chosen: string | undefined, judged: boolean) {
  if (!judged) return { told: 'missed' } as const
  if (chosen === right) return { told: 'right', said: 'your answer' } as const
  return { told: 'wrong', said: chosen ? `you chose ${chosen}` : 'you gave no answer' } as const
}
