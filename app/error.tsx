'use client'

import { CaughtMishap } from './_browser/mishap'
import { Page } from './_components/page'

type Props = { error: Error; reset: () => void }

export default function ErrorPage({ error, reset }: Props) {
  return (
    <Page>
      <CaughtMishap error={error} onAgain={reset} />
    </Page>
  )
}
