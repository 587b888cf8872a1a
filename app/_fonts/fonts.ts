import localFont from 'next/font/local'

/*
 * EB Garamond for what is learned, Libre Franklin for what is pressed: both OFL, cut down to the letters that the
 * names of the packs use. The stand-ins shown until they arrive are in globals.css, with the same widths. None is preloaded: on a slow line they would come before the words they set.
 */

export const serif = localFont({
  src: './eb-garamond-regular.woff2',
  weight: '400',
  style: 'normal',
  display: 'swap',
  variable: '--font-garamond',
  adjustFontFallback: false,
  preload: false,
})

export const italic = localFont({
  src: './eb-garamond-italic.woff2',
  weight: '400',
  style: 'italic',
  display: 'swap',
  variable: '--font-garamond-italic',
  adjustFontFallback: false,
  preload: false,
})

export const sans = localFont({
  src: [
    { path: './libre-franklin-regular.woff2', weight: '400', style: 'normal' },
    { path: './libre-franklin-semibold.woff2', weight: '600', style: 'normal' },
  ],
  display: 'swap',
  variable: '--font-franklin',
  adjustFontFallback: false,
  preload: false,
})
