import { readNumber } from '@/lib/question/read/read-number'
import { Note } from '../../_ui/text'
import type { QuestionProps } from '../question-model'
import { givenText } from '../text-answer'
import { EstimateForm } from './estimate-form'
import { EstimateScale } from './estimate-scale'
import { calibrationWords } from './estimate-words'

/** Asks for a number nobody needs to know exactly: one figure, or a range that most likely contains it. */
export function EstimateQuestion(props: QuestionProps<'estimate'>) {
  const { question, answered, ranges } = props
  if (!answered) return <EstimateForm {...props} />
  const text = givenText(answered)
  const given = text === undefined ? undefined : readNumber(text)
  const asRange = answered.step === 'judged' && answered.verdict.range !== undefined
  const calibration = asRange && ranges ? calibrationWords(ranges) : undefined
  return (
    <>
      <EstimateScale question={question} given={given} />
      {calibration && <Note>{calibration}</Note>}
    </>
  )
}
