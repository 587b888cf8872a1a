import { useId, useState } from 'react'
import { Label } from '../../_ui/text'
import { AnswerForm } from '../answer-form'
import { OptionInput } from '../option-input'
import { OPTIONS } from '../option-look'
import { useAsking, useBefore, useDraftAnswer } from '../question-context'
import type { QuestionProps } from '../question-model'
import { ToldOption, toldOf } from '../told-option'

const SAID = { right: 'you ticked it', missed: 'you missed it', wrong: 'not one of them', other: undefined }

/** Asks to tick every right option and then check. */
export function SelectQuestion(props: QuestionProps<'select'>) {
  const { question, answered } = props
  if (!answered) return <Ticking {...props} />
  const given = answered.step === 'judged' && answered.answer?.kind === 'select' ? answered.answer.texts : []
  return (
    <ul className={OPTIONS}>
      {question.options.map(({ text, right, really }) => {
        const told = toldOf(right, given.includes(text))
        return (
          <li key={text}>
            <ToldOption
              text={text}
              told={told}
              said={SAID[told]}
              really={told === 'wrong' ? really : undefined}
            />
          </li>
        )
      })}
    </ul>
  )
}

function Ticking({ question, unanswered, onAnswer, onGiveUp }: QuestionProps<'select'>) {
  const noteId = useId()
  const { stem } = useAsking()
  const [ticked, setTicked] = useState<readonly string[]>(useBefore('select')?.texts ?? [])
  const answer = { kind: 'select' as const, texts: [...ticked] }
  useDraftAnswer(answer)
  const tick = (text: string, on: boolean) =>
    setTicked((before) => (on ? [...before, text] : before.filter((each) => each !== text)))
  return (
    <AnswerForm
      note={ticked.length === 0 ? unanswered : `${ticked.length} ticked`}
      noteId={noteId}
      onCheck={() => onAnswer(answer)}
      onGiveUp={onGiveUp}
    >
      <fieldset aria-describedby={stem}>
        <Label as="legend" className="mb-2">
          Select all that apply
        </Label>
        <div className={OPTIONS}>
          {question.options.map(({ text }, place) => (
            <OptionInput
              key={text}
              type="checkbox"
              text={text}
              shortcut={String(place + 1)}
              checked={ticked.includes(text)}
              describedBy={noteId}
              focus={place === 0}
              onChange={(on) => tick(text, on)}
            />
          ))}
        </div>
      </fieldset>
    </AnswerForm>
  )
}
