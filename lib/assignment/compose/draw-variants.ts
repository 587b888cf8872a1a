import type { PackIndex } from '../../card/pack-index'
import { drawQuestion } from '../../question/ask'
import { type Chance, chanceOf, shuffle } from '../../question/chance'
import type { Draw, NamedQuestion } from '../../question/draw'
import type { Question } from '../../question/question'
import { remakeQuestion } from '../../question/remake'
import { inQuiz } from '../../question/tell/answer-words'
import { VARIANTS } from '../assignment'
import { clashOf, type Reach, reachOf } from './clashes'
import { type Bounds, isTaught } from './within'

/** Draws tried for each question of a variant. */
const TRIES = 24

/**
 * Draws a quiz's variants for neighbours; the first is the questions themselves. All have the same cards in the same
 * places and kinds, so they are equally hard, but with other words, options or order. If the pack has only one way to
 * ask a card, neighbours share the question. No variant contains anything that was not taught.
 */
export function drawVariants(
  index: PackIndex,
  choices: Bounds,
  questions: readonly NamedQuestion[],
  many: number,
  seed: string,
): NamedQuestion[][] {
  const made: NamedQuestion[][] = [[...questions]]
  for (const letter of VARIANTS.slice(1, many))
    made.push(drawVariant(index, choices, made, `${seed} ${letter}`))
  return made
}

/** Starts from the first variant and takes a new draw only if it clashes with nothing, so the result never clashes. */
function drawVariant(
  index: PackIndex,
  choices: Bounds,
  made: readonly NamedQuestion[][],
  seed: string,
): NamedQuestion[] {
  const variant = [...(made[0] ?? [])]
  const reaches = variant.map((named) => reached(index, named))
  variant.forEach((named, place) => {
    const taken = new Set(made.map((one) => JSON.stringify(one[place]?.draw)))
    const rest = reaches.flatMap((reach, i) => (reach && i !== place ? [reach] : []))
    for (let i = 0; i < TRIES; i += 1) {
      const next = drawnAgain(index, named, `${seed} ${i}`)
      const reach = next && reached(index, next)
      if (!next || !reach || taken.has(JSON.stringify(next.draw))) continue
      if (!isTaught(index, choices, reach)) continue
      if (rest.some((other) => clashOf(index, other, reach) !== undefined)) continue
      variant[place] = next
      reaches[place] = reach
      return
    }
  })
  return variant
}

function reached(index: PackIndex, named: NamedQuestion): Reach | undefined {
  const question = remakeQuestion(index, named)
  return question && reachOf(index, question)
}

/** Draws the same facts again at the same size; undefined if that fails. */
function drawnAgain(index: PackIndex, named: NamedQuestion, seed: string): NamedQuestion | undefined {
  const question = remakeQuestion(index, named)
  const card = index.card.get(named.card)
  if (!question || !card) return undefined
  const next = question.others
    ? { ...named, draw: rearranged(named.draw, question, chanceOf(seed)) }
    : drawQuestion(index, card, named.kind, seed)
  const again = remakeQuestion(index, next)
  if (!again || sizeOf(again) !== sizeOf(question)) return undefined
  const [before, after] = [reachOf(index, question).asked, reachOf(index, again).asked]
  return before.size === after.size && [...before].every((fact) => after.has(fact)) ? next : undefined
}

/** Keeps the companions of kinds over several cards: only their order changes, and the end that is asked. */
function rearranged(draw: Draw, question: Question, chance: Chance): Draw {
  const { cards } = draw
  if (!cards) return draw
  return inQuiz(question).rearrange?.(draw, chance) ?? { ...draw, cards: shuffle(chance, cards) }
}

function sizeOf(question: Question): number {
  return inQuiz(question).size?.(question) ?? 0
}
