'use client'

import { italic, sans, serif } from './_fonts/fonts'
import { saveEverything } from './_platform/save-everything'
import './globals.css'

type Props = { error: Error; reset: () => void }

/**
 * Replaces the whole page with its layout, so it brings its own. Every page loads it and hardly anybody sees it, so it is
 * plainer than the page for other errors (error.tsx), with the same ways out.
 */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="en" dir="ltr" className={`${serif.variable} ${italic.variable} ${sans.variable}`}>
      <head>
        <title>Annals: a mistake of ours</title>
      </head>
      <body>
        <main id="main" className="page-sides space-y-4 py-12 *:block">
          <h1 className="text-stem">This page could not go on</h1>
          <p>
            What you learned is kept in this browser and was not touched. You can try again, or save
            everything as a file first.
          </p>
          <button type="button" className="min-h-11 underline" onClick={reset}>
            Try again
          </button>
          <button type="button" className="min-h-11 underline" onClick={() => location.reload()}>
            Reload the page
          </button>
          <button type="button" className="min-h-11 underline" onClick={saveEverything}>
            Save everything as a file
          </button>
          <p>In the program’s words: {error.message}</p>
        </main>
      </body>
    </html>
  )
}
