import { judge } from '@/lib/question/judge'
import type { Answer } from '@/lib/question/question'
import type { OpenQuiz } from './use-open-quiz'

/** What the clock of a quiz holds for. Facts about killings, expulsions and hatred are not asked against it. */
export function limitOf(quiz: OpenQuiz) {
  const { minutes, feedback } = quiz.assignment
  const untimed = quiz.questions.flatMap((_, place) => (isSensitive(quiz, place) ? [place] : []))
  return {
    minutes,
    feedback,
    untimed,
    isAnswer: (place: number, draft: Answer) => isAnswer(quiz, place, draft),
  }
}

export function isSensitive({ index, questions }: OpenQuiz, place: number): boolean {
  return index.card.get(questions[place]?.card ?? '')?.sensitive === true
}

/** Whether what stands in the fields of a question can be read as an answer of its kind. */
export function isAnswer({ index, questions }: OpenQuiz, place: number, draft: Answer): boolean {
  const question = questions[place]
  return question?.kind === draft.kind && judge(index, question, draft).worth !== 'unanswered'
}
