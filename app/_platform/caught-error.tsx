'use client'

import { ErrorPanel } from '../_ui/error-page'
import { downloadText } from './download'

type Props = { error: Error; onAgain: () => void }

/**
 * Connects the error page's buttons. Fetches the code that saves the log only on request, since it may be what broke.
 */
export function CaughtError({ error, onAgain }: Props) {
  const save = async () => {
    const { backUp } = await import('../_store/backups')
    const { name, text } = await backUp()
    downloadText(name, text)
  }
  return (
    <ErrorPanel detail={error.message} onAgain={onAgain} onReload={() => location.reload()} onExport={save} />
  )
}
