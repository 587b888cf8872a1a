import { TRAITS } from '@/lib/question/kinds/all-traits'
import type { RecallQuestion } from '@/lib/question/kinds/recall-question'
import { readBack } from '@/lib/question/while-writing'
import type { QuestionProps } from '../question-model'
import { GivenText, givenText, TextAnswer } from '../text-answer'
import { ASKED } from './date-question'

const MISSING: Record<RecallQuestion['kind'], string> = {
  typed: 'The missing words',
  date: 'The missing date',
  number: 'The missing number',
}

/** Asks for the missing words of a sentence, judged like the card's recall. */
export function ClozeQuestion(props: QuestionProps<'cloze'>) {
  const { question, answered, unanswered, onAnswer, onGiveUp } = props
  const { recall } = question
  if (answered) return <GivenText text={givenText(answered)} />
  return (
    <TextAnswer
      label={MISSING[recall.kind]}
      {...('precision' in recall ? { hint: ASKED[recall.precision] } : {})}
      inputMode={TRAITS[recall.kind].numeric ? 'decimal' : 'text'}
      readBack={(text) => readBack(recall, text)}
      problem={unanswered}
      answerOf={(text) => ({ kind: 'cloze', text })}
      onAnswer={onAnswer}
      onGiveUp={onGiveUp}
    />
  )
}
