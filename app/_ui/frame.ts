import { clsx } from 'clsx'

/** The classes of what is as wide as a page. */
export const FRAME = 'mx-auto w-full max-w-page page-sides'

/** The classes of the main part, for a page that frames itself. */
export const MAIN = clsx(
  FRAME,
  'pt-6 pb-16 sideways:has-data-session:pt-2 sideways:has-data-session:pb-8 sm:pt-12 sm:pb-24 print:py-4',
  'print-alone:max-w-none print-alone:p-0',
)
