import { alone } from '../../tell/key-parts'
import { textsAnswer } from '../answer-schemas'
import type { KindInQuiz } from '../kind-in-quiz'

export const nameAllInQuiz: KindInQuiz<'name-all'> = {
  linkPlace: 8,
  seconds: 90,
  points: 4,
  answer: textsAnswer('name-all'),
  answerParts: ({ texts }) => texts.filter((text) => text.trim() !== ''),
  keyParts: ({ wanted }) => alone(wanted.map(({ name }) => name)),
  print: ({ wanted }) => wanted.map((_, i) => `${i + 1}  ${'_'.repeat(40)}`),
}
