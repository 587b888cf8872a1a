import { LOG_PREFIX } from '@/lib/progress/log/segment'

/** Whether someone has been here before, as the script before paint saw it, or by what has been answered since. */
export function isReturning(): boolean {
  const page = document.documentElement.dataset
  if (page.returning === undefined && hasLog()) page.returning = ''
  return page.returning !== undefined
}

function hasLog(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(LOG_PREFIX))
  } catch {
    return false
  }
}
