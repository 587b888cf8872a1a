import { type ReactNode, useId } from 'react'
import type { QuestionIntents, QuestionView } from './view'

/** What can be done with a question in its place; the name of what has the focus after it. */
export type Act = 'swap' | 'redraw' | 'pin' | 'up' | 'down' | 'drop' | 'kind'

type Props = QuestionIntents & {
  question: QuestionView
  at: number
  many: number
  /** Where the focus goes once this is done. */
  onActed: (at: number, act: Act) => void
}

/** A question as its teacher reads it: with its answer, where that stands, and how hard it is. */
export function QuestionLine({ question, at, many, onActed, ...intents }: Props) {
  const stem = useId()
  const { task, key, options, place, url, kindName, difficulty, pinned, sensitive } = question
  return (
    <li className="teach-question" data-at={at} aria-labelledby={stem}>
      <p className="teach-about">
        <span className="teach-kind">{kindName}</span>
        <span className="remark" data-difficulty={difficulty}>
          {difficulty}
        </span>
        {sensitive && <span className="remark">sensitive</span>}
        {pinned && <span className="remark">pinned</span>}
      </p>
      <p className="teach-stem" id={stem}>
        {task}
      </p>
      {options.length > 0 && (
        <ul className="teach-options">
          {options.map(({ text, right }) => (
            <li key={text} data-right={right || undefined}>
              <span className="sign" aria-hidden="true">
                {right ? '✓' : '–'}
              </span>
              {text}
              {right && <span className="sr-only"> (right)</span>}
            </li>
          ))}
        </ul>
      )}
      {key.length > 0 && <Key parts={key} />}
      <p className="note">
        <a className="link" href={url}>
          {place}
        </a>
      </p>
      <Tools question={question} at={at} many={many} onActed={onActed} {...intents} />
    </li>
  )
}

function Key({ parts }: { parts: string[] }) {
  return parts.length === 1 ? (
    <p className="teach-key">
      <span className="note">Answer</span> {parts[0]}
    </p>
  ) : (
    <div className="teach-key">
      <span className="note">Answers</span>
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </div>
  )
}

function Tools({ question, at, many, onActed, ...intents }: Props) {
  const acting = (act: Act, then: number, intent: () => void) => () => {
    intent()
    onActed(then, act)
  }
  const { pinned } = question
  return (
    <div className="teach-tools">
      <Tool
        act="swap"
        name={`Swap question ${at + 1} for another`}
        onClick={acting('swap', at, () => intents.onSwap(at))}
      >
        Swap
      </Tool>
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
        pressed={pinned}
        onClick={acting('pin', at, () => intents.onPin(at, !pinned))}
      >
        Pin
      </Tool>
      <Tool
        act="up"
        name={`Move question ${at + 1} up`}
        disabled={at === 0}
        onClick={acting('up', at - 1, () => intents.onMove(at, at - 1))}
      >
        ↑
      </Tool>
      <Tool
        act="down"
        name={`Move question ${at + 1} down`}
        disabled={at === many - 1}
        onClick={acting('down', at + 1, () => intents.onMove(at, at + 1))}
      >
        ↓
      </Tool>
      <Tool
        act="drop"
        name={`Drop question ${at + 1}`}
        onClick={acting('drop', Math.min(at, many - 2), () => intents.onDrop(at))}
      >
        Drop
      </Tool>
      <label className="teach-as">
        <span className="sr-only">Kind of question {at + 1}</span>
        <select
          className="field field-small"
          data-act="kind"
          value={question.kind}
          onChange={({ target }) => {
            intents.onKind(at, target.value)
            onActed(at, 'kind')
          }}
        >
          {question.kinds.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
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

function Tool({ act, name, pressed, disabled, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      className="teach-tool"
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
