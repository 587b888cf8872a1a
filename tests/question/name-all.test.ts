import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entityOf, factOf, indexPack, isFirstFormat, type PackIndex } from '@/lib/card/pack-index'
import { foldName, spellings } from '@/lib/fact/name'
import type { Fact } from '@/lib/fact/pack'
import { askQuestion } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { QUESTION_KINDS } from '@/lib/question/kinds'
import { nameExactly, nameJudged } from '@/lib/question/kinds/name-all/name-all'
import type { QuestionOf } from '@/lib/question/question'
import { entitiesOf } from '@/lib/question/tell/words'
import { firstFormat, packs, shipped } from './packs'

const { 'name-all': nameAll, typed } = QUESTION_KINDS

function asked(index: PackIndex): QuestionOf<'name-all'>[] {
  const cards = index.cards.filter((card) => nameAll.suits(index, card))
  expect(cards.length).toBeGreaterThan(0)
  return cards.map((card) => askQuestion(index, card, 'name-all', 'law'))
}

function ofCards({ wanted }: QuestionOf<'name-all'>): boolean {
  return wanted.some(({ card }) => card !== undefined)
}

describe.each(packs)('name them all over %s', (_name, index) => {
  const all = asked(index)

  test('all right answers of a card that wants several are wanted, each once', () => {
    for (const { card, wanted, stem } of all.filter((question) => !ofCards(question))) {
      const found = index.card.get(card)
      expect([card, found?.sensitive]).toEqual([card, false])
      expect([card, wanted.map(({ entity }) => entity)]).toEqual([card, found ? entitiesOf(found) : []])
      expect(found && typed.suits(index, found)).toBe(true)
      if (isFirstFormat(index)) {
        expect([card, found?.complete]).toEqual([card, true])
        expect(stem).toMatch(/[.?] Name (?:both|all \w+)\.$/)
      } else expect(stem).toBe(factOf(index, found?.fact ?? '').several?.[found?.ask ?? 'object']?.name)
    }
  })

  test('of a body all are wanted who are listed as that people, and each tests the card that says so', () => {
    for (const { card, others = [], wanted } of all.filter(ofCards)) {
      const own = index.card.get(card)
      const people = own && entitiesOf(own)
      for (const one of wanted) {
        const tested = index.card.get(one.card ?? '')
        expect([one.card, tested && entitiesOf(tested)]).toEqual([one.card, people])
        expect(tested?.sensitive).toBe(false)
        const fact = index.facts.get(tested?.fact ?? '')
        expect(fact?.kind === 'ethnicity' && fact.person).toBe(one.entity)
      }
      expect(wanted.map((one) => one.card)).toEqual([card, ...others])
    }
  })

  test('all of them, in any order and any spelling, once or twice, are right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(), fc.boolean(), (question, nth, twice) => {
        const texts = question.wanted.map(({ entity }) => {
          const names = spellings(entityOf(index, entity))
          return names[nth % names.length] ?? ''
        })
        const given = [...texts].sort()
        const verdict = judge(index, question, { texts: twice ? [...given, ...texts] : given })
        expect([question.card, texts, verdict.worth]).toEqual([question.card, texts, 'right'])
      }),
    )
  })

  test('what is left out is missing: half of them or more is partly right, fewer is wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.infiniteStream(fc.boolean()), (question, chosen) => {
        const named = question.wanted.filter(() => chosen.next().value === true)
        const left = question.wanted.filter((one) => !named.includes(one))
        const { worth, reason, missed } = judge(index, question, { texts: named.map(({ name }) => name) })
        const share = named.length / question.wanted.length
        const expected = share === 1 ? 'right' : share >= 0.5 ? 'partly' : 'wrong'
        expect(worth).toBe(named.length === 0 ? 'unanswered' : expected)
        if (named.length === 0) return
        for (const { name } of left) expect(reason).toContain(name)
        expect(missed).toEqual(ofCards(question) ? left.map(({ card }) => card) : undefined)
      }),
    )
  })

  test('one more name that is not wanted is never right, and is told', () => {
    const names = index.pack.entities.flatMap((entity) => (entity.type === 'person' ? [entity] : []))
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...names), (question, other) => {
        fc.pre(question.wanted.every(({ entity }) => entity !== other.id))
        const texts = [...question.wanted.map(({ name }) => name), other.name]
        const { worth, reason } = judge(index, question, { texts })
        expect([question.card, worth]).toEqual([question.card, 'partly'])
        expect(reason).toMatch(/Not among them: /)
      }),
    )
  })

  test('a name is taken while it is typed only when it means one of those wanted and no other could follow', () => {
    for (const question of all) {
      for (const { entity, name } of question.wanted) {
        for (const text of spellings(entityOf(index, entity)).map(foldName)) {
          expect([text, nameExactly(index, question, text, true)]).toEqual([text, name])
          const follows = question.wanted.some((other) =>
            spellings(entityOf(index, other.entity)).some(
              (spelling) => foldName(spelling) !== text && foldName(spelling).startsWith(text),
            ),
          )
          expect([text, nameExactly(index, question, text)]).toEqual([text, follows ? undefined : name])
        }
      }
    }
  })
})

