import { Choice } from '../../_ui/field'
import { Label, Note } from '../../_ui/text'
import type { Named } from '../teach-model'

type Props = {
  legend: string
  hint: string
  all: readonly Named[]
  ticked: readonly string[]
  onTick: (ids: string[]) => void
}

/** Shows boxes to tick, in the order of the list. */
export function Ticks({ legend, hint, all, ticked, onTick }: Props) {
  const tick = (id: string, on: boolean) =>
    onTick(all.map((each) => each.id).filter((each) => (each === id ? on : ticked.includes(each))))
  return (
    <fieldset>
      <Label as="legend" className="mb-1.5">
        {legend} <Note as="span">{hint}</Note>
      </Label>
      <div className="gap-x-8 *:break-inside-avoid sm:columns-2">
        {all.map(({ id, name }) => (
          <Choice
            key={id}
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={({ target }) => tick(id, target.checked)}
          >
            {name}
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}
