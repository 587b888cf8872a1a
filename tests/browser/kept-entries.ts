import type { Page } from '@playwright/test'
import type { Entry } from '@/lib/progress/entry'
import { inLogOrder } from '@/lib/progress/log/entry-order'
import { checkSegment, LOG_PREFIX, readSegment } from '@/lib/progress/log/segment'

/** Every entry that the page's storage holds, each once, in the order of the log. */
export async function keptEntries(page: Page): Promise<Entry[]> {
  const stored = await page.evaluate(() => Object.entries(localStorage))
  const entries = stored.flatMap(([key, text]: [string, string]) => {
    const segment = key.startsWith(LOG_PREFIX) ? checkSegment(key, text) : undefined
    const read = segment && !('damaged' in segment) ? readSegment(segment) : []
    return Array.isArray(read) ? read : []
  })
  return inLogOrder(entries)
}
