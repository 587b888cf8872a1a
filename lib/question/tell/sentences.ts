import { perPack } from '../../card/memo'
import type { PackIndex } from '../../card/pack-index'

/** A sentence with a gap is as long as a stem may be. */
const LONGEST = 220

/** The text's first sentence, its first two and so on, as far as they are sure to be sentences and short enough. */
export function openingsOf(text: string): string[] {
  if (!/^[\p{Lu}\p{N}“]/u.test(text)) return []
  const ends = [...text.matchAll(/(?:\p{Ll}{2}|[\p{N}%)])[.!?][”)]?(?= \p{Lu}|$)/gu)]
  return ends.map((end) => text.slice(0, end.index + end[0].length)).filter(({ length }) => length <= LONGEST)
}

/** So many characters of a sentence are shared by few others. */
const TELLING = 12

/**
 * The facts of which an opening is `before`, anything, `after`. None where both are so short that they say nothing.
 * What one fact costs does not grow with the pack.
 */
export function factsSaying(index: PackIndex, before: string, after: string): string[] {
  const { byStart, byEnd } = sentencesOf(index)
  const alike =
    before.length >= TELLING ? startingWith(byStart, before) : startingWith(byEnd, reversed(after))
  const shortest = before.length + after.length
  return alike
    .filter(({ text }) => text.length > shortest && text.startsWith(before) && text.endsWith(after))
    .map(({ fact }) => fact)
}

/** An opening of a fact's text, and by what it is sorted. */
type Sentence = { fact: string; text: string; order: string }

const sentencesOf = perPack((index) => {
  const openings = index.pack.facts.flatMap(({ id, text }) =>
    openingsOf(text).map((opening) => ({ fact: id, text: opening })),
  )
  const made = {
    byStart: inOrder(openings.map((one) => ({ ...one, order: one.text }))),
    byEnd: inOrder(openings.map((one) => ({ ...one, order: reversed(one.text) }))),
  }
  return made
})

const inOrder = (sentences: Sentence[]): Sentence[] =>
  sentences.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))

const reversed = (text: string): string => text.split('').reverse().join('')

/** What is sorted under a beginning; nothing under one that tells too little. */
function startingWith(sentences: Sentence[], start: string): Sentence[] {
  if (start.length < TELLING) return []
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.order ?? '') < start) low = middle + 1
    else high = middle
  }
  const from = low
  while (sentences[low]?.order.startsWith(start)) low++
  return sentences.slice(from, low)
}
