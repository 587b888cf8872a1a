import { describe, expect, it } from 'vitest'
import { searchFacts } from '@/app/facts/search-facts'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { spellings } from '@/lib/fact/name'

const index = indexPack(pack)
const ids = (query: string): string[] => searchFacts(index, query).facts.map(({ id }) => id)

describe('the search over the facts', () => {
  it('takes every spelling of a name for the same name', () => {
    for (const entity of pack.entities.filter(({ type }) => type === 'person' || type === 'place')) {
      const facts = pack.facts.filter((fact) => Object.values(fact).includes(entity.id))
      if (facts.length === 0) continue
      for (const name of spellings(entity).filter((spelling) => searchFacts(index, spelling).all <= 40))
        expect(ids(name), name).toEqual(expect.arrayContaining(facts.map(({ id }) => id)))
    }
  })

  it('does without diacritics, capitals and the rest of a word', () => {
    expect(ids('ürümqi')).toEqual(ids('URUMQ'))
    expect(ids('urumqi').length).toBeGreaterThan(0)
  })

  it('finds facts that have all the words, those with the words in their text first', () => {
    const found = searchFacts(index, 'november 1944')
    expect(found.all).toBeGreaterThan(1)
    expect(found.facts[0]?.text).toMatch(/November 1944/)
  })

  it('finds nothing for words that no fact has, and nothing for none', () => {
    expect(searchFacts(index, 'xyzzy')).toEqual({ facts: [], all: 0 })
    expect(searchFacts(index, ' - ')).toEqual({ facts: [], all: 0 })
  })

  it('shows the first forty and counts the rest', () => {
    const found = searchFacts(index, 'the')
    expect(found.facts.length).toBeLessThanOrEqual(40)
    expect(searchFacts(index, 'republic').all).toBeGreaterThan(40)
  })
})
