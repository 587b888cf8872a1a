import { describe, expect, test } from 'vitest'
import { entityOf, factOf, isFirstFormat, type PackIndex } from '@/lib/card/pack-index'
import { foldName, spellings } from '@/lib/fact/name'
import type { Citation, Fact } from '@/lib/fact/pack'
import { judge } from '@/lib/question/judge'
import type { Claim } from '@/lib/question/kinds/who-says/question'
import { labelOf } from '@/lib/question/tell/words'
import { firstFormat, packs, shipped } from './packs'
import { ask, cardOf, keepsTheLaws, suited } from './several-cards'

/** Who says a fact, as a learner reads it: persons and kinds of source, and in the first format places of the article. */
function sayersOf(index: PackIndex, fact: Fact): string[] {
  const speaker = fact.according === undefined ? [] : [labelOf(entityOf(index, fact.according))]
  if (isFirstFormat(index)) return [...speaker, ...fact.citations.map(placeOf)]
  const disputes = index.disputesOf.get(fact.id) ?? []
  const voices = disputes.flatMap(({ voices = [] }) => voices.filter((one) => one.fact === fact.id))
  const reasons = disputes.flatMap(({ differ }) => differ?.because ?? [])
  return [...speaker, ...voices.map(({ who }) => who), ...reasons]
}

function placeOf(citation: Citation): string {
  if ('infobox' in citation) return 'The infobox'
  if ('table' in citation) return `The table “${citation.table}”`
  return citation.section === 'Introduction' ? 'The introduction' : `The section “${citation.section}”`
}

/** Nobody is quoted in a random pack. */
const quoting = packs.filter(([, index]) => index === shipped || index === firstFormat)

describe.each(quoting)('who says so over %s', (_name, index) => {
  const questions = suited(index, 'who-says').flatMap((card) =>
    ['a', 'b', 'c'].map((seed) => ask(index, card, 'who-says', seed)),
  )

  keepsTheLaws(
    index,
    'who-says',
    ({ claims }) => ({ kind: 'who-says', texts: claims.map(({ claimant }) => claimant) }),
    ({ claims }) => ({ kind: 'who-says', texts: claims.map(() => '') }),
  )

  test('claimants are told apart, each claim has its own among them, and one claim has three others beside', () => {
    for (const { claims, claimants } of questions) {
      expect(new Set(claimants.map(foldName)).size).toBe(claimants.length)
      expect(claimants.length).toBeLessThanOrEqual(4)
      if (claims.length === 1) expect(claimants).toHaveLength(4)
      for (const { claimant } of claims) expect(claimants).toContain(claimant)
      expect(new Set(claims.map(({ claimant }) => claimant)).size).toBe(claims.length)
    }
  })

  test('the claimant says the claim, and no other of the claimants is where it stands', () => {
    for (const { claims, claimants } of questions) {
      for (const { fact, claimant } of claims) {
        const sayers = sayersOf(index, factOf(index, fact))
        expect([fact, sayers.includes(claimant)]).toEqual([fact, true])
        for (const other of claimants.filter((one) => one !== claimant))
          expect([fact, other, sayers.includes(other)]).toEqual([fact, other, false])
      }
    }
  })

  test('a claim never names who makes it', () => {
    for (const { fact, text, claimant } of questions.flatMap(({ claims }) => claims)) {
      const said = ` ${foldName(text)} `
      const speaker = factOf(index, fact).according
      const names = speaker === undefined ? [claimant] : spellings(entityOf(index, speaker))
      for (const name of names) expect(said).not.toContain(` ${foldName(name)} `)
    }
  })

  test('only the right claimants are right, and only a card that asks for the claimant is missed', () => {
    for (const question of questions) {
      for (const texts of assignments(question.claims, question.claimants)) {
        const wrong = question.claims.filter(({ claimant }, i) => claimant !== texts[i]).length
        const { worth, missed } = judge(index, question, { kind: 'who-says', texts })
        const half = wrong < question.claims.length && wrong * 2 <= question.claims.length
        expect(worth).toBe(wrong === 0 ? 'right' : half ? 'partly' : 'wrong')
        const asked = cardOf(index, question.card).ask === 'claimant'
        expect(missed).toEqual(wrong > 0 && asked ? [question.card] : [])
      }
    }
  })
})

/** Every way to give each claim one of the claimants. */
function assignments(claims: readonly Claim[], claimants: readonly string[]): string[][] {
  if (claims.length === 0) return [[]]
  return assignments(claims.slice(1), claimants).flatMap((rest) => claimants.map((one) => [one, ...rest]))
}

test('a claim names people and kinds of source, and never a place of the article', () => {
  const asked = suited(shipped, 'who-says').flatMap((card) =>
    ['a', 'b', 'c', 'd'].map((seed) => ask(shipped, card, 'who-says', seed)),
  )
  const shown = asked.flatMap(({ stem, claims, claimants }) => [
    stem,
    ...claims.map(({ text }) => text),
    ...claimants,
  ])
  for (const text of shown)
    expect(text).not.toMatch(/infobox|introduction|section|main text|article|passage/i)
  expect(shown).toContain('United States consular officials')
})

test('why two accounts differ is asked once, with the reason that the pack gives', () => {
  const { stem, claims, claimants } = ask(
    shipped,
    cardOf(shipped, 'declared-12-november:when'),
    'who-says',
    'a',
  )
  const { differ } = shipped.pack.disputes.find(({ id }) => id === 'when-declared') ?? {}
  expect(stem).toBe(differ?.stem)
  expect(claims).toEqual([{ fact: 'declared-12-november', text: differ?.says, claimant: differ?.because }])
  for (const one of claimants) expect([differ?.because, ...(differ?.against ?? [])]).toContain(one)
})

test('of the sides of a dispute one card asks why they differ', () => {
  const stems = suited(shipped, 'who-says').map((card) => ({
    card,
    asked: new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => ask(shipped, card, 'who-says', seed).stem)),
  }))
  for (const { id, differ } of shipped.pack.disputes) {
    if (!differ) continue
    const asking = stems.filter(({ asked }) => asked.has(differ.stem))
    expect([id, asking.map(({ card }) => card.id)]).toEqual([id, [expect.any(String)]])
  }
})

test('a figure that somebody gave is asked with others who did not', () => {
  const card = cardOf(shipped, 'army-strength-sung:claimant')
  const question = ask(shipped, card, 'who-says', 'a')
  expect(question.claims).toEqual([
    {
      fact: 'army-strength-sung',
      text: 'Over 60,000 soldiers of the National Army',
      claimant: 'General Sung',
    },
  ])
  const wrong = question.claimants.find((one) => one !== 'General Sung') ?? ''
  expect(judge(shipped, question, { texts: [wrong] })).toMatchObject({ worth: 'wrong', missed: [card.id] })
})
