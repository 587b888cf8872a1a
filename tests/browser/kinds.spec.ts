import { KINDS } from '@/lib/question/question'
import { expect, status, test } from './fixtures'

test('every kind can be practised: asked, given up, and told with its fact; a flashcard is turned, rated and goes on', async ({
  page,
  session,
}) => {
  test.slow()
  for (const kind of KINDS.filter((one) => one !== 'flip')) {
    await session.practise(kind)
    await session.giveUp.click()
    await expect.soft(session.feedback.getByRole('link').first(), kind).toBeVisible()
    // It comes back in the same session.
    await expect.soft(session.place(/^1 of \d+$/), kind).toBeVisible()
  }
  await session.practise('flip')
  await page.keyboard.press('Space')
  await expect(session.feedback).not.toBeEmpty()
  await expect(page.getByRole('button', { name: /^Got it/ })).toBeFocused()
  await page.keyboard.press('2')
  await expect(session.place(2, 5)).toBeVisible()
  await expect(status(page, /^Back/)).toBeAttached()
})
