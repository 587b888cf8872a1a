import { setTimeout as pause } from 'node:timers/promises'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { writeBackup } from '@/lib/progress/device/backup'
import type { Entry } from '@/lib/progress/entry'
import { DAY } from '@/lib/review/study-day'
import { answerQuickly, journalLines, missingIn, readKept, reviewsIn, seeded } from '../browser/acknowledged'
import { expect, NO_APP } from '../browser/fixtures'
import { lines, loseTheLog, test } from '../browser/killed-learner'

const PRACTICE = '/practice/?kinds=choice&n=50'

test('what was told outlives a killed browser, whenever it is killed', async ({ learner }) => {
  const random = seeded(20_260)
  for (let kills = 0; kills < 4; kills += 1)
    await learner.session(async (page, go) => {
      await go(PRACTICE)
      await learner.expectNothingLost(page)
      const questions = 3 + Math.floor(random() * 6)
      expect(await page.evaluate(answerQuickly, questions)).toBe(questions)
      await learner.acknowledge(page)
      await pause(kills === 0 ? 0 : random() * 800)
    })
  expect(learner.acknowledged.size).toBeGreaterThanOrEqual(12)
  await learner.session(async (page, go) => {
    await go(PRACTICE)
    await learner.expectNothingLost(page)
  })
})

test('an undo and a setting outlive a browser killed right after them', async ({ learner }) => {
  await learner.session(async (page, go) => {
    await go(PRACTICE)
    expect(await page.evaluate(answerQuickly, 3)).toBe(3)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page.getByRole('region', { name: 'The answer' })).toHaveCount(0)
    await learner.acknowledge(page)
  })
  await learner.session(async (page, go) => {
    await go('/settings/')
    await learner.expectNothingLost(page)
    await page.getByLabel('New cards a day').fill('7')
    await page.getByLabel('New cards a day').blur()
    await expect(page.getByRole('status').filter({ hasText: 'Kept: 7 new cards a day.' })).toBeVisible()
    await learner.acknowledge(page)
  })
  await learner.session(async (page, go) => {
    await go('/settings/')
    await expect(page.getByLabel('New cards a day')).toHaveValue('7')
    await learner.expectNothingLost(page)
    const kinds = [...(await lines(page)).values()].map(({ entry }) => entry).sort()
    expect(kinds).toEqual(['review', 'review', 'review', 'setting', 'undo'])
  })
})

/** Reviews from another device, some months old. */
const ELSEWHERE = indexPack(pack)
  .cards.slice(0, 40)
  .map(({ id: card }, i): Entry => {
    const at = Date.UTC(2026, 0, 5, 9) + i * 60_000
    const asked = { card, at, day: Math.floor(at / DAY), kind: 'choice', took: 6_000 } as const
    return { entry: 'review', ...asked, rating: 3, counts: 'scheduled', interval: 5 }
  })

test('a backup that was just brought in outlives a killed browser', async ({ learner }) => {
  const backup = await writeBackup(ELSEWHERE, {}, Date.UTC(2026, 0, 6))
  await learner.session(async (page, go) => {
    await go('/progress/')
    const file = { name: 'annals-2026-01-06.txt', mimeType: 'text/plain', buffer: Buffer.from(backup) }
    await page.getByLabel('A file, or pictures of codes').setInputFiles(file)
    await page.getByRole('button', { name: 'Add it' }).click()
    await expect(page.getByText('40 lines were added.')).toBeVisible()
    await learner.acknowledge(page)
  })
  expect(learner.acknowledged.size).toBe(40)
  await learner.session(async (page, go) => {
    await go('/study/')
    await learner.expectNothingLost(page)
  })
})

test('a browser killed again and again while the app starts still loses nothing', async ({
  baseURL,
  learner,
}) => {
  const random = seeded(11_12)
  await learner.session(async (page, go) => {
    await go(PRACTICE)
    expect(await page.evaluate(answerQuickly, 10)).toBe(10)
    await learner.acknowledge(page)
  })
  for (let kills = 0; kills < 3; kills += 1)
    await learner.session(async (page) => {
      await page.evaluate((to) => location.assign(to), new URL(PRACTICE, baseURL).href)
      await pause(random() * 900)
    })
  await learner.session(async (page, go) => {
    await go(PRACTICE)
    await learner.expectNothingLost(page)
    expect(reviewsIn(await lines(page))).toHaveLength(10)
  })
})

test('a log that lost its newest part only gets that part back, and nothing twice', async ({ page }) => {
  await page.goto(PRACTICE)
  expect(await page.evaluate(answerQuickly, 3)).toBe(3)
  await page.goto(NO_APP)
  const early = await page.evaluate(readKept)
  await page.goto(PRACTICE)
  expect(await page.evaluate(answerQuickly, 3)).toBe(3)
  const all = await lines(page)
  await loseTheLog(page)
  await page.evaluate((log) => {
    for (const [key, text] of log) localStorage.setItem(key, text)
  }, early.log)
  await page.goto(PRACTICE)
  await expect.poll(async () => [...(await lines(page)).keys()].sort()).toEqual([...all.keys()].sort())
})

test('where the journal takes nothing, it gives nothing up either', async ({ page }) => {
  await page.clock.install({ time: Date.UTC(2026, 0, 5, 9) })
  await page.goto(PRACTICE)
  expect(await page.evaluate(answerQuickly, 3)).toBe(3)
  const told = reviewsIn(await lines(page))
  await loseTheLog(page)
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  // An hour later these records are old, and would go once the journal has their lines again.
  await page.clock.setSystemTime(Date.UTC(2026, 0, 5, 10))
  await page.goto('/study/')
  await expect.poll(async () => missingIn(told, await lines(page))).toEqual([])
  await page.clock.runFor(5_000)
  expect(missingIn(told, journalLines(await page.evaluate(readKept)))).toEqual([])
})
