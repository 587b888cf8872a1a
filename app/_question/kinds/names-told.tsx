import { clsx } from 'clsx'
import { Label } from '../../_ui/text'
import { OPTIONS } from '../option-look'
import type { Answered, QuestionProps } from '../question-model'
import { ToldOption, toldOf } from '../told-option'

/** Names are short, so there is room for two columns of them. */
const NAMES = clsx(OPTIONS, 'sm:grid-cols-[1fr_1fr] sm:gap-2 sm:*:not-first:mt-0')

type Props = Pick<QuestionProps<'name-all'>, 'question' | 'named'> & { answered: Answered }

/** Shows every expected name, and the written ones that are wrong. */
export function NamesTold({ question, answered, named }: Props) {
  if (answered.step !== 'judged') return null
  const { answer } = answered
  const texts = answer?.kind === 'name-all' ? answer.texts : []
  const meant = new Set(texts.map((text) => named(text, true)))
  const known = question.wanted.filter(({ name }) => meant.has(name))
  const strays = texts.filter((text) => named(text, true) === undefined)
  return (
    <>
      <ul className={NAMES} aria-label="All the names">
        {question.wanted.map((one) => (
          <li key={one.entity}>
            <ToldOption
              text={one.name}
              told={toldOf(true, known.includes(one))}
              said={known.includes(one) ? 'named' : 'not named'}
              stands="among names"
            />
          </li>
        ))}
      </ul>
      {strays.length > 0 && <Strays texts={strays} />}
    </>
  )
}

function Strays({ texts }: { texts: readonly string[] }) {
  return (
    <div className="grid gap-2">
      <Label as="p">You also wrote</Label>
      <ul className={NAMES}>
        {texts.map((text) => (
          <li key={text}>
            <ToldOption text={text} told="wrong" said="not one of them" stands="among names" />
          </li>
        ))}
      </ul>
    </div>
  )
}
