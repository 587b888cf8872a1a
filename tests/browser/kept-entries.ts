import type { Page } from '@playwright/test'
import type { Entry } from '@/lib/progress/entry'
import { makeRowWriter } from '@/lib/progress/rows'
import { keyOf, writeSegment } from '@/lib/progress/segment'

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
