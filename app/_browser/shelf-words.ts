import type { Brought, Shelf } from '@/lib/assignment/shelf'
import { titleOr } from './given-words'
import { counted } from './results-words'

/** What a file that was saved holds; `unread` quizzes are not in it. */
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

/** What came of a file: what is here now, what stayed as it was, and what the browser did not store. */
export function broughtWords(keys: number, brought: readonly Brought[], lost: readonly string[]): string[] {
  const many = (quiz: Brought['quiz']) => brought.filter((one) => one.quiz === quiz).length
  const handedIn = brought.reduce((sum, { keep }) => sum + keep.sealed.length, 0)
  const [fresh, later, earlier] = [many('new'), many('later'), many('earlier')]
  const disputed = brought.filter(({ disagree }) => disagree).map(({ title }) => `“${titleOr(title)}”`)
  const came = [
    ...(keys === 0 ? [] : [counted(keys, 'key')]),
    ...(fresh === 0 ? [] : [counted(fresh, 'new quiz', 'new quizzes')]),
    ...(later === 0 ? [] : [`${counted(later, 'quiz', 'quizzes')} as changed later in the file`]),
    ...(handedIn === 0 ? [] : [`${handedIn} handed in`]),
  ]
  return [
    ...(lost.length === 0
      ? [
          came.length === 0
            ? 'All that is in the file is here already.'
            : `Here now from the file: ${listed(came)}. What was sealed to your key can be opened.`,
        ]
      : [
          `The browser would not store ${listed([...lost])}. Make room, reload the page and bring the file in again: what is here already is not taken twice.`,
        ]),
    ...(earlier === 0
      ? []
      : [
          `${counted(earlier, 'quiz', 'quizzes')} was changed later here than in the file, and stays as it is here.`,
        ]),
    ...(disputed.length === 0
      ? []
      : [`What you decided here about the judging of ${listed(disputed)} stays; the file says otherwise.`]),
  ]
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
