import type { Page } from '@playwright/test'
import type { Entry } from '@/lib/progress/entry'
import { inLogOrder } from '@/lib/progress/log/order'
import { makeRowWriter } from '@/lib/progress/log/rows'
import { checkSegment, keyOf, LOG_PREFIX, readSegment, writeSegment } from '@/lib/progress/log/segment'

/** Opens every page of a test with these entries in the log, until the test changes it. */
export async function withEntries(page: Page, entries: readonly Entry[]): Promise<void> {
  const text = writeSegment('before', 0, entries.map(makeRowWriter()).join(''))
  await page.addInitScript(
    ([key, value]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
    },
    [keyOf('before', 0), text] as const,
  )
}

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
