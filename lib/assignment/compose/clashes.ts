import type { CardId } from '../../card/card'
import type { PackIndex } from '../../card/pack-index'
import { foldName } from '../../fact/name'
import { TRAITS } from '../../question/kinds/all-traits'
import { inOneDispute } from '../../question/pool/companions'
import type { Question } from '../../question/question'
import { inQuiz, taskOf } from '../../question/tell/answer-words'

/** The parts of a question that decide which other questions fit beside it. */
export type Reach = {
  cards: readonly CardId[]
  /** Facts it asks: those of its cards, of all their keys, and of its claims. */
  asked: ReadonlySet<string>
  /** Facts it gives away without asking them. */
  told: ReadonlySet<string>
  /** The text read before answering, folded, with a space at each end. */
  text: string
  options: string
  /** The right answers, folded. */
  keys: readonly string[]
  /** True if the answer has to be found without options. */
  written: boolean
}

/** Why two questions do not fit in one quiz. */
export type Clash = 'one fact' | 'one dispute' | 'given away'

/** Shorter keys (a figure, a syllable) also occur in texts that give nothing away. */
const SHORTEST_KEY = 4

export function reachOf(index: PackIndex, question: Question): Reach {
  const cards = [question.card, ...(question.others ?? [])]
  const { factsAsked, cardsTold, reads, optionTexts, secrets } = inQuiz(question)
  const told = cardsTold?.(question) ?? []
  const keys = secrets?.(question) ?? keysOf(question)
  return {
    cards,
    asked: new Set([...cards.flatMap((id) => factsOf(index, id)), ...(factsAsked?.(question) ?? [])]),
    told: new Set(told.flatMap((id) => factsOf(index, id))),
    text: joined([taskOf(question), ...(reads?.(question) ?? [])]),
    options: joined(optionTexts?.(question) ?? []),
    keys: keys.map(foldName).filter((key) => key.length >= SHORTEST_KEY),
    written: TRAITS[question.kind].writes !== undefined,
  }
}

/**
 * Returns why two questions do not fit in one quiz: they ask one fact, they ask sides of one dispute, or one gives the
 * other's answer away. It does that if it tells the fact, if its text contains the key, or if its options contain a key
 * that has to be typed. Options that contain other keys are no problem, since names are expected there.
 */
export function clashOf(index: PackIndex, a: Reach, b: Reach): Clash | undefined {
  if (meet(a.asked, b.asked)) return 'one fact'
  for (const one of a.asked)
    for (const other of b.asked) if (inOneDispute(index, one, other)) return 'one dispute'
  return givesAway(a, b) || givesAway(b, a) ? 'given away' : undefined
}

function givesAway(from: Reach, to: Reach): boolean {
  if (meet(from.told, to.asked)) return true
  const read = to.written ? from.text + from.options : from.text
  return to.keys.some((key) => read.includes(` ${key} `))
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

function factsOf(index: PackIndex, id: CardId): string[] {
  const card = index.card.get(id)
  return card ? [card.fact, ...card.keys.map(({ fact }) => fact)] : []
}

const joined = (texts: readonly string[]): string => ` ${texts.map(foldName).join(' ; ')} `

function keysOf(question: Question): string[] {
  return (
    inQuiz(question)
      .keyParts?.(question)
      .map(({ text }) => text) ?? question.keys
  )
}
