import type { Quiz } from '@/lib/assignment/quiz'
import { dueEverywhere } from './date-words'

/** Links up to this many characters work everywhere, and an old phone can read their code from a projector. */
const FOR_CODES = 600
const FOR_PASTING = 2_000
export const LONGEST_LINK = 8_000
/** Longest link whose code newer phones can read from close by. */
export const LONGEST_CODE = 1_200

/** Replaces an empty title. */
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

/** Writes a few lines for any classroom tool. */
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
