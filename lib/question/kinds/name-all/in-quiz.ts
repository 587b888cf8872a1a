import { alone } from '../../tell/key-parts'
import type { KindInQuiz } from '../kind-in-quiz'
import { parseTexts } from '../parse-text'

export const nameAllInQuiz: KindInQuiz<'name-all'> = {
  linkPlace: 8,
  seconds: 90,
  points: 4,
  parseAnswer: (given) => {
    const read = parseTexts(given)
    return read && { kind: 'name-all', ...read }
  },
  answerParts: ({ texts }) => texts.filter((text) => text.trim() !== ''),
  keyParts: ({ wanted }) => alone(wanted.map(({ name }) => name)),
  print: ({ wanted }) => wanted.map((_, i) => `${i + 1}  ${'_'.repeat(40)}`),
}
