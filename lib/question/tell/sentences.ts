import { perPack } from '../../card/memo'
import type { PackIndex } from '../../card/pack-index'

/** Longest sentence with a gap: as long as a stem may be. */
const LONGEST = 220

/**
 * Returns the text's first sentence, its first two and so on, as far as they are clearly sentences and short enough.
 */
export function openingsOf(text: string): string[] {
  if (!/^[\p{Lu}\p{N}“]/u.test(text)) return []
  const ends = [...text.matchAll(/(?:\p{Ll}{2}|[\p{N}%)])[.!?][”)]?(?= \p{Lu}|$)/gu)]
  return ends.map((end) => text.slice(0, end.index + end[0].length)).filter(({ length }) => length <= LONGEST)
}

/** Characters of a sentence that few others share. */
const TELLING = 12

/**
 * Returns the facts with an opening that starts with `before`, ends with `after`, and has something between them. Empty
 * if both are too short to tell sentences apart. Fast in large packs, because openings are sorted.
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

/** An opening of a fact's text, and the text it is sorted by. */
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

/** Returns the sentences with this beginning; none if it is too short to tell them apart. */
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
