import type { PackIndex } from '../../card/pack-index'
import { askQuestion, suits } from '../../question/ask'
import { type Choices, type Entry, isTopicWanted, kindsWanted } from './choices'
import { type Clash, clashOf, reachOf } from './clashes'
import { reachesOf } from './compose'
import { isWanted } from './within'

/** How many cards of the chosen topics a quiz leaves out, by reason; each card counts once. */
export type Avoided = Record<Clash | 'sensitive' | 'not taught', number>

/** Counts the cards left out. Cards without a clash are not counted: they were simply not drawn. */
export function avoidedBy(index: PackIndex, choices: Choices, quiz: readonly Entry[]): Avoided {
  const placed = reachesOf(index, quiz)
  const used = new Set(placed.flatMap(({ reach }) => reach.cards))
  const avoided: Avoided = { 'one fact': 0, 'one dispute': 0, 'given away': 0, sensitive: 0, 'not taught': 0 }
  for (const card of index.cards) {
    if (used.has(card.id) || !isTopicWanted(choices, card.topic)) continue
    const kind = kindsWanted(choices).find((one) => suits(index, card, one))
    if (kind === undefined) continue
    if (choices.notTaught.includes(card.fact)) avoided['not taught'] += 1
    else if (!isWanted(choices, card)) avoided.sensitive += 1
    else {
      const reach = reachOf(index, askQuestion(index, card, kind, choices.seed))
      const clashes = new Set(placed.map((one) => clashOf(index, one.reach, reach)))
      const why = (['one fact', 'one dispute', 'given away'] as const).find((one) => clashes.has(one))
      if (why) avoided[why] += 1
    }
  }
  return avoided
}
