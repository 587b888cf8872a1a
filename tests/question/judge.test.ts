import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entityOf, indexPack } from '@/lib/card/pack-index'
import { spellings } from '@/lib/fact/name'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import type { Question } from '@/lib/question/question'
import { isTypoOf } from '@/lib/question/read/spelling-index'
import { firstFormat, packs, shipped } from './packs'
import { cardOf } from './several-cards'

/** The question of a card of the shipped pack, by the card's id. */
function ask(card: string, kind: Question['kind']): Question {
  const found = shipped.card.get(card)
  if (!found) throw new Error(`no card ${card}`)
  return askQuestion(shipped, found, kind, 'test')
}

function worth(card: string, kind: Question['kind'], answer: unknown): string {
  return judge(shipped, ask(card, kind), answer).worth
}

describe.each(packs)('judging over %s', (_name, index) => {
  const all = index.cards.flatMap((card) => kindsFor(index, card).map((kind) => ({ card, kind })))

  test('every key is judged right by the kinds that take it as text', () => {
    for (const { card, kind } of all) {
      if (kind !== 'typed' && kind !== 'date' && kind !== 'number') continue
      const question = askQuestion(index, card, kind, 'law')
      for (const key of question.keys)
        expect([card.id, key, judge(index, question, key).worth]).toEqual([card.id, key, 'right'])
    }
  })

  test('an answer that cannot be read is shown how to write one, and never what is right', () => {
    for (const { card, kind } of all) {
      if (kind !== 'date' && kind !== 'number' && kind !== 'estimate') continue
      const question = askQuestion(index, card, kind, 'law')
      const { worth: none, reason } = judge(index, question, 'no such thing')
      expect(none).toBe('unanswered')
      const examples = /Try (.+?)(?:, or a range:| or) (.+)\.$/.exec(reason)?.slice(1) ?? []
      expect(examples).toHaveLength(2)
      for (const example of examples) {
        const { worth } = judge(index, question, example)
        expect([card.id, example, worth]).toEqual([card.id, example, 'wrong'])
      }
    }
  })

  test('every spelling of a key is judged right', () => {
    for (const { card, kind } of all) {
      if (kind !== 'typed') continue
      const question = askQuestion(index, card, kind, 'law')
      for (const key of card.keys) {
        if (key.type !== 'entity') continue
        for (const spelling of spellings(entityOf(index, key.entity))) {
          for (const written of [
            spelling,
            spelling.toUpperCase(),
            ` ${spelling} `,
            spelling.normalize('NFD'),
          ]) {
            expect([card.id, written, judge(index, question, written).worth]).toEqual([
              card.id,
              written,
              'right',
            ])
          }
        }
      }
    }
  })

  test('the same seed gives the same question, also after a JSON round trip, and the same verdict', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.string(), fc.string(), ({ card, kind }, seed, answer) => {
        const question = askQuestion(index, card, kind, seed)
        expect(askQuestion(index, card, kind, seed)).toEqual(question)
        const back: Question = JSON.parse(JSON.stringify(question))
        expect(back).toEqual(question)
        expect(judge(index, back, answer)).toEqual(judge(index, question, answer))
      }),
      { numRuns: 400 },
    )
  })

  test('any answer, however strange, has a verdict and no exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.anything(), ({ card, kind }, answer) => {
        const { worth, reason } = judge(index, askQuestion(index, card, kind, 'law'), answer)
        expect(['unanswered', 'right', 'partly', 'wrong']).toContain(worth)
        expect(reason).toMatch(/\.$/)
      }),
      { numRuns: 1000 },
    )
  })
})

test('a true statement called true is right, and a false one is right once it is corrected', () => {
  for (const card of shipped.cards.filter((one) => kindsFor(shipped, one).includes('true-false'))) {
    const question = askQuestion(shipped, card, 'true-false', 'law')
    if (question.kind !== 'true-false') throw new Error('asked for true or false')
    expect(judge(shipped, question, { says: !question.holds }).worth).toBe('wrong')
    const verdict = judge(shipped, question, { says: question.holds, correction: question.keys[0] })
    expect([card.id, verdict.worth]).toEqual([card.id, 'right'])
  }
})

