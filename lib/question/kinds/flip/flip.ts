import { chanceOf } from '../../chance'
import { fieldGiven, NOTHING_GIVEN } from '../../given'
import { posed, stemDrawn } from '../../posed'
import type { Verdict } from '../../question'
import type { QuestionKind } from '../question-kind'

/** Recall, turn over, and rate yourself. Suits every card. */
export const flip: QuestionKind<'flip'> = {
  kind: 'flip',
  name: 'Flashcard',
  suits: () => true,
  ask: (index, card, seed) => {
    const question = posed(index, card, seed, chanceOf(seed))
    return { kind: 'flip', ...question, back: question.keys.join('; ') }
  },
  drawn: (index, question) => ({ stem: stemDrawn(index, question) }),
  // Nobody else can judge it, so no link asks it.
  remake: () => undefined,
  judge: (_index, _question, answer) => verdictOn(fieldGiven(answer, 'recalled') ?? answer),
  print: (question) => [`Answer: ${question.back}`],
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
