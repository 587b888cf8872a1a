import { type FormEvent, type RefObject, useId, useRef, useState } from 'react'
import { Actions } from '../../_ui/actions'
import { Button } from '../../_ui/button'
import { fieldLook } from '../../_ui/field'
import { Note } from '../../_ui/text'
import { useAsking, useBefore, useDraftAnswer } from '../question-context'
import type { QuestionProps } from '../question-model'
import { NamesTold } from './names-told'
import { commitText, countNamed, type Naming, removeWritten, startNaming, textsOf, writeText } from './naming'
import { WrittenNames } from './written-names'

/** Asks for every name; accepts each as soon as it is complete. */
export function NameAllQuestion(props: QuestionProps<'name-all'>) {
  return props.answered ? <NamesTold {...props} answered={props.answered} /> : <WritingNames {...props} />
}

function WritingNames({ question, unanswered, named, onAnswer, onGiveUp }: QuestionProps<'name-all'>) {
  const { check: checkWord } = useAsking()
  const wanted = question.wanted.length
  const before = useBefore('name-all')
  const [naming, setNaming] = useState(() => startNaming(before?.texts ?? [], { wanted, named }))
  const field = useRef<HTMLInputElement>(null)
  const all = countNamed(naming) === wanted
  const answer = { kind: 'name-all' as const, texts: textsOf(naming) }
  useDraftAnswer(answer)
  const check = () => onAnswer(answer)
  const commit = () => {
    if (all && naming.text === '') check()
    else setNaming(commitText(naming, { wanted, named }))
  }
  const remove = (place: number) => {
    setNaming(removeWritten(naming, place))
    field.current?.focus()
  }
  return (
    <div className="flex flex-col gap-2">
      <WrittenNames written={naming.written} onRemove={remove} />
      <NameField
        field={field}
        naming={naming}
        count={`${countNamed(naming)} of ${wanted} named`}
        all={all}
        problem={unanswered}
        onText={(text) => setNaming(writeText(naming, text, { wanted, named }))}
        onCommit={commit}
      />
      <Actions>
        {textsOf(naming).length === 0 && (
          <Button look="quiet" onClick={onGiveUp}>
            I don’t know
          </Button>
        )}
        <Button look="main" onClick={check}>
          {naming.written.length === 0 || all ? checkWord : 'That’s all I know'}
        </Button>
      </Actions>
    </div>
  )
}

type NameFieldProps = {
  field: RefObject<HTMLInputElement | null>
  naming: Naming
  count: string
  /** True if no name is left to add; Enter then checks. */
  all: boolean
  problem: string | undefined
  onText: (text: string) => void
  onCommit: () => void
}

/** Shows the field, and what happened to the last text written in it. */
function NameField({ field, naming, count, all, problem, onText, onCommit }: NameFieldProps) {
  const id = useId()
  const { stem } = useAsking()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onCommit()
    field.current?.focus()
  }
  return (
    <form className="grid gap-2" onSubmit={submit} noValidate>
      <label
        htmlFor={id}
        className="flex flex-wrap justify-between gap-x-4 font-sans text-small/[1.4] font-semibold"
      >
        <span>A name</span>
        <Note as="span">{count}</Note>
      </label>
      <div className="flex items-center gap-3">
        <input
          id={id}
          ref={field}
          className={fieldLook({ className: 'w-full min-w-0 flex-1' })}
          data-focus="true"
          value={naming.text}
          onChange={(event) => onText(event.target.value)}
          enterKeyHint="enter"
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={400}
          aria-describedby={`${stem} ${id}-note`}
        />
        {!all && <Button type="submit">Add</Button>}
      </div>
      <Note id={`${id}-note`} className="min-h-[1.5em]" role="status">
        {naming.said || (naming.written.length === 0 ? problem : undefined)}
      </Note>
    </form>
  )
}
