import { type KeyboardEvent, useId } from 'react'
import { fieldLook } from '../../_ui/field'
import { ShareBar } from './share-bar'

type Props = {
  name: string
  /** 0 to 100. */
  percent: number
  /** What all bars together leave of the whole. */
  left: number
  onSet: (percent: number) => void
}

/** Shows one share: a bar with a slider, a field for the figure, and a button for each step. */
export function ShareControl({ name, percent, left, onSet }: Props) {
  const id = useId()
  return (
    <li className="share">
      <span className="share-name" id={id}>
        {name}
      </span>
      <span className="share-slide">
        <ShareBar percent={percent} look="set" />
        <input
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
      <span className="share-steps">
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
    <span className="share-typed">
      <input
        className={fieldLook()}
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
      className="share-step"
      aria-label={words}
      aria-disabled={ends}
      onClick={ends ? undefined : onStep}
    >
      {sign}
    </button>
  )
}
