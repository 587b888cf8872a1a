import { useRef, useState } from 'react'
import { ButtonRow } from '../_ui/actions'
import { Button } from '../_ui/button'
import { Choice } from '../_ui/field'
import { Note } from '../_ui/text'
import { WholeNumber } from '../_ui/whole-number'
import { More } from './_ui/more'
import { Ticks } from './_ui/ticks'
import type { ChoiceIntents, ChoicesView, TopicChoice } from './teach-model'

type Props = ChoiceIntents & { view: ChoicesView }

/** Asks for topics, kinds, the number of questions, and what was taught. */
export function Choices({ view, ...intents }: Props) {
  return (
    <>
      <Ticks
        legend="Topics"
        hint="none ticked means all"
        all={view.topics}
        ticked={view.topicsTicked}
        onTick={intents.onTopics}
      />
      <Count view={view} onCount={intents.onCount} />
      <More
        name={`Kinds of question${view.kindsTicked.length > 0 ? `: ${view.kindsTicked.length} chosen` : ''}`}
      >
        <Ticks
          legend="Kinds of question"
          hint="none ticked means any that suits"
          all={view.kinds}
          ticked={view.kindsTicked}
          onTick={intents.onKinds}
        />
      </More>
      <Taught count={view.notTaught} factsOf={intents.factsOf} onTaught={intents.onTaught} />
      <Choice
        type="checkbox"
        checked={view.sensitive}
        onChange={({ target }) => intents.onSensitive(target.checked)}
      >
        Also ask about killings, expulsions and hatred{' '}
        <Note as="span">
          {view.sensitiveFacts} facts, told soberly and with who says so, and never against the clock; left
          out unless you tick this
        </Note>
      </Choice>
    </>
  )
}

function Count({ view, onCount }: { view: ChoicesView } & Pick<ChoiceIntents, 'onCount'>) {
  const count = useRef<HTMLDivElement>(null)
  const take = () => {
    onCount(view.suggested)
    // The button disappears once its number is set.
    count.current?.querySelector('input')?.focus()
  }
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2" ref={count}>
      <WholeNumber
        label="How many questions"
        hint="1 to 60"
        value={view.count}
        least={1}
        most={60}
        onSet={onCount}
      />
      {view.count !== view.suggested && (
        <Button className="mt-7.5" onClick={take}>
          Take {view.suggested}, about 10 minutes
        </Button>
      )}
    </div>
  )
}

function Taught({
  count,
  factsOf,
  onTaught,
}: { count: number } & Pick<ChoiceIntents, 'factsOf' | 'onTaught'>) {
  const [open, setOpen] = useState(false)
  return (
    <More
      name={`What you have taught${count > 0 ? `: all but ${count} ${count === 1 ? 'fact' : 'facts'}` : ''}`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {open && (
        <>
          <Note>
            Untick what your class has not had yet. It is not asked, and stands in no other question.
          </Note>
          {factsOf().map((topic) => (
            <TaughtFacts key={topic.id} topic={topic} onTaught={onTaught} />
          ))}
        </>
      )}
    </More>
  )
}

function TaughtFacts({ topic, onTaught }: { topic: TopicChoice } & Pick<ChoiceIntents, 'onTaught'>) {
  const all = topic.facts.map(({ id }) => id)
  const taught = topic.facts.filter((fact) => fact.taught).length
  return (
    <details className="border-b border-rule">
      <summary className="min-h-11 py-2.5">
        {topic.name}{' '}
        <Note as="span">
          {taught} of {all.length} taught
        </Note>
      </summary>
      <ButtonRow>
        <Button look="quiet" onClick={() => onTaught(all, true)}>
          All taught
        </Button>
        <Button look="quiet" onClick={() => onTaught(all, false)}>
          None taught
        </Button>
      </ButtonRow>
      {topic.facts.map(({ id, text, taught: isTaught }) => (
        <Choice
          key={id}
          type="checkbox"
          checked={isTaught}
          onChange={({ target }) => onTaught([id], target.checked)}
        >
          {text}
        </Choice>
      ))}
    </details>
  )
}
