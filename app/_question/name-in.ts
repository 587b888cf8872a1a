import type { PackIndex } from '@/lib/card/pack-index'
import { nameExactly, nameJudged } from '@/lib/question/kinds/name-all/name-all'
import type { Question } from '@/lib/question/question'

type How = { final?: boolean | undefined; judged?: boolean }

/** See `QuestionProps.named`; once the question is judged, a name as the verdict understood it. */
export function nameIn(
  index: PackIndex,
  question: Question | undefined,
  text: string,
  { final, judged }: How,
) {
  if (question?.kind !== 'name-all') return undefined
  return judged ? nameJudged(index, question, text) : nameExactly(index, question, text, final)
}
