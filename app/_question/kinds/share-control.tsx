import { clsx } from 'clsx'
import { type KeyboardEvent, useId } from 'react'
import { ShareBar } from './share-bar'
import css from './share-control.module.css'

type Props = {
  name: string
  /** 0 to 100. */
  percent: number
  /** What all bars together leave of the whole. */
  left: number
  onSet: (percent: number) => void
}

/** A share: its name, its bar and its figure; on a phone the bar is below both. */
export const SHARE = clsx(
  'grid grid-cols-[minmax(min-content,1fr)_auto] items-center gap-x-3 border-t border-rule py-1.5 isolate',
  'sm:grid-cols-[7.5rem_minmax(0,1fr)_11rem]',
)
export const SHARE_NAME = 'font-serif text-note/[1.3] font-normal normal-nums'
export const FIGURE = 'text-end tabular-nums'

const FIELD = clsx(
  'min-h-11 w-13 rounded-small border border-control bg-label px-1.5 py-2 text-end text-field tabular-nums',
  'aria-invalid:border-wrong',
)

const STEP = clsx(
  'size-11 rounded-small border border-control bg-label text-[1.25rem] leading-none hover:border-ink',
  'aria-disabled:cursor-default aria-disabled:border-rule aria-disabled:text-control',
)

/** Shows one share: a bar with a slider, a field for the figure, and a button for each step. */
export function ShareControl({ name, percent, left, onSet }: Props) {
  const id = useId()
  return (
    <li className={SHARE}>
      <span className={SHARE_NAME} id={id}>
        {name}
      </span>
      <span className="relative block h-11 max-sm:order-1 max-sm:col-span-full">
        <ShareBar
          percent={percent}
          look="set"
          className="absolute inset-x-3 inset-y-3.5 block h-4 w-[calc(100%-1.5rem)]"
        />
        <input
          className={css.slider}
          type="range"
          min={0}
          max={100}
          step={1}
          value={percent}
          autoComplete="off"
          aria-labelledby={id}
          aria-valuetext={`${percent}%, ${left}% left`}
          onChange={(event) => onSet(Number(event.target.value))}
        />
      </span>
      <span className="flex flex-wrap items-center justify-end">
        <Step sign="−" words={`Less: ${name}`} ends={percent === 0} onStep={() => onSet(percent - 1)} />
        <Figure name={name} percent={percent} onSet={onSet} />
        <Step sign="+" words={`More: ${name}`} ends={percent === 100} onStep={() => onSet(percent + 1)} />
      </span>
    </li>
  )
}

/** Shows the figure to type over; arrow keys step it like the slider. */
function Figure({ name, percent, onSet }: Omit<Props, 'left'>) {
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    onSet(percent + step)
  }
  return (
    <span className="flex items-center gap-0.5 px-1.5">
      <input
        className={FIELD}
        inputMode="numeric"
        enterKeyHint="done"
        autoComplete="off"
        maxLength={3}
        value={percent}
        aria-label={`${name}, in percent`}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onSet(Number(event.target.value.replace(/\D/g, '')))}
        onKeyDown={press}
      />
      <span aria-hidden="true">%</span>
    </span>
  )
}

const STEPS: Partial<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 }

type StepProps = { sign: string; words: string; ends: boolean; onStep: () => void }

/** At an end the button does nothing, but keeps the focus. */
function Step({ sign, words, ends, onStep }: StepProps) {
  return (
    <button
      type="button"
      className={STEP}
      aria-label={words}
      aria-disabled={ends}
      onClick={ends ? undefined : onStep}
    >
      {sign}
    </button>
  )
}
