import type { Quiz } from '@/lib/assignment/quiz'
import { dueEverywhere } from '../_platform/date-words'

/** Up to so many characters everything takes it, and a code of it can be read from a projector by an old phone. */
const FOR_CODES = 600
const FOR_PASTING = 2_000
export const LONGEST_LINK = 8_000
/** Up to so many a code can be made that newer phones read from near. */
export const LONGEST_CODE = 1_200

/** What stands for a title that is empty. */
export const UNTITLED = 'A quiz'

export const titleOr = (title: string): string => title.trim() || UNTITLED

export function lengthWords(length: number): string {
  const many = `${length.toLocaleString('en-GB')} characters`
  if (length <= FOR_CODES) return `${many}: fits everywhere, also on a projector`
  if (length <= LONGEST_CODE) return `${many}: fits everywhere; its QR code is fine, so show it large`
  if (length <= FOR_PASTING) return `${many}: fits everywhere; too long for a QR code`
  if (length <= LONGEST_LINK) return `${many}: some programs cut it; better as a file`
  return `${many}: too long for most programs; give it as a file`
}

/** A few lines for any classroom tool. */
export function textFor(quiz: Quiz, links: readonly { name: string; url: string }[]): string {
  const { title, instructions, due, minutes } = quiz
  return [
    titleOr(title),
    ...(instructions.trim() === '' ? [] : [instructions.trim()]),
    ...(due ? [`Due on ${dueEverywhere(due)}.`] : []),
    ...(minutes === null ? [] : [`Time: ${minutes} minutes.`]),
    ...links.map(({ name, url }) => (links.length > 1 ? `${name}: ${url}` : url)),
    'No account is needed. At the end, send me the text or the file that you are given.',
  ].join('\n')
}
