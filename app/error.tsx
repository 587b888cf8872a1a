'use client'

import { CaughtError } from './_platform/caught-error'
import { Page } from './_ui/page'

type Props = { error: Error; reset: () => void }

export default function ErrorPage({ error, reset }: Props) {
  return (
    <Page>
      <CaughtError error={error} onAgain={reset} />
    </Page>
  )
}
