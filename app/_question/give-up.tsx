import { Actions } from '../_ui/actions'
import { Button } from '../_ui/button'

/** Shows "I don't know" below options that answer at once. */
export function GiveUp({ onGiveUp }: { onGiveUp: () => void }) {
  return (
    <Actions>
      <Button look="quiet" onClick={onGiveUp}>
        I don’t know
      </Button>
    </Actions>
  )
}
