'use client'

import { CaughtMishap } from './_platform/caught-mishap'
import { Page } from './_ui/page'

type Props = { error: Error; reset: () => void }

export default function ErrorPage({ error, reset }: Props) {
  return (
    <Page>
      <CaughtMishap error={error} onAgain={reset} />
    </Page>
  )
}
