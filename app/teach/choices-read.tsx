import { Label } from '../_ui/text'
import type { ChoicesView, Named } from './teach-model'

/** Shows a quiz's choices, read-only. */
export function ChoicesRead({ view }: { view: ChoicesView }) {
  const { topics, topicsTicked, kinds, kindsTicked, count, notTaught, sensitive } = view
  return (
    <dl className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
      <Line name="Topics">{namesOf(topics, topicsTicked) || 'all'}</Line>
      <Line name="How many questions">{String(count)}</Line>
      <Line name="Kinds of question">{namesOf(kinds, kindsTicked) || 'any that suits'}</Line>
      {notTaught > 0 && (
        <Line name="Not taught yet">{notTaught === 1 ? 'one fact' : `${notTaught} facts`}</Line>
      )}
      <Line name="Killings, expulsions and hatred">{sensitive ? 'asked about, too' : 'left out'}</Line>
    </dl>
  )
}

function Line({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <Label as="dt" className="mb-1.5">
        {name}
      </Label>
      <dd>{children}</dd>
    </div>
  )
}

function namesOf(all: readonly Named[], ids: readonly string[]): string {
  return all.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(', ')
}
