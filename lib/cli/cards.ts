import { factOf } from '../card/pack-index'
import { kindsFor } from '../question/ask'
import { wordsOfKeys } from '../question/tell/words'
import type { Command } from './command'
import { placesOf } from './facts'

/** Lists every card with its wordings, keys and the kinds that can ask it. */
export const cards: Command = {
  about: 'every card, with its wordings, keys, kinds and citations',
  run: (index) => ({
    ok: true,
    lines: index.cards.map((card) => {
      const keys = wordsOfKeys(index, card)
      const kinds = kindsFor(index, card)
      const where = placesOf(index, factOf(index, card.fact).citations)
      return {
        json: { ...card, keysInWords: keys, kinds, where },
        text: `${card.id} (${kinds.join(', ')})${card.sensitive ? ' sensitive' : ''}\n  ${card.stems.join('\n  ')}\n  = ${keys.join(' | ')}\n  ${where.join('; ')}`,
      }
    }),
  }),
}
