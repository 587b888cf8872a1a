import type { Submission } from '@/lib/assignment/assignment'
import { questionsSum } from '@/lib/assignment/questions-sum'
import { assignmentOf, type Quiz } from '@/lib/assignment/quiz'
import { contentOf } from '@/lib/assignment/submission/received'
import { studentKey } from '@/lib/assignment/submission/student-key'
import type { Opened } from '@/lib/assignment/submission/submission'
import { counted } from '../../_ui/number-words'
import type { Piece, Received, TakenIn } from './results-model'

/** A submission that was handed in for a quiz, sealed as it came and opened. */
export type HandedIn = { receipt: string; sealed: string; submission: Submission }

/** What a pile of pieces comes to: what is told of each, and what is new, to be kept with its quiz. */
export type Sorted = { pieces: Piece[]; fresh: HandedIn[]; elsewhere: { quiz: string; sealed: string }[] }

type Shelf = { quiz: Quiz; handedIn: readonly HandedIn[]; titleOf: (quiz: string) => string | undefined }

/** Sorts what was opened out of a text or a file; `from` says where it came from. */
export function sortIn({ quiz, handedIn, titleOf }: Shelf, opened: readonly Opened[], from: string): Sorted {
  const sums = new Set(quiz.variants.map((_, i) => questionsSum(assignmentOf(quiz, i).questions)))
  const receipts = new Set(handedIn.map(({ receipt }) => receipt))
  const students = new Set(handedIn.map(({ submission, receipt }) => studentKey(submission, receipt)))
  const contents = new Set(handedIn.map(({ submission }) => contentOf(submission)))
  const sorted: Sorted = { pieces: [], fresh: [], elsewhere: [] }
  const tell = (piece: Omit<Piece, 'id'>, i: number) => sorted.pieces.push({ id: `${from} ${i}`, ...piece })
  opened.forEach((one, i) => {
    const nth = opened.length > 1 ? `${from}, piece ${i + 1}` : from
    if (!one.ok) {
      tell({ received: WHY[one.why], who: nth, words: `${one.what} ${one.cure}` }, i)
      return
    }
    const { submission, receipt, sealed } = one
    const who = nameOf(submission)
    if (submission.assignment !== quiz.id) {
      const title = titleOf(submission.assignment)
      if (title !== undefined) sorted.elsewhere.push({ quiz: submission.assignment, sealed })
      tell({ received: 'another quiz', who, ...elsewhereWords(submission.assignment, title) }, i)
    } else if (!sums.has(submission.questions)) {
      tell({ received: 'other questions', who, words: OTHER_QUESTIONS }, i)
    } else if (receipts.has(receipt)) {
      tell({ received: 'double', who, words: 'is here already, with the very same answers.' }, i)
    } else {
      const student = studentKey(submission, receipt)
      const content = contentOf(submission)
      const isDouble = contents.has(content)
      const again = students.has(student)
      receipts.add(receipt)
      students.add(student)
      contents.add(content)
      // A double is kept as well: the student may show its receipt.
      sorted.fresh.push({ receipt, sealed, submission })
      if (isDouble) tell({ received: 'double', who, words: doubleWords(receipt) }, i)
      else if (again) tell({ received: 'taken again', who, words: AGAIN }, i)
      else tell({ received: 'taken', who, words: `is taken in, receipt ${receipt}.` }, i)
    }
  })
  return sorted
}

const WHY: Record<Extract<Opened, { ok: false }>['why'], Received> = {
  damaged: 'damaged',
  'other key': 'another key',
  newer: 'newer',
  'too many': 'damaged',
}

const doubleWords = (receipt: string): string =>
  `is here already, with the very same answers under another receipt. This one is ${receipt}. It counts once.`
const AGAIN = 'handed in once more. Both are kept.'
const OTHER_QUESTIONS =
  'answered other questions than this quiz has: the quiz was changed, or the link was. It cannot be judged here.'

/** Two students of one name are told apart by nothing; without a name they are strangers. */
export const nameOf = ({ name }: Submission): string => name || 'Someone without a name'

function elsewhereWords(id: string, title: string | undefined): Pick<Piece, 'words' | 'open'> {
  if (title === undefined)
    return { words: 'handed in another quiz, which is not in this browser. It is not kept here.' }
  return {
    words: 'handed in another quiz. It is kept with that one.',
    open: { title, href: `/teach/results/?quiz=${id}` },
  }
}

const COUNTS: readonly [Received, string][] = [
  ['taken', 'taken in'],
  ['taken again', 'handed in again'],
  ['double', 'here already'],
  ['another quiz', 'for another quiz'],
  ['other questions', 'with other questions'],
  ['another key', 'sealed to another key'],
  ['newer', 'from a newer version'],
  ['damaged', 'damaged'],
  ['nothing', 'with nothing in it that was handed in'],
  ['unread', 'that could not be read'],
]

/** Ordinary talk, a file of something else: nothing of it is a submission. */
export const nothingIn = (from: string): Piece => ({
  id: from,
  received: 'nothing',
  who: from,
  words:
    'holds nothing that was handed in. What students hand in begins “annals-handed-in”: give it from there to its end.',
})

/** What a pile came to, in one sentence. */
export function takenInWords(pieces: readonly Piece[]): TakenIn {
  const by = COUNTS.map(([received, words]) => [
    pieces.filter((one) => one.received === received).length,
    words,
  ])
  if (pieces.length === 0) return { words: '', pieces: [] }
  if (pieces.every(({ received }) => received === 'nothing'))
    return { words: 'There is nothing in it that was handed in.', pieces: [...pieces] }
  const parts = by.filter(([count]) => count !== 0).map(([count, words]) => `${count} ${words}`)
  return { words: `${counted(pieces.length, 'piece')}: ${parts.join(', ')}.`, pieces: [...pieces] }
}
