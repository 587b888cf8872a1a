import { problemInWords } from '@/lib/progress/problem'
import type { Progress } from '@/lib/progress/progress'
import { Notice } from '../_ui/notice'
import { TextLink } from '../_ui/text'
import { useProgress } from './learner'

/** From this part of the room on, a word is said. */
const NEARLY_FULL = 0.9

/** What is wrong with keeping progress, said where people learn. Nothing, mostly. */
export function StorageNotice() {
  const progress = useProgress()
  const words = progress ? wordsAbout(progress) : []
  if (words.length === 0) return null
  return (
    <div className="mb-6">
      {words.map((one) => (
        <Notice key={one} kind="problem">
          {one} <TextLink href="/progress/">Your progress</TextLink>
        </Notice>
      ))}
    </div>
  )
}

function wordsAbout({ problems, unwritten, used }: Progress): string[] {
  const words = problems.map((problem) => {
    const { what, cure } = problemInWords(problem)
    return `${what} ${cure}`
  })
  // Without any storage that is said already.
  if (problems.some(({ problem }) => problem === 'no storage')) return words
  if (unwritten > 0) words.push(unwrittenWords(unwritten))
  else if (used >= NEARLY_FULL)
    words.push('The room that the browser gives this address is nearly full. Save a file of your progress.')
  return words
}

function unwrittenWords(unwritten: number): string {
  const what = unwritten === 1 ? 'your last answer' : `your last ${unwritten} answers`
  return `The browser has no room to store ${what}. Keep this tab open: storing is tried again and again, and a file can be saved.`
}
