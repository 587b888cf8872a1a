import { perPack } from '@/lib/card/memo'
import type { PackIndex } from '@/lib/card/pack-index'
import { foldName, spellings } from '@/lib/fact/name'
import type { Fact } from '@/lib/fact/pack'

/** A fact that was found, with where it stands in the catalogue. */
export type FoundFact = { id: string; topic: string; title: string; text: string }
export type Found = { facts: FoundFact[]; all: number }

/** So many are shown at most. */
const MOST = 40

/**
 * The facts in which every word of the query begins some word, in any spelling of the names they speak of. Facts
 * that have the words in their own text come first.
 */
export function searchFacts(index: PackIndex, query: string): Found {
  const words = foldName(query).split(' ').filter(Boolean)
  if (words.length === 0) return { facts: [], all: 0 }
  const titles = new Map(index.pack.topics.map(({ id, title }) => [id, title]))
  const inText: FoundFact[] = []
  const byName: FoundFact[] = []
  for (const { fact, text, names } of searchable(index)) {
    if (!words.every((word) => text.includes(` ${word}`) || names.includes(` ${word}`))) continue
    const found = { id: fact.id, topic: fact.topic, title: titles.get(fact.topic) ?? '', text: fact.text }
    if (words.every((word) => text.includes(` ${word}`))) inText.push(found)
    else byName.push(found)
  }
  const all = [...inText, ...byName]
  return { facts: all.slice(0, MOST), all: all.length }
}

type Searchable = { fact: Fact; text: string; names: string }

/** Every fact folded, with a space before each word; made once for a pack. */
const searchable = perPack((index): Searchable[] => {
  const all = [...index.facts.values()].map((fact) => ({
    fact,
    text: ` ${foldName(fact.text)}`,
    names: ` ${namesIn(index, fact).map(foldName).join(' ')}`,
  }))
  return all
})

/** All spellings of every entity that the fact names. */
function namesIn(index: PackIndex, fact: Fact): string[] {
  return Object.values(fact).flatMap((value) => {
    const entity = typeof value === 'string' ? index.entities.get(value) : undefined
    return entity ? spellings(entity) : []
  })
}
