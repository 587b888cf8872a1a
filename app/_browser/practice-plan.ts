import type { Card, CardId } from '@/lib/card/card'
import type { PackIndex } from '@/lib/card/pack-index'
import type { Progress } from '@/lib/progress/progress'
import { kindsFor } from '@/lib/question/ask'
import { chanceOf, shuffle } from '@/lib/question/chance'
import type { Kind } from '@/lib/question/question'
import type { PracticeChoice } from './practice-choice'

/** Cards for practice, shuffled: of the chosen topics, askable in a chosen kind, no two of one fact. */
export function planPractice(
  index: PackIndex,
  { settings, aside }: Progress,
  choice: PracticeChoice,
  seed: string,
): CardId[] {
  const most = choice.count === 'all' ? Number.POSITIVE_INFINITY : Number(choice.count)
  const met = new Set<string>()
  const cards: CardId[] = []
  for (const card of shuffle(chanceOf(seed), index.cards)) {
    if (cards.length >= most) break
    if (met.has(card.fact) || aside.has(card.id) || (card.sensitive && !settings.sensitive)) continue
    if (choice.topics.length > 0 && !choice.topics.includes(card.topic)) continue
    if (kindsChosen(index, card, choice).length === 0) continue
    met.add(card.fact)
    cards.push(card.id)
  }
  return cards
}

/** The kinds that suit the card, of those that were chosen. */
export function kindsChosen(index: PackIndex, card: Card, { kinds }: PracticeChoice): Kind[] {
  const suiting = kindsFor(index, card)
  return kinds.length === 0 ? suiting : suiting.filter((kind) => kinds.includes(kind))
}
