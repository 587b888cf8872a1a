import { formatNumber } from '@/lib/fact/amount'
import type { Bar } from '@/lib/question/kinds/share-chart/question'
import type { QuestionOf } from '@/lib/question/question'
import { Note } from '../../_ui/text'
import { ShareBar } from './share-bar'
import { FIGURE, SHARE_NAME } from './share-control'
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
    <ul className="grid gap-3">
      {bars.map(({ card, name, percent }, bar) => (
        <ShareTold key={card} name={name} percent={percent} given={given?.[bar]} />
      ))}
      {rest > 0 && <ShareTold name="All others" percent={rest} given={given && leftOf(given)} />}
      {given && (
        <Note as="li" className="flex flex-wrap gap-x-6 gap-y-1 *:inline-flex *:items-center *:gap-2">
          <span>
            <ShareBar percent={100} look="real" className="block h-3.5 w-6" />
            as it was
          </span>
          <span>
            <ShareBar percent={100} look="set" className="block h-2 w-6" />
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
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-0.5">
      <span className={SHARE_NAME}>{name}</span>
      <span className={FIGURE}>
        <b className="font-semibold">{formatNumber(percent)}%</b>
        {given !== undefined && <Note as="span">, you said {given}%</Note>}
      </span>
      <ShareBar percent={percent} look="real" className="col-span-full block h-3.5 w-full" />
      {given !== undefined && (
        <ShareBar percent={given} look="set" className="col-span-full block h-2 w-full" />
      )}
    </li>
  )
}
