import type { Card, CardId } from '../../../card/card'
import { append } from '../../../card/group'
import { perPack } from '../../../card/memo'
import { entityOf, type PackIndex } from '../../../card/pack-index'
import { foldName } from '../../../fact/name'
import type { Fact, Grouping } from '../../../fact/pack'
import { inOneDispute } from '../../pool/companions'
import { keyWords, labelOf } from '../../tell/words'
import type { Sorted } from './question'

/** A grouping as it is asked: the cards that can be rows, each with the group it belongs to. */
export type Sorting = {
  stem: string
  groups: string[]
  rows: ReadonlyMap<CardId, Sorted>
  /** The rows, one of each group in turn. */
  mixed: readonly Sorted[]
  /** True if a wrong row shows that its card is not known. */
  tells: boolean
}

/** Fewer rows than this are not worth sorting. */
export const FEWEST = 4

const sortingsOf = perPack((index): Map<CardId, Sorting[]> => {
  const found = new Map<CardId, Sorting[]>()
  for (const grouping of index.pack.groupings ?? []) {
    const sorting = sortingOf(index, grouping)
    if (sorting.rows.size < FEWEST || new Set([...sorting.rows.values()].map(({ right }) => right)).size < 2)
      continue
    for (const card of sorting.rows.keys()) append(found, card, sorting)
  }
  return found
})

/** Returns the groupings that the card is a part of. */
export function sortingsWith(index: PackIndex, card: Card): readonly Sorting[] {
  return sortingsOf(index).get(card.id) ?? []
}

function sortingOf(index: PackIndex, { stem, groups, shows, apart }: Grouping): Sorting {
  const rows = new Map<CardId, Sorted>()
  const texts = new Set<string>()
  for (const { name, cards } of groups) {
    for (const id of cards) {
      const card = index.card.get(id)
      const text =
        card && !card.sensitive && !card.retired ? textOf(index, card, shows === 'answer') : undefined
      if (text === undefined || texts.has(foldName(text))) continue
      texts.add(foldName(text))
      rows.set(id, { card: id, text, right: name })
    }
  }
  const names = groups.map(({ name }) => name)
  return {
    stem,
    groups: names,
    rows,
    mixed: inTurn(names, [...rows.values()]),
    tells: shows !== 'answer' && !apart,
  }
}

function inTurn(names: readonly string[], rows: readonly Sorted[]): Sorted[] {
  const byGroup = names.map((name) => rows.filter(({ right }) => right === name))
  const most = Math.max(0, ...byGroup.map((group) => group.length))
  return Array.from({ length: most }, (_, i) => byGroup.flatMap((group) => group[i] ?? [])).flat()
}

/** Says what is sorted: the card's answer, or what the card asks about. */
function textOf(index: PackIndex, card: Card, showsAnswer: boolean): string | undefined {
  const fact = index.facts.get(card.fact)
  if (!fact) return undefined
  if (!showsAnswer) return askedAbout(index, fact)
  const [key, another] = card.keys
  if (!key || another) return undefined
  return key.type === 'entity' ? labelOf(entityOf(index, key.entity)) : keyWords(index, card, key)
}

function askedAbout(index: PackIndex, fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'event':
      return labelOf(entityOf(index, fact.event))
    case 'ethnicity':
    case 'office':
      return labelOf(entityOf(index, fact.person))
    default:
      return undefined
  }
}

/** True if two cards may stand beside each other. */
export function fitsBeside(index: PackIndex, a: Card, b: Card): boolean {
  return a.id === b.id || (a.fact !== b.fact && !inOneDispute(index, a.fact, b.fact))
}
