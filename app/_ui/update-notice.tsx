import { clsx } from 'clsx'
import { ButtonRow } from './actions'
import { Button } from './button'

const SLIP = clsx(
  'flex flex-wrap items-center justify-center gap-x-5 gap-y-1',
  'px-[max(1rem,env(safe-area-inset-left))] pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))]',
  'border-t border-rule bg-label text-small',
)

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
    <div className="sticky bottom-0 z-20 print:hidden" role="status">
      {update !== 'none' && (
        <div className={SLIP}>
          <p>{WORDS[update]}</p>
          <ButtonRow>
            {(update === 'waiting' || update === 'busy') && <Button onClick={onUse}>Use it now</Button>}
            <Button look="quiet" onClick={onDismiss}>
              {update === 'updated' ? 'Close' : 'Later'}
            </Button>
          </ButtonRow>
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
