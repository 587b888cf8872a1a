import type { ReactNode } from 'react'
import { Offline } from './_browser/offline'
import { italic, sans, serif } from './_fonts/fonts'
import './globals.css'

export { metadata, viewport } from './_components/about-site'

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html
      lang="en"
      dir="ltr"
      className={`${serif.variable} ${italic.variable} ${sans.variable}`}
      suppressHydrationWarning
    >
      <body>
        <a className="skip-link" href="#main">
          Skip to the page
        </a>
        {children}
        <Offline />
      </body>
    </html>
  )
}
