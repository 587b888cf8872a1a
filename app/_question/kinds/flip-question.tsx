import { Actions } from '../../_ui/actions'
import { Button } from '../../_ui/button'
import type { QuestionProps } from '../question-model'

/** Shows a flip card: recall the answer, turn the card, and rate yourself. */
export function FlipQuestion({ answered, ratings, onAnswer, onTurn }: QuestionProps<'flip'>) {
  if (!answered) {
    return (
      <Actions>
        <Button look="main" wide shortcut="Enter Space" focus onClick={onTurn}>
          Show the answer
        </Button>
      </Actions>
    )
  }
  if (answered.step === 'judged') return null
  return (
    <Actions even>
      {ratings.map(({ rating, recalled, label, back }, place) => (
        <Button
          key={rating}
          look={rating === 3 ? 'main' : 'plain'}
          shortcut={rating === 3 ? `${place + 1} Enter Space` : String(place + 1)}
          focus={rating === 3}
          onClick={() => onAnswer({ kind: 'flip', recalled })}
        >
          <span>
            {label}
            <span className="block text-fine font-normal">{back}</span>
          </span>
        </Button>
      ))}
    </Actions>
  )
}
