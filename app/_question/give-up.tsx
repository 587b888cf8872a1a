import { Actions } from '../_ui/actions'
import { Button } from '../_ui/button'

/** The foot of a question whose options answer at once. */
export function GiveUp({ onGiveUp }: { onGiveUp: () => void }) {
  return (
    <Actions>
      <Button look="quiet" onClick={onGiveUp}>
        I don’t know
      </Button>
    </Actions>
  )
}
