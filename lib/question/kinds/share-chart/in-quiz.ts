import * as v from 'valibot'
import type { QuestionOf } from '../../question'
import { finite, listOf } from '../../read/schemas'
import { alone } from '../../tell/key-parts'
import type { KindInQuiz } from '../kind-in-quiz'

export const shareChartInQuiz: KindInQuiz<'share-chart'> = {
  linkPlace: 13,
  seconds: 100,
  points: 3,
  answer: v.strictObject({ kind: v.literal('share-chart'), percents: listOf(finite) }),
  answerParts: ({ percents }, question) =>
    question.kind === 'share-chart' ? [barsWords(question, percents)] : [],
  keyParts: ({ bars }) => alone(bars.map(({ name, percent }) => `${name} ${percent}%`)),
  key: (question) =>
    barsWords(
      question,
      question.bars.map(({ percent }) => percent),
    ),
  optionTexts: ({ bars }) => bars.map(({ name }) => name),
  print: ({ bars }) => [...bars.map(({ name }) => name), 'All others'].map(blankFor),
}

function barsWords({ bars }: QuestionOf<'share-chart'>, percents: readonly number[]): string {
  return bars.map(({ name }, i) => `${name} ${percents[i] ?? 0}%`).join(', ')
}

function blankFor(name: string): string {
  return `${name}  ${'_'.repeat(8)} %`
}
