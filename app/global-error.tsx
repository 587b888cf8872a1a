'use client'

import { italic, sans, serif } from './_fonts/fonts'
import { CaughtError } from './_platform/caught-error'
import { MAIN } from './_ui/frame'
import './globals.css'

type Props = { error: Error; reset: () => void }

/** Replaces the whole page with its layout, so it brings its own. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="en" dir="ltr" className={`${serif.variable} ${italic.variable} ${sans.variable}`}>
      <head>
        <title>Annals: a mistake of ours</title>
      </head>
      <body>
        <main id="main" className={MAIN}>
          <CaughtError error={error} onAgain={reset} />
        </main>
      </body>
    </html>
  )
}
