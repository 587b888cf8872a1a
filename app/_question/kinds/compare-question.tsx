import type { Side } from '@/lib/question/kinds/compare/question'
import { GiveUp } from '../give-up'
import { OptionButton } from '../option-button'
import { OPTIONS } from '../option-look'
import { useBefore } from '../question-context'
import type { QuestionProps } from '../question-model'
import { ToldOption } from '../told-option'

/** Shows two things that answer at once, and their values after the answer. */
export function CompareQuestion({ question, answered, onAnswer, onGiveUp }: QuestionProps<'compare'>) {
  const answer = answered?.step === 'judged' ? answered.answer : undefined
  const given = answer?.kind === 'compare' ? answer.side : undefined
  const before = useBefore('compare')
  const press = (side: 0 | 1) => () => onAnswer({ kind: 'compare', side })
  const [first, second] = question.sides
  if (answered) {
    return (
      <div className={`${OPTIONS} items-stretch`}>
        <SideTold side={first} right={question.right === 0} chosen={given === 0} />
        <SideTold side={second} right={question.right === 1} chosen={given === 1} />
      </div>
    )
  }
  return (
    <>
      <div className={`${OPTIONS} items-stretch`}>
        <OptionButton
          text={first.text}
          shortcut="1"
          tall
          pressed={before && before.side === 0}
          onPress={press(0)}
        />
        <OptionButton
          text={second.text}
          shortcut="2"
          tall
          pressed={before && before.side === 1}
          onPress={press(1)}
        />
      </div>
      <GiveUp onGiveUp={onGiveUp} />
    </>
  )
}

type ToldProps = { side: Side; right: boolean; chosen: boolean }

function SideTold({ side, right, chosen }: ToldProps) {
  const said = chosen ? 'your answer' : right ? 'the answer' : undefined
  const told = right ? 'right' : chosen ? 'wrong' : 'other'
  return <ToldOption text={side.text} told={told} said={said} really={side.value} stands="in a row" tall />
}
