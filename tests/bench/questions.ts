import type { Card } from '@/lib/card/card'
import { indexPack, type PackIndex } from '@/lib/card/pack-index'
import { askQuestion } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { QUESTION_KINDS } from '@/lib/question/kinds'
import { KINDS, type Kind } from '@/lib/question/question'
import { rightAnswer } from '@/tests/question/right-answer'
import { check, type Figure, rate } from './measure'
import { syntheticPack } from './synthetic-pack'

const TIMES = 40_000
const CARDS = 400

/** So many cards that the kind suits, spread over the whole pack. */
function cardsFor(index: PackIndex, kind: Kind): Card[] {
  const step = Math.max(1, Math.floor(index.cards.length / (4 * CARDS)))
  const spread = index.cards.filter((_, i) => i % step === 0)
  return spread.filter((card) => QUESTION_KINDS[kind].suits(index, card)).slice(0, CARDS)
}

/** Questions and verdicts a second, of every kind, from packs of three sizes. */
export function benchQuestions(): Figure[] {
  const sizes = [300, 3_000, 30_000].flatMap((size) => {
    const index = indexPack(syntheticPack(size, 1))
    return KINDS.flatMap((kind) => benchKind(index, kind, size))
  })
  return [...sizes, ...benchLengths()]
}

/** Kinds whose answer is a text of any length. */
const WRITTEN: readonly Kind[] = ['typed', 'date', 'number', 'estimate', 'cloze']

/** Characters judged a second, by the length of the answer: the same rate at every length is linear time. */
function benchLengths(): Figure[] {
  const index = indexPack(syntheticPack(300, 1))
  return WRITTEN.flatMap((kind) => {
    const [card] = cardsFor(index, kind)
    if (!card) return []
    const question = askQuestion(index, card, kind, 'bench')
    return [100, 10_000, 1_000_000].map((length) => {
      const answer = '12 Novembrer 1944, 60 thousand; '.repeat(length / 32 + 1).slice(0, length)
      const times = Math.max(1, Math.round(1_000_000 / length))
      return rate(
        `judge ${kind}, characters in ${length.toLocaleString('en')}`,
        times * length,
        () => {
          for (let i = 0; i < times; i += 1) judge(index, question, answer)
        },
        'no fewer in longer ones',
      )
    })
  })
}

function benchKind(index: PackIndex, kind: Kind, size: number): Figure[] {
  const cards = cardsFor(index, kind)
  check(cards.length > 10, `${kind} suits cards`)
  const asked = cards.map((card) => askQuestion(index, card, kind, 'bench'))
  const answered = asked.map((question) => ({ question, answer: rightAnswer(question) }))
  check(
    answered.every(({ question, answer }) => judge(index, question, answer).worth === 'right'),
    `${kind} judges its keys right`,
  )
  const facts = size.toLocaleString('en')
  return [
    rate(
      `ask ${kind}, ${facts} facts`,
      TIMES,
      () => askMany(index, cards, kind),
      kind === 'choice' ? '≥ 200,000 /s' : '≥ 50,000 /s',
    ),
    rate(
      `judge ${kind}, ${facts} facts`,
      TIMES,
      () => {
        for (let i = 0; i < TIMES; i += 1) {
          const one = answered[i % answered.length]
          if (one) judge(index, one.question, one.answer)
        }
      },
      '≥ 200,000 /s',
    ),
  ]
}

function askMany(index: PackIndex, cards: readonly Card[], kind: Kind): void {
  for (let i = 0; i < TIMES; i += 1) {
    const card = cards[i % cards.length]
    if (card) askQuestion(index, card, kind, String(i))
  }
}
