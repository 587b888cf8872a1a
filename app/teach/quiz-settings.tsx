import { useId } from 'react'
import { FEEDBACKS, type Feedback } from '@/lib/assignment/assignment'
import { Choice, Field, fieldLook } from '../_ui/field'
import { Select } from '../_ui/select'
import { Label, Note } from '../_ui/text'
import { WholeNumber } from '../_ui/whole-number'
import { Column } from './_ui/column'
import { DueFields } from './due-fields'
import type { SettingIntents, SettingsOfQuiz } from './teach-model'

const LIMIT = 'Time limit'

type Props = SettingIntents & {
  settings: SettingsOfQuiz
  zones: readonly string[]
  /** Whether the number of variants and the time limit can be read only. */
  locked: boolean
}

const FEEDBACK_WORDS: Record<Feedback, string> = {
  'at once': 'after each answer',
  'at the end': 'after handing in',
  'after the due date': 'after the due date',
}

/** How the quiz is taken. Each change is kept at once. */
export function QuizSettings({ settings, zones, locked, onSet, ...intents }: Props) {
  const { minutes, remarks } = settings
  return (
    <Column>
      <Field
        label="Title"
        value={settings.title}
        maxLength={120}
        onChange={({ target }) => onSet({ title: target.value })}
      />
      <Remark>{remarks.title}</Remark>
      <Instructions value={settings.instructions} onSet={onSet} />
      <DueFields due={settings.due} zones={zones} onDue={intents.onDue} onWanted={intents.onDueWanted} />
      <Remark>{remarks.due}</Remark>
      {locked ? <TimeLimitRead minutes={minutes} /> : <TimeLimit minutes={minutes} {...intents} />}
      <Remark>{remarks.minutes}</Remark>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <Attempts value={settings.attempts} onSet={onSet} />
        <WhenTold value={settings.feedback} onSet={onSet} />
        <Variants many={settings.variants} locked={locked} onVariants={intents.onVariants} />
        <PassMark value={settings.passMark} onSet={onSet} />
      </div>
      <Remark>{remarks.feedback}</Remark>
      <div>
        <Choice
          type="checkbox"
          checked={settings.shuffled}
          onChange={({ target }) => onSet({ shuffled: target.checked })}
        >
          Each student has the questions in an order of their own
        </Choice>
        <Choice
          type="checkbox"
          checked={settings.largeText}
          onChange={({ target }) => onSet({ largeText: target.checked })}
        >
          Larger text
        </Choice>
      </div>
    </Column>
  )
}

type OnSet = Pick<SettingIntents, 'onSet'>

function Instructions({ value, onSet }: { value: string } & OnSet) {
  const id = useId()
  return (
    <div>
      <Label className="mb-1.5" htmlFor={id}>
        Instructions <Note as="span">students read them first; may be empty</Note>
      </Label>
      <textarea
        id={id}
        className={fieldLook({ height: 'grows' })}
        rows={rowsFor(value)}
        maxLength={1000}
        value={value}
        onChange={({ target }) => onSet({ instructions: target.value })}
      />
    </div>
  )
}

type LimitProps = { minutes: number | null } & Pick<SettingIntents, 'onLimitWanted' | 'onMinutes'>

function TimeLimit({ minutes, onLimitWanted, onMinutes }: LimitProps) {
  return (
    <div>
      <Choice
        type="checkbox"
        checked={minutes !== null}
        onChange={({ target }) => onLimitWanted(target.checked)}
      >
        {LIMIT} <Note as="span">off unless you need one; extra time is a link of its own</Note>
      </Choice>
      {minutes !== null && (
        <WholeNumber label="Minutes" value={minutes} least={1} most={600} onSet={onMinutes} />
      )}
    </div>
  )
}

function TimeLimitRead({ minutes }: Pick<LimitProps, 'minutes'>) {
  return (
    <div>
      <Label as="p" className="mb-1.5">
        {LIMIT}
      </Label>
      <p>{minutes === null ? 'none' : minutes === 1 ? '1 minute' : `${minutes} minutes`}</p>
      <Note>
        Locked with the questions{minutes !== null && '; links with more time can still be added below'}.
      </Note>
    </div>
  )
}

function Attempts({ value, onSet }: { value: number | null } & OnSet) {
  return (
    <Select
      roomy
      label="Attempts"
      value={value === null ? 'any' : String(value)}
      options={[
        { id: 'any', name: 'any number' },
        ...Array.from({ length: 9 }, (_, i) => ({ id: `${i + 1}`, name: `${i + 1}` })),
      ]}
      onValue={(chosen) => onSet({ attempts: chosen === 'any' ? null : Number(chosen) })}
    />
  )
}

function WhenTold({ value, onSet }: { value: Feedback } & OnSet) {
  return (
    <Select
      roomy
      label="What is right is told"
      value={value}
      options={FEEDBACKS.map((one) => ({ id: one, name: FEEDBACK_WORDS[one] }))}
      onValue={(chosen) => {
        const feedback = FEEDBACKS.find((one) => one === chosen)
        if (feedback) onSet({ feedback })
      }}
    />
  )
}

type VariantsProps = { many: number; locked: boolean } & Pick<SettingIntents, 'onVariants'>

function Variants({ many, locked, onVariants }: VariantsProps) {
  if (locked)
    return (
      <div>
        <Label as="p" className="mb-1.5">
          Variants for neighbours
        </Label>
        <p>{variantsWords(many)}</p>
        <Note>Locked with the questions.</Note>
      </div>
    )
  return (
    <Select
      roomy
      label="Variants for neighbours"
      value={String(many)}
      options={[1, 2, 3, 4].map((one) => ({ id: String(one), name: variantsWords(one) }))}
      onValue={(value) => onVariants(Number(value))}
    />
  )
}

function PassMark({ value, onSet }: { value: number | null } & OnSet) {
  return (
    <Select
      roomy
      label="Pass mark"
      value={value === null ? 'none' : String(value)}
      options={[
        { id: 'none', name: 'none' },
        ...marksWith(value).map((one) => ({ id: String(one), name: `${one} per cent` })),
      ]}
      onValue={(chosen) => onSet({ passMark: chosen === 'none' ? null : Number(chosen) })}
    />
  )
}

/** For browsers that do not let a field grow by itself; a line holds about 45 letters. */
const rowsFor = (text: string): number =>
  Math.min(
    15,
    Math.max(
      3,
      text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 45)), 0),
    ),
  )

const variantsWords = (many: number): string =>
  many === 1 ? 'none: all have the same' : `${many}: A to ${'ABCD'[many - 1]}`

function Remark({ children }: { children: string | undefined }) {
  return (
    // Within the gap above it. An empty one takes no room, and no gap.
    <Note className="-mt-3.5 empty:absolute" role="status">
      {children}
    </Note>
  )
}

function marksWith(mark: number | null): number[] {
  const marks = new Set([40, 50, 60, 70, 80, 90, 100, ...(mark === null ? [] : [mark])])
  return [...marks].sort((a, b) => a - b)
}
