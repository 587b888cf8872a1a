import { describe, expect, test } from 'vitest'
import { entityOf, factOf, type PackIndex } from '@/lib/card/pack-index'
import { foldName, spellings } from '@/lib/fact/name'
import type { Citation, Fact } from '@/lib/fact/pack'
import { judge } from '@/lib/question/judge'
import type { Claim } from '@/lib/question/kinds/who-says/question'
import { labelOf } from '@/lib/question/tell/words'
import { packs, shipped } from './packs'
import { ask, cardOf, keepsTheLaws, suited } from './several-cards'

/** The places and persons that say a fact, as a learner reads them. */
function sayersOf(index: PackIndex, fact: Fact): string[] {
  const places = fact.citations.map(placeOf)
  return fact.according === undefined ? places : [labelOf(entityOf(index, fact.according)), ...places]
}

function placeOf(citation: Citation): string {
  if ('infobox' in citation) return 'The infobox'
  if ('table' in citation) return `The table “${citation.table}”`
  return citation.section === 'Introduction' ? 'The introduction' : `The section “${citation.section}”`
}

describe.each(packs)('who says so over %s', (_name, index) => {
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

test('the two dates of the declaration belong to the infobox and the account of the rebellion', () => {
  const { stem, claims } = ask(shipped, cardOf(shipped, 'declared-12-november:when'), 'who-says', 'a')
  expect(stem).toBe('Was the republic declared on 12 or on 15 November 1944? Which account says which?')
  expect(Object.fromEntries(claims.map(({ text, claimant }) => [text, claimant]))).toEqual({
    '12 November 1944': 'The infobox',
    '15 November 1944': 'The section “Rebellion”',
  })
})

test('a dispute whose sides stand in one section is not asked so', () => {
  expect(suited(shipped, 'who-says').map(({ id }) => id)).not.toContain('army-led-by-ishaq-beg:who')
})

test('a figure that somebody gave is asked with others who say nothing of it', () => {
  const card = cardOf(shipped, 'army-strength-sung:amount')
  const question = ask(shipped, card, 'who-says', 'a')
  expect(question.claims).toEqual([
    {
      fact: 'army-strength-sung',
      text: 'Over 60,000 soldiers of the National Army',
      claimant: 'General Sung',
    },
  ])
  const wrong = question.claimants.find((one) => one !== 'General Sung') ?? ''
  expect(judge(shipped, question, { texts: [wrong] })).toMatchObject({ worth: 'wrong', missed: [] })
})
