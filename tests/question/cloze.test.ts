import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card, Key } from '@/lib/card/card'
import { entityOf, factOf, indexPack, type PackIndex } from '@/lib/card/pack-index'
import { formatAmount, formatNumber } from '@/lib/fact/amount'
import { foldName, spellings } from '@/lib/fact/name'
import type { Fact } from '@/lib/fact/pack'
import { askQuestion } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { QUESTION_KINDS } from '@/lib/question/kinds'
import { gapOf } from '@/lib/question/tell/gap'
import { dateWords } from '@/lib/question/tell/words'
import { firstFormat, packs } from './packs'

const { cloze, typed, date, number } = QUESTION_KINDS

/** Cards with a gap, of which there are some in every pack. */
function gapped(index: PackIndex): Card[] {
  const cards = index.cards.filter((card) => gapOf(index, card) !== undefined)
  expect(cards.length).toBeGreaterThan(20)
  return cards
}

/** The ways in which people write a card's answers. */
function written(index: PackIndex, card: Card): string[] {
  return card.keys.flatMap((key) => waysToWrite(index, card, key))
}

function waysToWrite(index: PackIndex, card: Card, key: Key): string[] {
  switch (key.type) {
    case 'entity':
      return spellings(entityOf(index, key.entity)).flatMap((name) => [name, name.toUpperCase()])
    case 'date':
      return [dateWords(key.edtf, card.ask)]
    case 'amount':
      return 'value' in key.amount
        ? [formatAmount(key.amount), formatNumber(key.amount.value), String(key.amount.value)]
        : [formatAmount(key.amount)]
    case 'text':
      return []
  }
}

describe.each(packs)('a gap in the text of %s', (_name, index) => {
  test('filled, it is the sentence that the fact gives, or the beginning of its text', () => {
    for (const card of gapped(index)) {
      const gap = gapOf(index, card)
      const filled = `${gap?.before}${gap?.said}${gap?.after}`
      const { text, sentences } = factOf(index, card.fact)
      const given = sentences?.[card.ask]
      const [before, after] = given ? given.split('___') : []
      expect([card.id, filled.length <= 220]).toEqual([card.id, true])
      expect(filled).toMatch(/[.!?][”)]?$/)
      if (given !== undefined) expect([gap?.before, gap?.after]).toEqual([before, after])
      else {
        expect([card.id, text.startsWith(filled)]).toEqual([card.id, true])
        expect(['', ' ']).toContain(text.charAt(filled.length))
      }
    }
  })

  test('is a whole answer: nothing of a word is left beside it, and no article that asks for another', () => {
    for (const card of gapped(index)) {
      const { before = '', after = '' } = gapOf(index, card) ?? {}
      expect([card.id, before, after]).toEqual([
        card.id,
        expect.not.stringMatching(/[\p{L}\p{N}-]$|\ban? $/iu),
        expect.not.stringMatching(/^[\p{L}\p{N}-]/u),
      ])
    }
  })

  test('leaves no right answer of the card in the rest, by any spelling', () => {
    for (const card of gapped(index)) {
      const { before = '', after = '' } = gapOf(index, card) ?? {}
      const rest = ` ${foldName(`${before} … ${after}`)} `
      for (const text of written(index, card))
        expect([card.id, text, rest.includes(` ${foldName(text)} `)]).toEqual([card.id, text, false])
    }
  })

  test('is filled by one card alone', () => {
    const sentences = gapped(index).map((card) => {
      const gap = gapOf(index, card)
      return `${gap?.before}…${gap?.after}`
    })
    expect(sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i)).toEqual([])
  })

  test('what was there, and every spelling and form of every right answer, is judged right', () => {
    for (const card of gapped(index).filter((one) => cloze.suits(index, one))) {
      const question = askQuestion(index, card, 'cloze', 'law')
      for (const text of [gapOf(index, card)?.said, ...written(index, card)])
        expect([card.id, text, judge(index, question, { text }).worth]).toEqual([card.id, text, 'right'])
    }
  })

  test('is asked of every card that has one and whose answer can be written, and of no other', () => {
    for (const card of index.cards) {
      const recalled = [typed, date, number].some((kind) => kind.suits(index, card))
      expect([card.id, cloze.suits(index, card)]).toEqual([
        card.id,
        recalled && gapOf(index, card) !== undefined,
      ])
    }
  })

  test('a cloze judges whatever is written as the recall of the same card does', () => {
    const cards = gapped(index).filter((card) => cloze.suits(index, card))
    fc.assert(
      fc.property(fc.constantFrom(...cards), fc.constantFrom(...cards), fc.string(), (card, other, noise) => {
        const question = askQuestion(index, card, 'cloze', noise)
        expect(question.stem).toBe(`${question.before}…${question.after}`)
        for (const text of [noise, ...written(index, other)])
          expect(judge(index, question, { text })).toEqual(judge(index, question.recall, text))
      }),
      { numRuns: 300 },
    )
  })
})

