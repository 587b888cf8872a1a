import { fieldGiven, NOTHING_GIVEN } from '../../given'
import type { Verdict } from '../../question'
import { drawStem } from '../../question-base'
import type { QuestionKind } from '../question-kind'

/** A flashcard: recall, turn it over, and rate yourself. Suits every card. */
export const flip: QuestionKind<'flip'> = {
  kind: 'flip',
  suits: () => true,
  draw: (_index, card, chance) => ({ stem: drawStem(card, chance) }),
  build: (_index, _card, _draw, base) => ({ kind: 'flip', ...base, back: base.keys.join('; ') }),
  judge: (_index, _question, answer) => verdictOn(fieldGiven(answer, 'recalled') ?? answer),
}

function verdictOn(recalled: unknown): Verdict {
  switch (recalled) {
    case 'forgot':
      return { worth: 'wrong', reason: 'You said that you had forgotten it.' }
    case 'hard':
      return { worth: 'partly', reason: 'You said that it was hard.' }
    case 'got it':
      return { worth: 'right', reason: 'You said that you knew it.' }
    case 'easy':
      return { worth: 'right', reason: 'You said that it was easy.' }
    default:
      return NOTHING_GIVEN
  }
}
