import { linesOf, missingIn, readKept } from './acknowledged'
import { test as base, expect, NO_APP } from './fixtures'
import { launch, makeProfile } from './launched'
import type { Page } from './test'

export const lines = async (page: Page) => linesOf(await page.evaluate(readKept))

export const test = base.extend<{ learner: ReturnType<typeof makeLearner> }>({
  learner: async ({ baseURL }, use) => {
    const learner = makeLearner(baseURL)
    await use(learner)
    learner.remove()
  },
})

/** A profile with what the learner has seen told; `session` works in it, and then the browser is killed. */
function makeLearner(address: string | undefined) {
  const { folder, remove } = makeProfile()
  const acknowledged = new Set<string>()
  return {
    acknowledged,
    /** Removes the profile. */
    remove,
    session: async (work: (page: Page, go: (path: string) => Promise<unknown>) => Promise<void>) => {
      const { page, kill } = await launch(folder)
      try {
        await work(page, (path) => page.goto(new URL(path, address).href))
      } finally {
        await kill()
      }
    },
    acknowledge: async (page: Page) => {
      for (const line of (await lines(page)).keys()) acknowledged.add(line)
    },
    expectNothingLost: async (page: Page) => {
      const missing = async () => missingIn(acknowledged, await lines(page))
      await expect.poll(missing).toEqual([])
    },
  }
}

/** Takes from the log what a killed browser would not have written, while no page of the app is open. */
export async function loseTheLog(page: Page): Promise<void> {
  await page.goto(NO_APP)
  await page.evaluate(() => {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
    for (const key of keys) if (key.startsWith('annals:')) localStorage.removeItem(key)
  })
}
