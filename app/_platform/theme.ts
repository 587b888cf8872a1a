import type { Settings } from '@/lib/progress/entry'

/** Read by the script in every page's head, before anything is painted; the log is the truth, this is its echo. */
export const THEME_KEY = 'annals:theme'

/** Shows a theme at once, and leaves it where the next page finds it before its first paint. */
export function showTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY)
    else if (localStorage.getItem(THEME_KEY) !== theme) localStorage.setItem(THEME_KEY, theme)
  } catch {
    // Without storage the theme holds for this page only, as progress does.
  }
}
