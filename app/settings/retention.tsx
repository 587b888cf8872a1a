import { useId, useState } from 'react'
import { Label, Note } from '../_ui/text'

type Props = {
  value: number
  /** Says what a retention costs: "half as many reviews again". */
  cost: (retention: number) => string
  onSet: (value: number) => void
}

/** Sets the desired retention and shows its cost; saves it when the slider is released. */
export function Retention({ value, cost, onSet }: Props) {
  const id = useId()
  const [draft, setDraft] = useState<number>()
  const shown = draft ?? value
  const percent = `${Math.round(shown * 100)} %`
  const keep = () => {
    setDraft(undefined)
    if (draft !== undefined && draft !== value) onSet(draft)
  }
  return (
    <div>
      <Label htmlFor={id}>
        Of the cards that come back, how many you want to remember: <output>{percent}</output>
      </Label>
      <input
        id={id}
        className="block h-11 w-full max-w-96"
        type="range"
        min={80}
        max={95}
        step={1}
        value={Math.round(shown * 100)}
        aria-valuetext={`${percent}, ${cost(shown)}`}
        aria-describedby={`${id}-cost`}
        onChange={(event) => setDraft(Number(event.target.value) / 100)}
        onPointerUp={keep}
        onKeyUp={keep}
        onBlur={keep}
      />
      <Note className="min-h-lh" id={`${id}-cost`}>
        {cost(shown)}.
      </Note>
    </div>
  )
}