describe('names', () => {
  test.each([
    ['vice-president-khoja:who', 'hakim beg khoja', 'right'],
    ['vice-president-khoja:who', 'Hakim Beg Khoja', 'right'],
    ['vice-president-khoja:who', 'Hakim Beg Khojja', 'right'],
    ['vice-president-khoja:who', 'Sadiq Khan Khoja', 'wrong'],
    ['vice-president-khoja:who', 'Khoja', 'partly'],
    ['vice-president-khoja:who', '', 'unanswered'],
    ['president-tore:who', 'Elihan Töre', 'right'],
    ['president-tore:who', 'Tore', 'right'],
    ['president-tore:who', 'Tora', 'wrong'],
    ['minister-of-finance-musabay:post', 'finance minister', 'right'],
    ['minister-of-finance-musabay:post', 'Minister of Education', 'wrong'],
    ['minister-of-education-yunich:who', 'Habib Yunich', 'right'],
    ['minister-of-education-yunich:who', 'Seypidin Azizi', 'right'],
  ])('%s answered “%s” is %s', (card, answer, expected) => {
    expect(worth(card, 'typed', answer)).toBe(expected)
  })

  test('another name of the pack is never a typo of the right one, nor is a typo of that other name', () => {
    const cards = shipped.cards.filter((card) => kindsFor(shipped, card).includes('typed'))
    const others = shipped.pack.entities.filter(({ type }) => type === 'person' || type === 'place')
    fc.assert(
      fc.property(
        fc.constantFrom(...cards),
        fc.constantFrom(...others),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (card, other, at, letter) => {
          const question = askQuestion(shipped, card, 'typed', 'law')
          const right = new Set(card.keys.flatMap((key) => (key.type === 'entity' ? [key.entity] : [])))
          fc.pre(!right.has(other.id) && [...right].every((id) => entityOf(shipped, id).type === other.type))
          const place = at % other.name.length
          for (const text of [
            other.name,
            other.name.slice(0, place) + letter + other.name.slice(place + 1),
          ]) {
            expect([card.id, text, judge(shipped, question, text).worth === 'right']).toEqual([
              card.id,
              text,
              false,
            ])
          }
        },
      ),
      { numRuns: 3000 },
    )
  })

  test('a typo that is as near to another name is not forgiven', () => {
    const [first, ...rest] = shipped.pack.entities.filter(({ type }) => type === 'person')
    if (!first) throw new Error('the pack has persons')
    const twin = { ...first, id: 'twin', name: 'Abdulla Karimo', names: [] }
    const pack = {
      ...shipped.pack,
      entities: [
        { ...first, name: 'Abdulla Karima', names: [] },
        twin,
        ...rest,
        ...shipped.pack.entities.filter(({ type }) => type !== 'person'),
      ],
    }
    const index = indexPack(pack)
    expect(isTypoOf(index, 'Abdulla Karimu', first.id)).toBe(false)
    expect(isTypoOf(index, 'Abdula Karima', first.id)).toBe(true)
  })

  test('a name with another number in it is another name', () => {
    const corps = 'army-became-the-5th-corps:object'
    const worthOf = (text: string) =>
      judge(firstFormat, askQuestion(firstFormat, cardOf(firstFormat, corps), 'typed', 'test'), text).worth
    expect([worthOf('Xinjiang 5th Army Corp'), worthOf('Xinjiang 6th Army Corps')]).toEqual([
      'right',
      'wrong',
    ])
  })

  test('a small typo passes and is said', () => {
    expect(judge(shipped, ask('vice-president-khoja:who', 'typed'), 'Hakim Beg Khojja').forgiven).toBe(true)
  })
})

describe('dates', () => {
  test.each([
    ['12 Nov 1944', 'right'],
    ['November 12th, 1944', 'right'],
    ['12/11/1944', 'right'],
    ['1944-11-12', 'right'],
    ['12.XI.1944', 'right'],
    ['15 November 1944', 'right'],
    ['13 November 1944', 'wrong'],
    ['11/12/1944', 'wrong'],
    ['November 1944', 'partly'],
    ['1944', 'wrong'],
    ['soon', 'unanswered'],
    ['31 November 1944', 'unanswered'],
  ])('the declaration dated “%s” is %s', (answer, expected) => {
    expect(worth('declared-12-november:when', 'date', answer)).toBe(expected)
  })

  test('figures are echoed in words, so that nobody is judged on another date than the one meant', () => {
    expect(judge(shipped, ask('declared-12-november:when', 'date'), '12/11/1944').read).toBe(
      '12 November 1944',
    )
  })

  test('a day inside a month that is all the source gives is right', () => {
    expect(worth('treaty-august-1945:when', 'date', '14 August 1945')).toBe('right')
    expect(worth('treaty-august-1945:when', 'date', '14 September 1945')).toBe('wrong')
  })
})

describe('numbers', () => {
  test.each([
    ['705,168', 'right'],
    ['705168', 'right'],
    ['705 168', 'right'],
    ['705.168', 'right'],
    ['705k', 'partly'],
    ['about 700 thousand', 'partly'],
    ['600000', 'wrong'],
    ['many', 'unanswered'],
  ])('the population given as “%s” is %s', (answer, expected) => {
    expect(worth('population-1944:amount', 'number', answer)).toBe(expected)
  })

  test.each([
    ['around 20,000', 'right'],
    ['20k', 'right'],
    ['twenty thousand', 'right'],
    ['21,000', 'right'],
    ['23,000', 'partly'],
    ['40,000', 'wrong'],
  ])('the horsemen given as “%s” are %s', (answer, expected) => {
    expect(worth('osman-batur-20000-horsemen:amount', 'number', answer)).toBe(expected)
  })

  test.each([
    ['11,000 to 12,000', 'right'],
    ['11-12 thousand', 'right'],
    ['11,500', 'right'],
    ['11,000–20,000', 'wrong'],
    ['30,000', 'wrong'],
  ])('the reduced army given as “%s” is %s', (answer, expected) => {
    expect(worth('army-reduced-to-11000-to-12000:amount', 'number', answer)).toBe(expected)
  })

  test.each([
    ['52.1', 'right'],
    ['52,1 %', 'right'],
    ['52', 'partly'],
    ['25.3', 'wrong'],
  ])('the share given as “%s” is %s', (answer, expected) => {
    expect(worth('share-kazakhs:percent', 'number', answer)).toBe(expected)
  })
})
