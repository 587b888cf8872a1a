import type { ImportedWork, Shelf } from '@/lib/assignment/shelf'
import { counted } from '../_ui/number-words'
import { titleOr } from '../_ui/quiz-words'

/** Describes a saved file; it does not contain the `unread` quizzes. */
export function savedWords({ keys, quizzes }: Shelf, unread: number): string[] {
  const handedIn = quizzes.reduce((sum, { sealed }) => sum + sealed.length, 0)
  return [
    `The file is saved. In it: ${listed([counted(keys.length, 'key'), counted(quizzes.length, 'quiz', 'quizzes'), `${handedIn} handed in`])}. Keep it with its passphrase.`,
    ...(unread === 0
      ? []
      : [
          `${counted(unread, 'quiz', 'quizzes')} that cannot be read here ${unread === 1 ? 'is' : 'are'} not in it.`,
        ]),
  ]
}

type Came = {
  /** Keys that were not here before. */
  keys: number
  imported: readonly ImportedWork[]
  /** Names of what the browser could not store. */
  lost: readonly string[]
  /** Quizzes that are also here, but cannot be read here. */
  unread: readonly string[]
}

/** Describes an import: what is new, what stayed the same, and what the browser could not store. */
export function importedWords({ keys, imported, lost, unread }: Came): string[] {
  const many = (quiz: ImportedWork['quiz']) => imported.filter((one) => one.quiz === quiz).length
  const handedIn = imported.reduce((sum, { keep }) => sum + keep.sealed.length, 0)
  const [fresh, taken, stayed] = [many('new'), many('file'), many('here')]
  const decided = imported.filter(({ quiz, keep }) => quiz !== 'new' && keep.overrides !== null).length
  const disputed = imported.filter(({ disagree }) => disagree).map(({ title }) => `“${titleOr(title)}”`)
  const came = [
    ...(keys === 0 ? [] : [counted(keys, 'key')]),
    ...(fresh === 0 ? [] : [counted(fresh, 'new quiz', 'new quizzes')]),
    ...(taken === 0
      ? []
      : [`${counted(taken, 'quiz', 'quizzes')} as in the file (out already, or changed later)`]),
    ...(handedIn === 0 ? [] : [`${handedIn} handed in`]),
    ...(decided === 0 ? [] : [`what you decided about ${counted(decided, 'quiz', 'quizzes')}`]),
  ]
  const said: [string, boolean][] = [
    [
      `The browser would not store ${listed(lost)}. Make room, reload the page and bring the file in again: what is here already is not taken twice.`,
      lost.length > 0,
    ],
    [
      'All that is in the file is here already.',
      lost.length === 0 && came.length === 0 && unread.length === 0,
    ],
    [`Here now from the file: ${listed(came)}.`, lost.length === 0 && came.length > 0],
    [
      `${listed(unread)} cannot be read here, and nothing was changed in it. Reload the page to get the newest version.`,
      unread.length > 0,
    ],
    [`${counted(stayed, 'quiz stays', 'quizzes stay')} as here (out already, or changed later).`, stayed > 0],
    [
      `What you decided here about the judging of ${listed(disputed)} stays; the file says otherwise.`,
      disputed.length > 0,
    ],
  ]
  return said.flatMap(([words, holds]) => (holds ? [words] : []))
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