/** The gap of a card after its fact is told in other words. */
function gapIn(card: string, text: string) {
  const [id = ''] = card.split(':')
  const facts = firstFormat.pack.facts.map((fact): Fact => (fact.id === id ? { ...fact, text } : fact))
  const index = indexPack({ ...firstFormat.pack, facts })
  const found = index.card.get(card)
  if (!found) throw new Error(`no card ${card}`)
  return gapOf(index, found)
}

describe('a gap', () => {
  test.each([
    ['capital-ghulja:subject', 'The capital was Ghulja.', 'The capital was |Ghulja|.'],
    ['capital-ghulja:subject', 'Yining was the capital.', '|Yining| was the capital.'],
    ['debts-to-the-soviet-union:object', 'The Soviet Union lent much.', '|The Soviet Union| lent much.'],
    ['debts-to-the-soviet-union:object', 'It owed the USSR much.', 'It owed |the USSR| much.'],
    ['declared-12-november:when', 'It was 12 November 1944. So it was.', 'It was |12 November 1944|.'],
    [
      'sheng-appealed-to-moscow-summer-1944:when',
      'In summer of 1944 he came.',
      'In |summer of 1944| he came.',
    ],
    ['cannons-12:amount', 'It had twelve cannons.', 'It had |twelve| cannons.'],
    ['cannons-12:amount', 'It had 12 cannons.', 'It had |12| cannons.'],
    ['share-kazakhs:percent', 'Kazakhs were 52.1% of all.', 'Kazakhs were |52.1|% of all.'],
    ['army-strength-sung:amount', 'Sung said over 60,000.', 'Sung said over |60,000|.'],
    ['ishaq-beg-kyrgyz:people', 'Ishaq Beg is listed as Kyrgyz.', 'Ishaq Beg is listed as |Kyrgyz|.'],
  ])('of %s in “%s” is “%s”', (card, text, expected) => {
    const gap = gapIn(card, text)
    expect(gap && `${gap.before}|${gap.said}|${gap.after}`).toBe(expected)
  })

  test.each([
    ['it stands there twice', 'capital-ghulja:subject', 'Ghulja was the capital, and Ghulja alone.'],
    ['another spelling is left', 'capital-ghulja:subject', 'Ghulja, or Yining, was the capital.'],
    [
      'a genitive of it is left',
      'capital-ghulja:subject',
      'Ghulja was the capital; Kulja’s streets were full.',
    ],
    ['it is a part of a name', 'liu-chief-of-police:who', 'Police heard Liu Bin-Di’s telegram.'],
    ['a name goes on after it', 'capital-ghulja:subject', 'The Ghulja Gazette told of the capital.'],
    ['a title stands before it', 'president-tore:who', 'The council obeyed President Elihan Tore.'],
    ['it is half of a compound', 'capital-ghulja:subject', 'The capital was Ghulja-born.'],
    ['an article asks for it', 'ishaq-beg-kyrgyz:people', 'Ishaq Beg is listed as a Kyrgyz.'],
    ['the other date is left', 'declared-12-november:when', 'On 12 November 1944 or 15 November 1944.'],
    ['its month is left', 'declared-12-november:when', 'On 12 November 1944, in November 1944.'],
    ['its year is left', 'existed-1944-1946:began', 'It began in 1944, in June 1944.'],
    ['only a part of it is there', 'declared-12-november:when', 'It was declared on 12 November.'],
    ['it is half of a number', 'cannons-12:amount', 'It had 12.5 tons of cannons.'],
    ['it is a day of a month', 'cannons-12:amount', 'On 12 May it had cannons.'],
    ['its figures are left', 'cannons-12:amount', 'It had twelve cannons, or 12.'],
    [
      'a list counts it',
      'three-districts-of-the-republic:amount',
      'It took in three districts, Ili, Altay and a third.',
    ],
    ['no sentence ends', 'capital-ghulja:subject', 'The capital was Ghulja'],
  ])('is none where %s', (_why, card, text) => {
    expect(gapIn(card, text)).toBeUndefined()
  })
})

describe('a sentence that two facts say with different words in it', () => {
  const { pack } = firstFormat
  const facts = pack.facts.map((fact) => {
    const text = fact.text.replace(/^By ethnicity, Salam Bay/, 'Salam Bay')
    return { ...fact, text }
  })
  const alike = indexPack({ ...pack, facts })

  test.each(['minister-of-agriculture-bay:post', 'ethnicity-salam-bay:people'])(
    'is no gap for %s, since either would be right',
    (id) => {
      const card = (index: PackIndex) => index.cards.find((one) => one.id === id)
      const [before, after] = [card(firstFormat), card(alike)]
      expect(before && gapOf(firstFormat, before)).toBeDefined()
      expect(after && gapOf(alike, after)).toBeUndefined()
    },
  )
})
