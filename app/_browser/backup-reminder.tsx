import Link from 'next/link'
import { Button } from '../_components/button'
import { Notice } from '../_components/notice'
import { putOffReminder, shouldRemind } from './keeping'
import { useProgress } from './progress'

/** A gentle word when much has been learned since the last backup. */
export function BackupReminder() {
  const progress = useProgress()
  if (!progress || !shouldRemind()) return null
  return (
    <div className="sitting-notice">
      <Notice>
        Much of what you learned here is in no backup yet.{' '}
        <Link className="link" href="/progress/" prefetch={false}>
          Save a file
        </Link>{' '}
        <Button look="quiet" onClick={putOffReminder}>
          Not now
        </Button>
      </Notice>
    </div>
  )
}
