import type { Card, CardId } from '../card/card'
import type { PackIndex } from '../card/pack-index'
import { kindsFor, suits } from '../question/ask'
import { chanceOf, shuffle } from '../question/chance'
import type { Kind } from '../question/question'
import type { Memory } from '../review/review'
import type { Learner, StudySettings } from './learner'
import type { PracticeChoice } from './practice-choice'
import { kindsInPlay } from './study-plan'

/** Plans practice: shuffled cards of the chosen topics that a chosen kind can ask, no two of one fact. */
export function planPractice(
  index: PackIndex,
  { settings, aside }: Learner,
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
    if (!isAskedBy(index, card, choice)) continue
    met.add(card.fact)
    cards.push(card.id)
  }
  return cards
}

/** True if a chosen kind suits the card. With none chosen, flip always does. */
function isAskedBy(index: PackIndex, card: Card, { kinds }: PracticeChoice): boolean {
  return kinds.length === 0 || kinds.some((kind) => suits(index, card, kind))
}

/**
 * Returns the chosen kinds that suit the card. With none chosen, returns all except those excluded in the settings; a
 * choice overrides the settings.
 */
export function kindsChosen(
  index: PackIndex,
  card: Card,
  { kinds }: PracticeChoice,
  settings: Pick<StudySettings, 'excluded'>,
): Kind[] {
  if (kinds.length === 0) return kindsInPlay(index, settings, card.id)
  return kindsFor(index, card).filter((kind) => kinds.includes(kind))
}

/** Returns the kinds of `kindsChosen` in the order to try them: shuffled, with the learner's pinned ones first. */
export function kindsToPractise(index: PackIndex, choice: PracticeChoice, settings: () => StudySettings) {
  return (card: Card, _memory: Memory, seed: string): Kind[] => {
    const { pinned } = settings()
    const drawn = shuffle(chanceOf(seed), kindsChosen(index, card, choice, settings()))
    return [
      ...drawn.filter((kind) => pinned.includes(kind)),
      ...drawn.filter((kind) => !pinned.includes(kind)),
    ]
  }
}
