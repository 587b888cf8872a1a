import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { fieldLook } from '../_ui/field'
import type { AskedView, QuestionIntents, QuestionView } from './teach-model'

/** What a teacher can do with a question in its place; names the control that gets the focus next. */
export type Act = 'swap' | 'redraw' | 'pin' | 'up' | 'down' | 'drop' | 'kind'

export type ToolsProps = QuestionIntents & {
  question: QuestionView
  at: number
  many: number
  /** Called with the place that gets the focus next. */
  onActed: (at: number, act: Act) => void
}

/** Shows a question's tools. A question that cannot be made can only be moved, swapped and dropped. */
export function QuestionTools({ question, at, many, onActed, ...intents }: ToolsProps) {
  const acting: Acting = (act, then, intent) => () => {
    intent()
    onActed(then, act)
  }
  const asked = question.state === 'made' ? question : undefined
  return (
    <div className="-ms-2 mt-1.5 flex flex-wrap items-center gap-1.5">
      <Tool
        act="swap"
        name={`Swap question ${at + 1} for another`}
        onClick={acting('swap', at, () => intents.onSwap(at))}
      >
        Swap
      </Tool>
      {asked && (
        <>
          <Tool
            act="redraw"
            name={`Reword question ${at + 1}`}
            onClick={acting('redraw', at, () => intents.onRedraw(at))}
          >
            Reword
          </Tool>
          <Tool
            act="pin"
            name={`Pin question ${at + 1}`}
            pressed={asked.pinned}
            onClick={acting('pin', at, () => intents.onPin(at, !asked.pinned))}
          >
            Pin
          </Tool>
        </>
      )}
      <PlaceTools at={at} many={many} acting={acting} onMove={intents.onMove} onDrop={intents.onDrop} />
      {asked && (
        <KindField
          question={asked}
          at={at}
          onKind={(kind) => acting('kind', at, () => intents.onKind(at, kind))()}
        />
      )}
    </div>
  )
}

/** Does what was pressed and sends the focus to the tool `act` of the question at `then`. */
type Acting = (act: Act, then: number, intent: () => void) => () => void

type PlaceProps = Pick<ToolsProps, 'at' | 'many' | 'onMove' | 'onDrop'> & { acting: Acting }

function PlaceTools({ at, many, acting, onMove, onDrop }: PlaceProps) {
  return (
    <>
      <Tool
        act="up"
        name={`Move question ${at + 1} up`}
        disabled={at === 0}
        onClick={acting('up', at - 1, () => onMove(at, at - 1))}
      >
        ↑
      </Tool>
      <Tool
        act="down"
        name={`Move question ${at + 1} down`}
        disabled={at === many - 1}
        onClick={acting('down', at + 1, () => onMove(at, at + 1))}
      >
        ↓
      </Tool>
      <Tool
        act="drop"
        name={`Drop question ${at + 1}`}
        onClick={acting('drop', Math.min(at, many - 2), () => onDrop(at))}
      >
        Drop
      </Tool>
    </>
  )
}

type KindProps = { question: AskedView; at: number; onKind: (kind: string) => void }

function KindField({ question, at, onKind }: KindProps) {
  return (
    <label className="max-w-full min-w-0">
      <span className="sr-only">Kind of question {at + 1}</span>
      <select
        className={fieldLook({ small: true, className: 'max-w-full' })}
        data-act="kind"
        value={question.kind}
        onChange={({ target }) => onKind(target.value)}
      >
        {question.kinds.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

type ToolProps = {
  act: Act
  name: string
  pressed?: boolean
  disabled?: boolean
  onClick: () => void
  children: ReactNode
}

const TOOL = clsx(
  'min-h-11 min-w-11 rounded-small border border-transparent px-2 text-small text-ink-soft',
  'not-disabled:hover:border-control not-disabled:hover:text-ink disabled:cursor-default disabled:opacity-40',
  'aria-pressed:border-control aria-pressed:bg-accent-wash aria-pressed:font-semibold aria-pressed:text-ink',
)

function Tool({ act, name, pressed, disabled, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      className={TOOL}
      data-act={act}
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
