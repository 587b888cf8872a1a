import { Button } from '../button'
import { Actions } from './actions'
import type { QuestionProps } from './view'

/** Recall, turn, and say yourself whether you knew it. */
export function FlipQuestion({ question, answered, ratings, onAnswer, onTurn }: QuestionProps<'flip'>) {
  if (!answered) {
    return (
      <Actions>
        <Button look="main" onClick={onTurn} shortcut="Enter Space" focus>
          Show the answer
        </Button>
      </Actions>
    )
  }
  return (
    <>
      <p className="flip-back">{question.back}</p>
      {answered.step === 'turned' && (
        <Actions>
          {ratings.map(({ recalled, label, back }, place) => (
            <RatingButton key={recalled} />
          ))}
        </Actions>
      )}
    </>
  )
}
