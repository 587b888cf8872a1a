import type { PackIndex } from '../../card/pack-index'
import type { JudgedSubmission } from './judged-submission'

/** What the class knows of one fact, over all wordings, kinds and variants that ask for it. */
export type FactKnown = {
  fact: string
  text: string
  /** Questions that ask for it, even as one of several; from 0. */
  places: number[]
  /** Answers that tell something about it, and their sum: 1 for known, 0 for not. */
  asked: number
  knew: number
  /** `knew` divided by `asked`, 0 to 1. */
  share: number
}

/** Lists the facts of the questions that count, the least known first. */
export function factsKnown(index: PackIndex, submissions: readonly JudgedSubmission[]): FactKnown[] {
  const facts = new Map<string, { places: Set<number>; asked: number; knew: number }>()
  for (const { answers } of submissions) {
    for (const { place, counts, cards } of answers) {
      if (!counts) continue
      for (const { card, knew } of cards) {
        const fact = index.card.get(card)?.fact ?? card
        const known = facts.get(fact) ?? { places: new Set(), asked: 0, knew: 0 }
        known.places.add(place)
        known.asked += 1
        known.knew += knew
        facts.set(fact, known)
      }
    }
  }
  return [...facts]
    .map(([fact, { places, asked, knew }]) => ({
      fact,
      text: index.facts.get(fact)?.text ?? '',
      places: [...places].sort((a, b) => a - b),
      asked,
      knew,
      share: knew / asked,
    }))
    .sort((a, b) => a.share - b.share || b.asked - a.asked || (a.fact < b.fact ? -1 : 1))
}