/** The question of a card of the shipped pack. */
function ask(card: string): QuestionOf<'name-all'> {
  const found = shipped.card.get(card)
  if (!found) throw new Error(`no card ${card}`)
  return askQuestion(shipped, found, 'name-all', 'test')
}

test('who among a council is listed as one people is asked as one question', () => {
  const { stem, wanted, keys } = ask('ethnicity-elihan-tore:people')
  expect(stem).toBe('Name the two Uzbek members of the Interim Government Council.')
  expect(wanted.map(({ name }) => name)).toEqual(['Elihan Tore', 'Salam Bay'])
  expect(keys).toEqual(['Elihan Tore', 'Salam Bay'])
})

test.each([
  [['Sadiq Khan', 'Karavan Shah'], 'right', 'Right. You named them all.'],
  [['Karawan Shah', 'sadik khan khoja'], 'right', 'Right. You named them all.'],
  [['Karavan Shah'], 'partly', 'Named: Karavan Shah. Missing: Sadiq Khan Khoja.'],
  [['Karavan Shah', 'Stalin'], 'partly', /Not among them: Joseph Stalin\.$/],
  [['Hakim Beg Khoja', 'Nobody'], 'wrong', /Not among them: Hakim Beg Khoja and Nobody\.$/],
  [['Khoja'], 'wrong', 'Missing: Sadiq Khan Khoja and Karavan Shah.'],
  [[' ', ''], 'unanswered', 'Nothing was answered.'],
])('naming %o is %s', (texts, worth, reason) => {
  const verdict = judge(shipped, ask('sadiq-khan-khoja-led:subject'), { texts })
  expect(verdict).toMatchObject({ worth, reason: expect.stringMatching(reason) })
})

test('a small typo passes and is said', () => {
  const question = ask('sadiq-khan-khoja-led:subject')
  const verdict = judge(shipped, question, { texts: ['Sadiq Khan Khoja', 'Karavan Shahh'] })
  expect(verdict).toMatchObject({ worth: 'right', forgiven: true })
  expect(nameJudged(shipped, question, 'Karavan Shahh')).toBe('Karavan Shah')
  expect(nameJudged(shipped, question, 'Joseph Stalin')).toBeUndefined()
})

test('a name is not taken while a longer spelling is on its way, unless Enter was pressed', () => {
  const question = ask('sadiq-khan-khoja-led:subject')
  expect(nameExactly(shipped, question, 'Sadiq Khan')).toBeUndefined()
  expect(nameExactly(shipped, question, 'Sadiq Khan', true)).toBe('Sadiq Khan Khoja')
  expect(nameExactly(shipped, question, 'Sadiq Khan Khoja')).toBe('Sadiq Khan Khoja')
  expect(nameExactly(shipped, question, 'Joseph Stalin', true)).toBeUndefined()
  expect(nameExactly(shipped, question, 'Khoja', true)).toBeUndefined()
})

/** A pack after its facts are changed. */
function changed(change: (facts: readonly Fact[]) => Fact[]): PackIndex {
  return indexPack({ ...firstFormat.pack, facts: change(firstFormat.pack.facts) })
}

function suits(index: PackIndex, card: string): boolean {
  const found = index.card.get(card)
  return found !== undefined && nameAll.suits(index, found)
}

test('nobody is asked to name all of a people in a body of which one member’s listing is unknown', () => {
  expect(suits(firstFormat, 'polinov-white-russian:people')).toBe(true)
  const without = changed((facts) => facts.filter(({ id }) => id !== 'ishaq-beg-kyrgyz'))
  expect(suits(without, 'polinov-white-russian:people')).toBe(false)
})

test('nobody is asked to name all of a people in a body of which one member is listed as two', () => {
  const twice = changed((facts) =>
    facts.flatMap((fact) =>
      fact.id === 'ishaq-beg-kyrgyz' && fact.kind === 'ethnicity'
        ? [fact, { ...fact, id: 'ishaq-beg-white-russian', people: 'white-russians' }]
        : [fact],
    ),
  )
  expect(suits(twice, 'polinov-white-russian:people')).toBe(false)
})
