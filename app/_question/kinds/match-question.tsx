import { clsx } from 'clsx'
import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'
import type { QuestionOf } from '@/lib/question/question'
import { Note } from '../../_ui/text'
import { AnswerForm } from '../answer-form'
import { useLeftOpen } from '../left-open'
import { OPTIONS, OVER_INPUT, optionLook, signLook, TICKABLE, textLook, UNSEEN_INPUT } from '../option-look'
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

/** The place for an answer: while it is empty, a line to write on. */
const SLOT = clsx(
  'relative z-1 min-h-[calc(1.3em+1px)] self-center border-b font-serif text-note/[1.3] font-normal normal-nums',
  'border-dashed border-control wrap-anywhere data-filled:border-solid data-filled:border-ink',
)

/** An answer to put into a row; one that is in a row already is struck out. */
const ANSWER = clsx(
  'group inline-flex min-h-11 max-w-full items-baseline gap-2.5 rounded-small border py-2 ps-3 pe-3.5 text-start',
  'border-control bg-label hover:border-ink',
  'aria-pressed:border-dashed aria-pressed:bg-transparent aria-pressed:text-ink-soft',
)

type Part = { question: QuestionOf<'match'>; matching: Matching }

/** Shows the rows as radio buttons; the current one is checked. */
function Rows({ question, matching, onCurrent }: Part & { onCurrent: (row: number) => void }) {
  const name = useId()
  const { stem } = useAsking()
  const rows = useRef<HTMLFieldSetElement>(null)
  useFocusFollows(rows, matching)
  return (
    <fieldset ref={rows} className={OPTIONS} aria-labelledby={stem}>
      {question.rows.map(({ card, text }, row) => (
        <label key={card} className={optionLook({ shape: 'row', className: TICKABLE })}>
          <input
            className={UNSEEN_INPUT}
            type="radio"
            name={name}
            autoComplete="off"
            checked={row === matching.current}
            onChange={() => onCurrent(row)}
          />
          <span className={`${textLook(undefined, 'note')} ${OVER_INPUT}`}>{text}</span>
          <span className={SLOT} data-filled={matching.texts[row] !== '' || undefined}>
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
    <div className="mt-2 flex flex-wrap gap-2" role="group" aria-labelledby={id}>
      <Note id={id} className="w-full">
        {current === undefined ? 'Every row has its answer.' : `For: ${question.rows[current]?.text}`}
      </Note>
      {question.options.map((text, place) => (
        <button
          key={text}
          type="button"
          className={ANSWER}
          aria-pressed={texts.includes(text)}
          aria-keyshortcuts={String(place + 1)}
          onClick={() => onPress(text)}
        >
          <span className={signLook()} aria-hidden="true">
            {place + 1}
          </span>
          <span className="min-w-0 font-serif text-note/[1.3] font-normal normal-nums group-aria-pressed:line-through group-aria-pressed:decoration-control">
            {text}
          </span>
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
    <ul className={OPTIONS}>
      {question.rows.map(({ card, text, right }, row) => {
        const chosen = given?.[row]
        return (
          <li key={card}>
            <ToldOption
              text={text}
              really={right}
              stands="in a row"
              {...toldRow(right, chosen, given !== undefined)}
            />
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
