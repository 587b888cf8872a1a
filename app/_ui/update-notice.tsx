import { Button } from './button'

type Props = {
  update: 'none' | 'waiting' | 'busy' | 'updated'
  onUse: () => void
  onDismiss: () => void
}

/**
 * Announces a newer version quietly at the bottom of the page. The region is always present, so that screen readers
 * announce it.
 */
export function UpdateNotice({ update, onUse, onDismiss }: Props) {
  return (
    <div className="update" role="status">
      {update !== 'none' && (
        <div className="update-slip">
          <p>{WORDS[update]}</p>
          <div className="actions">
            {(update === 'waiting' || update === 'busy') && <Button onClick={onUse}>Use it now</Button>}
            <Button look="quiet" onClick={onDismiss}>
              {update === 'updated' ? 'Close' : 'Later'}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

const WORDS = {
  waiting: 'A newer version of Annals is ready.',
  busy: 'Another tab is in the middle of a sitting. The newer version can be used when it is finished.',
  updated: 'Annals was updated.',
}
