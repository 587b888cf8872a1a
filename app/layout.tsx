import type { ReactNode } from 'react'
import { italic, sans, serif } from './_fonts/fonts'
import { Offline } from './_platform/offline'
import './globals.css'

export { metadata, viewport } from './_ui/about-site'

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html
      lang="en"
      dir="ltr"
      className={`${serif.variable} ${italic.variable} ${sans.variable}`}
      suppressHydrationWarning
    >
      <body>
        <a
          className="absolute -top-24 left-4 z-10 bg-ink px-4 py-3 text-paper focus:top-4 print:hidden"
          href="#main"
        >
          Skip to the page
        </a>
        {children}
        <Offline />
      </body>
    </html>
  )
}
