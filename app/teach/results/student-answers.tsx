import { clsx } from 'clsx'
import { useId, useRef, useState } from 'react'
import { ButtonRow } from '../../_ui/actions'
import { Button } from '../../_ui/button'
import { fieldLook } from '../../_ui/field'
import { Label, Note } from '../../_ui/text'
import { Sign } from '../_ui/sign'
import type { AnswerView, StudentDetails, StudentIntents, Worth } from './results-model'
import { WORTH_ORDER, WORTHS } from './worth-words'

/** Answers from this many characters are no longer bold. */
const LONG = 60

type Props = StudentIntents & { student: string; name: string; details: StudentDetails | undefined }

/** Shows each answer of a student with its worth and the reason, and the feedback to send back. */
export function StudentAnswers({ student, name, details, onAccept, onWorth, onCopy }: Props) {
  if (!details) return null
  return (
    <>
      {details.notes.length > 0 && (
        <ul className="mb-2 text-small font-normal text-ink-soft">
          {details.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ol className="grid list-decimal gap-x-12 ps-8 lg:grid-cols-[1fr_1fr] print:block print:columns-2 print:gap-x-8">
        {details.answers.map((answer) => (
          <GivenAnswer
            key={answer.question}
            answer={answer}
            onAccept={() => onAccept(answer.question, answer.given)}
            onWorth={(worth) => onWorth(answer.question, student, worth)}
          />
        ))}
      </ol>
      <Feedback name={name} text={details.feedback} onCopy={onCopy} />
    </>
  )
}

const GIVEN = clsx(
  'min-w-0 py-3 wrap-anywhere marker:text-small marker:text-ink-soft print:py-1 print:break-inside-avoid',
)
const INKS: Partial<Record<Worth, string>> = {
  wrong: 'text-wrong',
  right: 'text-accent',
  partly: 'text-accent',
}

type GivenProps = { answer: AnswerView; onAccept: () => void; onWorth: (worth: Worth | null) => void }

function GivenAnswer({ answer, onAccept, onWorth }: GivenProps) {
  const { stem, given, right, worth, reason, time, counts, acceptable, question } = answer
  const { sign, word } = WORTHS[worth]
  const head = useRef<HTMLParagraphElement>(null)
  const accept = (): void => {
    // A right answer needs no accepting, so the button disappears.
    head.current?.focus()
    onAccept()
  }
  return (
    <li className={GIVEN} value={question} data-worth={worth}>
      <p className="font-serif text-note/[1.35] font-normal normal-nums" ref={head} tabIndex={-1}>
        {stem}
      </p>
      <p className="my-0.5">
        <Sign className={INKS[worth]}>{sign}</Sign>{' '}
        <bdi className={given.length > LONG ? undefined : 'font-semibold'}>{given}</bdi>{' '}
        <span className="ms-1.5 text-small text-ink-soft">
          {counts ? word : 'not counted'}, {time}
        </span>
      </p>
      {worth !== 'right' && <Note>Right: {right}</Note>}
      {reason !== '' && <Note>{reason}</Note>}
      {counts && <Recount answer={answer} onAccept={acceptable ? accept : undefined} onWorth={onWorth} />}
    </li>
  )
}

type RecountProps = {
  answer: AnswerView
  onAccept: (() => void) | undefined
  onWorth: GivenProps['onWorth']
}

function Recount({ answer: { question, given, changed }, onAccept, onWorth }: RecountProps) {
  const id = useId()
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 print:hidden">
      <label className="text-small font-normal text-ink-soft" htmlFor={id}>
        Count as<span className="sr-only"> (question {question})</span>
      </label>
      <select
        id={id}
        className={fieldLook({ small: true })}
        value={changed ?? ''}
        onChange={({ target }) => onWorth(WORTH_ORDER.find((worth) => worth === target.value) ?? null)}
      >
        <option value="">as judged</option>
        {WORTH_ORDER.slice(0, 3).map((worth) => (
          <option key={worth} value={worth}>
            {WORTHS[worth].word}
          </option>
        ))}
      </select>
      {onAccept && (
        <Button look="quiet" sides="tight" small onClick={onAccept}>
          <span>
            Accept “<bdi>{given}</bdi>” from everybody
          </span>
        </Button>
      )}
    </div>
  )
}

function Feedback({ name, text, onCopy }: { name: string; text: string } & Pick<StudentIntents, 'onCopy'>) {
  const id = useId()
  const [copied, setCopied] = useState('')
  const copy = async (): Promise<void> =>
    setCopied(
      (await onCopy(text))
        ? 'Copied.'
        : 'The browser did not allow it: select the text and copy it yourself.',
    )
  return (
    <div className="mt-4 grid max-w-measure gap-1.5 print:hidden">
      <Label htmlFor={id}>
        Feedback to send back <Note as="span">to {name}, by any way you like</Note>
      </Label>
      <textarea id={id} className={fieldLook()} readOnly rows={6} value={text} onFocus={selectAll} />
      <ButtonRow>
        <Button onClick={copy}>Copy the feedback</Button>
        <Note role="status">{copied}</Note>
      </ButtonRow>
    </div>
  )
}

function selectAll({ target }: { target: HTMLTextAreaElement }): void {
  target.select()
}
