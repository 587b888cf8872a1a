import { expect, type Page } from './test'

/** Fills the storage to its last character, as another app of the origin. Sent into pages as it stands. */
export function fill(): void {
  for (let size = 1_000_000, n = 0; size >= 1; n += 1) {
    try {
      localStorage.setItem(`filled:${n}`, 'x'.repeat(size))
    } catch {
      size = Math.floor(size / 10)
    }
  }
}

/** What others keep here. Sent into pages as it stands. */
export function othersKeys(): string[] {
  const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
  const values = keys.map((key) => `${key}=${localStorage.getItem(key)}`)
  return values.filter((pair) => !pair.startsWith('annals:')).sort()
}

/** Each process has its own copy of the storage: waits until a tab knows what another has written. */
export async function expectSame(page: Page, other: Page): Promise<void> {
  const length = (tab: Page) => tab.evaluate(() => localStorage.length)
  await expect.poll(async () => (await length(page)) - (await length(other))).toBe(0)
}
