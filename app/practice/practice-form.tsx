import type { FormEvent } from 'react'
import { Actions } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Choice } from '../_ui/field'
import { Leaf } from '../_ui/leaf'
import { Kicker, Note } from '../_ui/text'

export type Ticked = { topics: string[]; kinds: string[]; count: string }

type Named = { id: string; name: string }

type Props = {
  topics: Named[]
  kinds: Named[]
  counts: Named[]
  ticked: Ticked
  /** True while nothing can be chosen yet. */
  waiting: boolean
  onTick: (ticked: Ticked) => void
  onStart: () => void
}

/** Asks for topics and kinds to practise, and how many questions. */
export function PracticeForm({ topics, kinds, counts, ticked, waiting, onTick, onStart }: Props) {
  const start = (event: FormEvent) => {
    event.preventDefault()
    onStart()
  }
  return (
    <form onSubmit={start}>
      <fieldset disabled={waiting}>
        <legend className="sr-only">What to practise</legend>
        <Leaf margin={<Kicker>Topics</Kicker>}>
          <Ticks
            legend="Topics"
            hint="None ticked means all of them."
            all={topics}
            ticked={ticked.topics}
            onTick={(ids) => onTick({ ...ticked, topics: ids })}
          />
        </Leaf>
        <Leaf margin={<Kicker>Kinds of question</Kicker>}>
          <Ticks
            legend="Kinds of question"
            hint="None ticked means any kind that suits."
            all={kinds}
            ticked={ticked.kinds}
            onTick={(ids) => onTick({ ...ticked, kinds: ids })}
          />
        </Leaf>
        <Leaf margin={<Kicker>Questions</Kicker>}>
          <fieldset className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(5.5rem,1fr))] gap-x-6">
            <legend className="sr-only">How many questions</legend>
            {counts.map(({ id, name }) => (
              <Choice
                key={id}
                type="radio"
                name="count"
                checked={ticked.count === id}
                onChange={() => onTick({ ...ticked, count: id })}
              >
                {name}
              </Choice>
            ))}
          </fieldset>
        </Leaf>
        <Actions className="mt-6 lg:ms-beside-margin">
          <Button look="main" type="submit">
            Start
          </Button>
        </Actions>
      </fieldset>
    </form>
  )
}

type TicksProps = {
  legend: string
  hint: string
  all: Named[]
  ticked: string[]
  onTick: (ids: string[]) => void
}

function Ticks({ legend, hint, all, ticked, onTick }: TicksProps) {
  const tick = (id: string, on: boolean) =>
    onTick(all.map((each) => each.id).filter((each) => (each === id ? on : ticked.includes(each))))
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      <Note>{hint}</Note>
      <div className="mt-2 grid gap-x-6 sm:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))]">
        {all.map(({ id, name }) => (
          <Choice
            key={id}
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={(event) => tick(id, event.target.checked)}
          >
            {name}
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}
