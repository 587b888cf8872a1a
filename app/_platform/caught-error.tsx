'use client'

import { ErrorPanel } from '../_ui/error-page'
import { saveEverything } from './save-everything'

type Props = { error: Error; onAgain: () => void }

/** Connects the error page's buttons. */
export function CaughtError({ error, onAgain }: Props) {
  return (
    <ErrorPanel
      detail={error.message}
      onAgain={onAgain}
      onReload={() => location.reload()}
      onExport={saveEverything}
    />
  )
}
