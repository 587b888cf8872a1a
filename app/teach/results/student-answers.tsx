import { useId, useRef, useState } from 'react'
import { ButtonRow } from '../../_ui/actions'
import { Button } from '../../_ui/button'
import { fieldLook } from '../../_ui/field'
import { Label, Note } from '../../_ui/text'
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
        <ul className="student-notes text-small font-normal text-ink-soft">
          {details.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ol className="answers-given">
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
    <li className="given" value={question} data-worth={worth}>
      <p className="given-stem" ref={head} tabIndex={-1}>
        {stem}
      </p>
      <p className="given-answer">
        <span className="sign" aria-hidden="true">
          {sign}
        </span>{' '}
        <bdi data-long={given.length > LONG || undefined}>{given}</bdi>{' '}
        <span className="given-worth">
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
    <div className="recount print:hidden">
      <label className="text-small font-normal text-ink-soft" htmlFor={id}>
        Count as<span className="sr-only"> (question {question})</span>
      </label>
      <select
        id={id}
        className={fieldLook({ className: 'field-small' })}
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
        <Button look="quiet" onClick={onAccept}>
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
    <div className="feedback-back print:hidden">
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
