import type { Kind } from '../question'
import { choiceInQuiz } from './choice/in-quiz'
import { clozeInQuiz } from './cloze/in-quiz'
import { compareInQuiz } from './compare/in-quiz'
import { consequenceInQuiz } from './consequence/in-quiz'
import { dateInQuiz } from './date/in-quiz'
import { estimateInQuiz } from './estimate/in-quiz'
import { flipInQuiz } from './flip/in-quiz'
import { groupsInQuiz } from './groups/in-quiz'
import type { KindInQuiz } from './kind-in-quiz'
import { matchInQuiz } from './match/in-quiz'
import { nameAllInQuiz } from './name-all/in-quiz'
import { numberInQuiz } from './number/in-quiz'
import { orderInQuiz } from './order/in-quiz'
import { placeInQuiz } from './place/in-quiz'
import { selectInQuiz } from './select/in-quiz'
import { shareChartInQuiz } from './share-chart/in-quiz'
import { trueFalseInQuiz } from './true-false/in-quiz'
import { typedInQuiz } from './typed/in-quiz'
import { whoSaysInQuiz } from './who-says/in-quiz'

/** What quizzes need to know of each kind. Written by hand. */
export const IN_QUIZ: { [K in Kind]: KindInQuiz<K> } = {
  flip: flipInQuiz,
  choice: choiceInQuiz,
  typed: typedInQuiz,
  date: dateInQuiz,
  number: numberInQuiz,
  'true-false': trueFalseInQuiz,
  estimate: estimateInQuiz,
  cloze: clozeInQuiz,
  select: selectInQuiz,
  'name-all': nameAllInQuiz,
  match: matchInQuiz,
  order: orderInQuiz,
  place: placeInQuiz,
  compare: compareInQuiz,
  'share-chart': shareChartInQuiz,
  'who-says': whoSaysInQuiz,
  consequence: consequenceInQuiz,
  groups: groupsInQuiz,
}
