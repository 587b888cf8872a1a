import type { PackIndex } from '../card/pack-index'
import { kindsFor } from '../question/ask'
import { QUESTION_KINDS } from '../question/kinds'
import { KINDS } from '../question/question'
import type { Command } from './command'

/**
 * Counts a pack's facts by kind, its cards with the kinds that ask them, and its disputes. Problems are reported before
 * it runs.
 */
export const check: Command = {
  about: 'validate a pack, count its facts, cards and kinds, list its disputes and problems',
  run: (index) => {
    const { pack, cards } = index
    const facts = tally(pack.facts.map((fact) => fact.kind))
    const perKind = Object.fromEntries(
      KINDS.map((kind) => [kind, cards.filter((card) => QUESTION_KINDS[kind].suits(index, card)).length]),
    )
    const perCard = tally(cards.map((card) => kindsFor(index, card).length))
    const disputes = pack.disputes.map(({ id, title, between, ask, reading }) => ({
      id,
      title,
      ask,
      between,
      reading,
    }))
    const counts = { entities: pack.entities.length, facts: pack.facts.length, cards: cards.length }
    const json = {
      pack: pack.id,
      version: pack.version,
      ...counts,
      factsByKind: facts,
      cardsByQuestionKind: perKind,
      cardsByNumberOfKinds: perCard,
      disputes,
      problems: [],
    }
    return { ok: true, lines: [{ json, text: textOf(index, facts, perKind, perCard) }] }
  },
}

function tally(values: (string | number)[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

function textOf(
  { pack, cards }: PackIndex,
  facts: Record<string, number>,
  perKind: Record<string, number>,
  perCard: Record<string, number>,
): string {
  const list = (counts: Record<string, number>): string =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')
  return [
    `${pack.title} (${pack.id}, version ${pack.version}): no problems`,
    `${pack.entities.length} entities, ${pack.facts.length} facts: ${list(facts)}`,
    `${cards.length} cards; suited to ${list(perKind)}`,
    `cards by the number of kinds that suit them: ${list(perCard)}`,
    `${pack.disputes.length} disputes:`,
    ...pack.disputes.map(
      ({ title, between, ask }) => `  ${title}${ask ? ` (${ask})` : ''}: ${between.join(', ')}`,
    ),
  ].join('\n')
}
