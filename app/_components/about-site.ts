import type { Metadata, Viewport } from 'next'

const TITLE = 'Annals'
const ABOUT =
  'Learn history from its facts. Annals asks about the Second East Turkestan Republic, 1944–1946, shows where each answer stands, and brings it back when you are about to forget it.'

export const metadata: Metadata = {
  title: { default: `${TITLE}: learn history from its facts`, template: `%s · ${TITLE}` },
  description: ABOUT,
  applicationName: TITLE,
  icons: { icon: [{ url: `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/icon.svg`, type: 'image/svg+xml' }] },
  openGraph: { type: 'website', title: TITLE, description: ABOUT, siteName: TITLE, locale: 'en_GB' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f6f3' },
    { media: '(prefers-color-scheme: dark)', color: '#111415' },
  ],
}
