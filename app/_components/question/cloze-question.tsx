import type { RecallQuestion } from '@/lib/question/question'
import { ASKED, dateReadBack } from './date-question'
import { numberReadBack } from './number-question'
import { GivenText, givenText, TextAnswer } from './text-answer'
import type { QuestionProps } from './view'

const MISSING: Record<RecallQuestion['kind'], string> = {
  typed: 'The missing words',
  date: 'The missing date',
  number: 'The missing number',
}
const READ_BACK = { typed: () => undefined, date: dateReadBack, number: numberReadBack }

/** The words that a sentence lacks, judged as its card's recall is. */
export function ClozeQuestion(props: QuestionProps<'cloze'>) {
  const { question, answered, unanswered, onAnswer, onGiveUp } = props
  const { recall } = question
  if (answered) return <GivenText text={givenText(answered)} />
  return (
    <TextAnswer
      label={MISSING[recall.kind]}
      {...(recall.kind === 'date' ? { hint: ASKED[recall.precision] } : {})}
      inputMode={recall.kind === 'number' ? 'decimal' : 'text'}
      readBack={READ_BACK[recall.kind]}
      problem={unanswered}
      onText={(text) => onAnswer({ kind: 'cloze', text })}
      onGiveUp={onGiveUp}
    />
  )
}
