'use client'

import { Page } from './_components/page'
import { CaughtMishap } from './_platform/caught-mishap'

type Props = { error: Error; reset: () => void }

export default function ErrorPage({ error, reset }: Props) {
  return (
    <Page>
      <CaughtMishap error={error} onAgain={reset} />
    </Page>
  )
}
