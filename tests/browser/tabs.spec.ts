import { answerQuickly, linesOf, readKept, reviewsIn } from './acknowledged'
import { expect, NO_APP, type Page, test } from './fixtures'
import { expectSame, fill, othersKeys } from './other-apps'

const PRACTICE = '/practice/?kinds=choice&n=50'

const lines = async (page: Page) => linesOf(await page.evaluate(readKept))
const answer = (page: Page, questions: number) => page.evaluate(answerQuickly, questions)

test('two tabs that answer at once write every answer, and one that undoes takes back only its own', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  for (const tab of [page, other]) await tab.goto(PRACTICE)
  expect(await Promise.all([page, other].map((tab) => answer(tab, 5)))).toEqual([5, 5])
  const [, told] = await Promise.all([
    page.getByRole('button', { name: 'Undo', exact: true }).click(),
    answer(other, 3),
  ])
  expect(told).toBe(3)
  await expect.poll(async () => reviewsIn(await lines(page))).toHaveLength(5 + 5 + 3)
  const entries = [...(await lines(page)).values()]
  expect(entries.filter(({ entry }) => entry === 'undo')).toHaveLength(1)
})

test('the storage filled by another app takes no answer with it, and nothing of that app is touched', async ({
  page,
  context,
}) => {
  const unstored = page.getByRole('alert').filter({ hasText: 'store your last' })
  const game = await context.newPage()
  await game.goto(NO_APP)
  await game.evaluate(() => {
    for (const key of ['game', 'annal', 'annals', 'log:annals:1', '', 'ключ'])
      localStorage.setItem(key, `${key} \u0000 value`)
  })
  await page.goto(PRACTICE)
  expect(await answer(page, 3)).toBe(3)
  await game.evaluate(fill)
  await expectSame(page, game)
  const full = await game.evaluate(othersKeys)
  expect(await answer(page, 4)).toBe(4)
  await expect(unstored).toContainText('last 4 answers')
  expect(await game.evaluate(othersKeys)).toEqual(full)
  await game.evaluate(() => localStorage.removeItem('filled:0'))
  await expect(unstored).toBeHidden()
  expect(reviewsIn(await lines(page))).toHaveLength(7)
  expect(await game.evaluate(othersKeys)).toEqual(full.filter((pair) => !pair.startsWith('filled:0=')))
})
