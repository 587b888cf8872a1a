import type { Submission } from '@/lib/assignment/assignment'
import { questionsSum } from '@/lib/assignment/questions-sum'
import { assignmentOf, type Quiz } from '@/lib/assignment/quiz'
import type { PackIndex } from '@/lib/card/pack-index'
import { below, type Chance, chanceOf, pick } from '@/lib/question/chance'
import type { Answer, Question } from '@/lib/question/question'
import { remakeQuestion } from '@/lib/question/remake'
import { rightAnswer } from '@/tests/question/right-answer'
import { answerTo } from '../study/answer-to'
import { DUE } from './quizzes'

/** The questions of a variant, made again. */
export function questionsIn(index: PackIndex, quiz: Quiz, variant: number): Question[] {
  return (quiz.variants[variant] ?? []).map((named) => {
    const question = remakeQuestion(index, named)
    if (!question) throw new Error(`${named.card} cannot be made again`)
    return question
  })
}

/** Honest submissions of so many students, of all abilities; some leave questions, most know what is easy. */
export function classOf(index: PackIndex, quiz: Quiz, students: number, seed: string): Submission[] {
  const chance = chanceOf(seed)
  const questions = quiz.variants.map((_, i) => questionsIn(index, quiz, i))
  return Array.from({ length: students }, (_, i) => {
    const variant = i % quiz.variants.length
    const { id: assignment, minutes, variant: letter, questions: named } = assignmentOf(quiz, variant)
    const ability = share(chance)
    const answers = (questions[variant] ?? []).map((question, place) => ({
      answer: answerBy(question, ability - place / 40, chance),
      ms: 4_000 + below(chance, 40_000),
    }))
    const took = 240_000 + below(chance, 900_000)
    const handedIn = DUE - 86_400_000 + below(chance, 80_000_000)
    return {
      assignment,
      variant: letter,
      questions: questionsSum(named),
      name: `Student ${String(i + 1).padStart(3, '0')}`,
      attempt: 1,
      begun: handedIn - took,
      handedIn,
      minutes,
      answers,
      nonce: `nonce${String(i).padStart(7, '0')}`,
    }
  })
}

function answerBy(question: Question, ability: number, chance: Chance): Answer | null {
  const luck = share(chance)
  if (luck < 0.05) return null
  if (luck < 0.2 + 0.7 * ability) return rightAnswer(question)
  if (question.kind === 'choice') {
    const wrong = question.options.filter(({ right }) => !right)
    return { kind: 'choice', text: pick(chance, wrong)?.text ?? '' }
  }
  return answerTo(question, false)
}

const share = (chance: Chance): number => below(chance, 10_000) / 10_000
