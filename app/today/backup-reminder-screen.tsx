import { putOffReminder, shouldRemind } from '../_store/backups'
import { useProgress } from '../_store/learner'
import { ButtonRow } from '../_ui/actions'
import { Button, LinkButton } from '../_ui/button'
import { Leaf } from '../_ui/leaf'
import { Notice } from '../_ui/notice'

/** A gentle word when much has been learned since the last backup. */
export function BackupReminder() {
  const progress = useProgress()
  if (!progress || !shouldRemind()) return null
  return (
    <div className="mt-6">
      <Leaf>
        <Notice>
          Much of what you learned here is in no backup yet.
          <ButtonRow className="mt-2">
            <LinkButton look="plain" href="/progress/">
              Save a file
            </LinkButton>
            <Button look="quiet" onClick={putOffReminder}>
              Not now
            </Button>
          </ButtonRow>
        </Notice>
      </Leaf>
    </div>
  )
}
