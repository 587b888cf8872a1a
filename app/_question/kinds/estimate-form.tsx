import { type InputHTMLAttributes, useId, useState } from 'react'
import { readBack } from '@/lib/question/while-writing'
import { Choice, fieldLook } from '../../_ui/field'
import { Label, Note } from '../../_ui/text'
import { AnswerForm } from '../answer-form'
import { useAsking, useDraftAnswer, useTextBefore } from '../question-context'
import type { QuestionProps } from '../question-model'
import { rangeEnds, rangeText } from './estimate-words'

/** Shows one field for a figure, or two for a range of 80 % certainty. */
export function EstimateForm({ question, unanswered, onAnswer, onGiveUp }: QuestionProps<'estimate'>) {
  const noteId = useId()
  const { stem } = useAsking()
  const before = useTextBefore()
  const [asRange, setAsRange] = useState(rangeEnds(before) !== undefined)
  const [figure, setFigure] = useState(asRange ? '' : before)
  const [ends, setEnds] = useState(rangeEnds(before) ?? { from: '', to: '' })
  const [halfway, setHalfway] = useState(false)
  const text = asRange ? rangeText(ends.from, ends.to) : figure
  useDraftAnswer(text === undefined ? null : { kind: 'estimate', text })
  const read = text === undefined ? undefined : readBack(question, text)
  const problem = halfway && text === undefined ? 'Write both ends of the range.' : unanswered
  const check = () => {
    setHalfway(text === undefined)
    if (text !== undefined) onAnswer({ kind: 'estimate', text })
  }
  const field = { 'aria-describedby': `${stem} ${noteId}`, 'aria-invalid': problem !== undefined }
  return (
    <AnswerForm
      note={read === undefined ? problem : `Read as ${read}`}
      noteId={noteId}
      onCheck={check}
      onGiveUp={onGiveUp}
    >
      <Choice type="checkbox" checked={asRange} onChange={(event) => setAsRange(event.target.checked)}>
        Give a range that you are 80 % sure of
      </Choice>
      {asRange ? (
        <fieldset className="grid gap-3 sm:grid-cols-[1fr_1fr]">
          <legend className="sr-only">Your range</legend>
          <NumberField
            {...field}
            label="From"
            unit={question.unit}
            value={ends.from}
            onText={(from) => setEnds({ ...ends, from })}
          />
          <NumberField
            {...field}
            label="To"
            unit={question.unit}
            value={ends.to}
            onText={(to) => setEnds({ ...ends, to })}
          />
        </fieldset>
      ) : (
        <NumberField
          {...field}
          label="Your estimate"
          unit={question.unit}
          value={figure}
          data-focus="true"
          onText={setFigure}
        />
      )}
    </AnswerForm>
  )
}

type NumberFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'> & {
  label: string
  unit: string
  'data-focus'?: string
  onText: (text: string) => void
}

function NumberField({ label, unit, onText, ...input }: NumberFieldProps) {
  const id = useId()
  return (
    <div className="grid gap-2">
      <Label htmlFor={id}>{label}</Label>
      <div className="flex items-center gap-3">
        <input
          id={id}
          className={fieldLook({ className: 'w-full min-w-0 flex-1' })}
          inputMode="decimal"
          enterKeyHint="done"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={40}
          onChange={(event) => onText(event.target.value)}
          {...input}
        />
        <Note as="span">{unit}</Note>
      </div>
    </div>
  )
}
