import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { Note } from '../../_ui/text'
import { moved } from './ordering'
import { useSettling } from './settling'

type Props = { texts: string[]; onOrder: (texts: string[]) => void }

type Step = -1 | 1

/**
 * Shows a list to reorder: with two buttons on each line, with the arrow keys while one of them has the focus, or with
 * a line's number, which moves it one place up.
 */
export function OrderList({ texts, onOrder }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const refocus = useRef<{ at: number; by: Step }>(undefined)
  const [last, setLast] = useState<string>()
  useSettling(list, texts)
  useLayoutEffect(() => {
    if (refocus.current) list.current && findMove(list.current, refocus.current)?.focus()
    refocus.current = undefined
  })
  const move = (at: number, by: Step) => {
    const next = moved(texts, at, by)
    if (next === texts) return
    // A line that moves down is removed and inserted again, and would lose the focus.
    if (list.current?.contains(document.activeElement)) refocus.current = { at: at + by, by }
    setLast(texts[at])
    onOrder(next)
  }
  return (
    <div className="order">
      <Note className="order-end">Earliest</Note>
      <ol ref={list} className="options order-list">
        {texts.map((text, at) => (
          <li key={text} className="order-line" data-moved={text === last || undefined}>
            <span className="option-sign" aria-hidden="true">
              {at + 1}
            </span>
            <span className="option-text">{text}</span>
            <Move text={text} at={at} by={-1} ends={at === 0} onMove={move} />
            <Move text={text} at={at} by={1} ends={at === texts.length - 1} onMove={move} />
          </li>
        ))}
      </ol>
      <Note className="order-end">
        Latest
        <span className="keyboard-only order-keys">A number moves its event one place up.</span>
      </Note>
      <p className="sr-only" role="status">
        {last && `${last}: now ${texts.indexOf(last) + 1} of ${texts.length}.`}
      </p>
    </div>
  )
}

function findMove(list: Element, { at, by }: { at: number; by: Step }): HTMLElement | null | undefined {
  return list.children[at]?.querySelector<HTMLElement>(`[data-by="${by}"]`)
}

type MoveProps = { text: string; at: number; by: Step; ends: boolean; onMove: (at: number, by: Step) => void }

/** At an end of the list the button says so and does nothing, but keeps the focus. */
function Move({ text, at, by, ends, onMove }: MoveProps) {
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onMove(at, step)
  }
  return (
    <button
      type="button"
      className="order-move"
      data-by={by}
      aria-label={`Move ${text} ${by < 0 ? 'earlier' : 'later'}`}
      aria-disabled={ends}
      aria-keyshortcuts={by < 0 && !ends ? String(at + 1) : undefined}
      onClick={() => onMove(at, by)}
      onKeyDown={press}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={by < 0 ? 'M8 13.5V3M3.5 7.5 8 3l4.5 4.5' : 'M8 2.5V13M3.5 8.5 8 13l4.5-4.5'} />
      </svg>
    </button>
  )
}

const STEPS: Partial<Record<string, Step>> = { ArrowUp: -1, ArrowDown: 1 }
