import type { Stored } from '../browser/stored'
import type { Page } from './look'

/**
 * Opens every page of a test with this in the storage, until the test changes it. No page is opened for that, as each
 * that was opened changes what is drawn by lot.
 */
export async function withStored(page: Page, stored: Stored): Promise<void> {
  await page.addInitScript((entries) => {
    for (const [key, text] of entries) if (localStorage.getItem(key) === null) localStorage.setItem(key, text)
  }, stored)
}
