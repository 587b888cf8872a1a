import { formatNumber } from '@/lib/fact/amount'
import type { Bar } from '@/lib/question/kinds/share-chart/question'
import type { QuestionOf } from '@/lib/question/question'
import { Note } from '../../_ui/text'
import { ShareBar } from './share-bar'
import { leftOf } from './sharing'

type Props = {
  question: QuestionOf<'share-chart'>
  /** Absent when the learner gave up. */
  given: number[] | undefined
}

/** Shows each real share above the learner's. */
export function SharesTold({ question, given }: Props) {
  const { bars, rest } = question
  return (
    <ul className="shares shares-told">
      {bars.map(({ card, name, percent }, bar) => (
        <ShareTold key={card} name={name} percent={percent} given={given?.[bar]} />
      ))}
      {rest > 0 && <ShareTold name="All others" percent={rest} given={given && leftOf(given)} />}
      {given && (
        <Note as="li" className="shares-key">
          <span>
            <ShareBar percent={100} look="real" />
            as it was
          </span>
          <span>
            <ShareBar percent={100} look="set" />
            as you set it
          </span>
        </Note>
      )}
    </ul>
  )
}

type ToldProps = Pick<Bar, 'name' | 'percent'> & { given: number | undefined }

function ShareTold({ name, percent, given }: ToldProps) {
  return (
    <li className="share-told">
      <span className="share-name">{name}</span>
      <span className="share-figure">
        <b>{formatNumber(percent)}%</b>
        {given !== undefined && <Note as="span">, you said {given}%</Note>}
      </span>
      <ShareBar percent={percent} look="real" />
      {given !== undefined && <ShareBar percent={given} look="set" />}
    </li>
  )
}
