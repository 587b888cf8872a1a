import type { Metadata, Viewport } from 'next'

const TITLE = 'Annals'
const ABOUT =
  'Learn history from its facts. Annals asks about the Second East Turkestan Republic, 1944–1946, shows where each answer stands, and brings it back when you are about to forget it.'

/** In the page itself, for one request less. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#0b5e57" d="M0 0h64v64H0z"/><path fill="#fff" d="M17 52 30.5 12h3L47 52h-6l-3.6-11.5h-11L22.8 52zm11-16.5h8L32 22.5zM11 55h42v2H11z"/></svg>',
)}`

const BASE = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

export const metadata: Metadata = {
  title: { default: `${TITLE}: learn history from its facts`, template: `%s · ${TITLE}` },
  description: ABOUT,
  applicationName: TITLE,
  icons: {
    icon: [{ url: ICON, type: 'image/svg+xml' }],
    apple: [{ url: `${BASE}/icons/apple-touch.png`, sizes: '180x180' }],
  },
  manifest: `${BASE}/manifest.webmanifest`,
  appleWebApp: { capable: true, title: TITLE, statusBarStyle: 'default' },
  openGraph: { type: 'website', title: TITLE, description: ABOUT, siteName: TITLE, locale: 'en_GB' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  // The keyboard of a phone takes its room from the page, so that the main button stays above it.
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f7f5' },
    { media: '(prefers-color-scheme: dark)', color: '#111415' },
  ],
}
