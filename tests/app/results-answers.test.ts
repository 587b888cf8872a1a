import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerWords } from '@/app/_browser/results-answers'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { KINDS, type Kind, type Question } from '@/lib/question/question'
import { rightAnswer } from '../question/right-answer'

const index = indexPack(pack)

const asked = (kind: Kind): Question => {
  const card = index.cards.find((one) => kindsFor(index, one).includes(kind))
  if (!card) throw new Error(`no card for ${kind}`)
  return askQuestion(index, card, kind, '1')
}

test.each(KINDS)('an answer to a question of the kind %s has words, and none given is told', (kind) => {
  const question = asked(kind)
  expect(answerWords(question, rightAnswer(question))).not.toMatch(/^$|undefined|object/)
  expect(answerWords(question, null)).toBe('Nothing')
})

test('whatever an answer is, there are words for it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), fc.anything({ withNullPrototype: true }), (kind, answer) => {
      expect(answerWords(asked(kind), answer)).toBeTypeOf('string')
    }),
  )
})
