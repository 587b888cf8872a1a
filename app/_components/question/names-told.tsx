import type { Verdict, Wanted } from '@/lib/question/question'
import { ToldOption, toldOf } from './told-option'
import type { Answered, QuestionProps } from './view'

type Props = Pick<QuestionProps<'name-all'>, 'question' | 'named'> & { answered: Answered }

/** Every name that was wanted, and what was written that is none of them. */
export function NamesTold({ question, answered, named }: Props) {
  if (answered.step !== 'judged') return null
  const { answer, verdict } = answered
  const texts = answer?.kind === 'name-all' ? answer.texts : []
  const exactly = new Set(texts.flatMap((text) => named(text, true) ?? []))
  const known = question.wanted.filter((one) => exactly.has(one.name) || isForgiven(one, verdict, texts))
  const others = texts.filter((text) => named(text, true) === undefined)
  // As many as were forgiven a typo are names after all; which of them, the verdict does not say.
  const strays = known.length - exactly.size >= others.length ? [] : others
  return (
    <>
      <ul className="options names-told" aria-label="All the names">
        {question.wanted.map((one) => (
          <li key={one.entity}>
            <ToldOption
              text={one.name}
              told={toldOf(true, known.includes(one))}
              said={known.includes(one) ? 'named' : 'not named'}
            />
          </li>
        ))}
      </ul>
      {strays.length > 0 && <Strays texts={strays} />}
    </>
  )
}

/** Named with a typo that was let pass: the verdict, which knows, does not count its card as missed. */
function isForgiven({ card }: Wanted, { worth, missed }: Verdict, texts: readonly string[]): boolean {
  if (worth === 'right') return true
  return texts.length > 0 && card !== undefined && missed !== undefined && !missed.includes(card)
}

function Strays({ texts }: { texts: readonly string[] }) {
  return (
    <div className="names-strays">
      <p className="label">You also wrote</p>
      <ul className="options names-told">
        {texts.map((text) => (
          <li key={text}>
            <ToldOption text={text} told="wrong" said="not one of them" />
          </li>
        ))}
      </ul>
    </div>
  )
}
