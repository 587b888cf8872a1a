import { clsx } from 'clsx'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { Note } from '../../_ui/text'
import { OPTIONS, signLook, textLook } from '../option-look'
import { moved } from './ordering'
import { useSettling } from './settling'

type Props = {
  texts: string[]
  onOrder: (texts: string[]) => void
  /** What the first and the last line are. */
  ends?: readonly [first: string, last: string]
}

type Step = -1 | 1

/** A line; what was moved last has a bar before it. */
const LINE = clsx(
  'grid min-h-13 grid-cols-[2rem_minmax(0,1fr)_auto_auto] items-center border border-control bg-label ps-3',
  'data-moved:relative data-moved:z-1 data-moved:[box-shadow:inset_3px_0_0_var(--ink)]',
)

const MOVE = clsx(
  'group grid min-h-11 w-11 place-items-center self-stretch border-s border-rule',
  'not-aria-disabled:hover:bg-accent-wash focus-visible:z-1 focus-visible:-outline-offset-2',
  'aria-disabled:cursor-default aria-disabled:text-control',
)

/**
 * Shows a list to reorder: with two buttons on each line, with the arrow keys while one of them has the focus, or with
 * a line's number, which moves it one place up.
 */
export function OrderList({ texts, onOrder, ends: [first, end] = ['Earliest', 'Latest'] }: Props) {
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
    <div className="grid gap-1">
      <Note className="flex flex-wrap justify-between gap-x-4">{first}</Note>
      <ol ref={list} className={OPTIONS}>
        {texts.map((text, at) => (
          <li key={text} className={LINE} data-moved={text === last || undefined}>
            <span className={signLook()} aria-hidden="true">
              {at + 1}
            </span>
            <span className={`${textLook(undefined, 'note')} py-2 pe-2`}>{text}</span>
            <Move text={text} at={at} by={-1} ends={at === 0} onMove={move} />
            <Move text={text} at={at} by={1} ends={at === texts.length - 1} onMove={move} />
          </li>
        ))}
      </ol>
      <Note className="flex flex-wrap justify-between gap-x-4">
        {end}
        <span className="touched:hidden">A number moves its line one place up.</span>
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
      className={MOVE}
      data-by={by}
      aria-label={`Move ${text} ${by < 0 ? 'earlier' : 'later'}`}
      aria-disabled={ends}
      aria-keyshortcuts={by < 0 && !ends ? String(at + 1) : undefined}
      onClick={() => onMove(at, by)}
      onKeyDown={press}
    >
      <svg
        className="w-4 fill-none stroke-current stroke-[1.5] group-aria-disabled:opacity-50"
        viewBox="0 0 16 16"
        aria-hidden="true"
      >
        <path d={by < 0 ? 'M8 13.5V3M3.5 7.5 8 3l4.5 4.5' : 'M8 2.5V13M3.5 8.5 8 13l4.5-4.5'} />
      </svg>
    </button>
  )
}

const STEPS: Partial<Record<string, Step>> = { ArrowUp: -1, ArrowDown: 1 }
