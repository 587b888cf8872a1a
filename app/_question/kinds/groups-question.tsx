import { clsx } from 'clsx'
import { useId, useState } from 'react'
import type { Sorted } from '@/lib/question/kinds/groups/question'
import { AnswerForm } from '../answer-form'
import { useLeftOpen } from '../left-open'
import { OPTIONS, textLook, UNSEEN_INPUT, WITH_INPUT } from '../option-look'
import { useBefore, useDraftAnswer } from '../question-context'
import type { QuestionProps } from '../question-model'
import { ToldOption } from '../told-option'

/** Asks into which group each row belongs, then checks. */
export function GroupsQuestion(props: QuestionProps<'groups'>) {
  const { question, answered } = props
  if (!answered) return <Sorting {...props} />
  const given = answered.step === 'judged' && answered.answer?.kind === 'groups' ? answered.answer.texts : []
  return (
    <ul className="grid gap-4">
      {question.rows.map((row, place) => (
        <li key={row.card}>
          <ToldRow row={row} given={given[place] ?? ''} />
        </li>
      ))}
    </ul>
  )
}

function Sorting({ question, unanswered, onAnswer, onGiveUp }: QuestionProps<'groups'>) {
  const { rows, groups } = question
  const noteId = useId()
  const before = useBefore('groups')?.texts ?? []
  const [chosen, setChosen] = useState<readonly string[]>(() => rows.map((_, i) => before[i] ?? ''))
  const answer = { kind: 'groups' as const, texts: [...chosen] }
  useDraftAnswer(answer)
  const { check, warning, isEmpty } = useLeftOpen(chosen, () => onAnswer(answer))
  return (
    <AnswerForm note={isEmpty ? unanswered : warning} noteId={noteId} onCheck={check} onGiveUp={onGiveUp}>
      <div className="grid gap-5">
        {rows.map((row, place) => (
          <RowField
            key={row.card}
            row={row}
            groups={groups}
            chosen={chosen[place] ?? ''}
            focus={place === 0}
            noteId={noteId}
            onChoose={(group) => setChosen(chosen.with(place, group))}
          />
        ))}
      </div>
    </AnswerForm>
  )
}

/** A group to choose: a target of 44 px. */
const GROUP = clsx(
  'relative inline-flex min-h-11 items-center rounded-small border border-control bg-label px-3.5 py-2',
  'hover:border-ink has-checked:border-ink has-checked:bg-paper has-checked:[box-shadow:inset_0_0_0_1px_var(--ink)]',
  WITH_INPUT,
)

type RowFieldProps = {
  row: Sorted
  groups: string[]
  chosen: string
  /** Takes the focus when the question appears. */
  focus: boolean
  noteId: string
  onChoose: (group: string) => void
}

function RowField({ row, groups, chosen, focus, noteId, onChoose }: RowFieldProps) {
  const name = useId()
  return (
    <fieldset>
      <legend className={`mb-2 text-pretty ${textLook()}`}>{row.text}</legend>
      <div className="flex flex-wrap gap-2">
        {groups.map((group, place) => (
          <label key={group} className={GROUP}>
            <input
              className={UNSEEN_INPUT}
              type="radio"
              name={name}
              checked={group === chosen}
              autoComplete="off"
              data-focus={(focus && place === 0) || undefined}
              aria-describedby={noteId}
              onChange={() => onChoose(group)}
            />
            <span className="text-note/[1.3]">{group}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Shows the group of a row, and the one chosen instead. */
function ToldRow({ row, given }: { row: Sorted; given: string }) {
  const right = given === row.right
  return (
    <>
      <p className={`mb-1.5 text-pretty ${textLook()}`}>{row.text}</p>
      <div className={OPTIONS}>
        <ToldOption
          text={row.right}
          told={right ? 'right' : 'missed'}
          said={right ? 'your answer' : 'the answer'}
        />
        {!right && given !== '' && <ToldOption text={given} told="wrong" said="your answer" />}
      </div>
    </>
  )
}
