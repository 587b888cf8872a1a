import { writeLink } from '@/lib/assignment/link/link'
import { assignmentOf, type Quiz } from '@/lib/assignment/quiz'
import type { PackIndex } from '@/lib/card/pack-index'
import { LONGEST_CODE, lengthWords } from '../_ui/quiz-words'
import type { GivenLink } from './teach-model'

/** Makes the links of a quiz: one for each variant, and for each time limit of it. `page` is where quizzes are taken. */
export async function linksOf(index: PackIndex, quiz: Quiz, page: string): Promise<GivenLink[]> {
  const { encodeQR } = await import('qr')
  const extras = quiz.minutes === null ? [0] : [0, ...quiz.extraMinutes]
  const wanted = quiz.variants.flatMap((_, variant) => extras.map((extra) => ({ variant, extra })))
  return Promise.all(
    wanted.map(async ({ variant, extra }) => {
      const assignment = assignmentOf(quiz, variant, extra)
      const url = `${page}#${await writeLink(index, assignment)}`
      return {
        id: `${variant} ${extra}`,
        extra,
        name: nameOf(assignment.variant, extra),
        url,
        words: lengthWords(url.length),
        matrix: url.length <= LONGEST_CODE ? encodeQR(url, 'raw', { ecc: 'low', border: 4 }) : undefined,
      }
    }),
  )
}

function nameOf(variant: string | null, extra: number): string {
  const more = extra === 0 ? '' : `${extra} more minutes`
  if (variant === null) return more === '' ? 'The link' : `The link with ${more}`
  return more === '' ? `Variant ${variant}` : `Variant ${variant}, ${more}`
}
