import { answerQuickly, missingIn, readKept } from './acknowledged'
import { expect } from './fixtures'
import { lines, loseTheLog, test } from './killed-learner'

const PRACTICE = '/practice/?kinds=choice&n=50'

test('what was told outlives a browser that is killed at once', async ({ learner }) => {
  await learner.session(async (page, go) => {
    await go(PRACTICE)
    expect(await page.evaluate(answerQuickly, 4)).toBe(4)
    await learner.acknowledge(page)
  })
  expect(learner.acknowledged.size).toBe(4)
  await learner.session(async (page, go) => {
    await go(PRACTICE)
    await learner.expectNothingLost(page)
  })
})

test('the journal gives back what the log has lost, into the log and to every page', async ({ page }) => {
  await page.goto('/study/')
  expect(await page.evaluate(answerQuickly, 4)).toBe(4)
  const before = await lines(page)
  await loseTheLog(page)
  expect((await lines(page)).size).toBe(0)
  await page.goto('/study/')
  await expect(page.locator('[data-kind]')).toBeVisible()
  await expect.poll(async () => missingIn(before.keys(), await lines(page))).toEqual([])
  const { journal } = await page.evaluate(readKept)
  expect(journal.length).toBeGreaterThan(0)
})
