import { alert, expect, test } from './fixtures'
import { onSession } from './pages/session'
import { learnedCards } from './stored'

const SUMMARY = { name: /right at first/ }

test('a whole session goes by keyboard alone, to what was learned and when to come back', async ({
  page,
  session,
}) => {
  const first = await session.study()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.keyboard.press('Control+1')
  await expect(session.stem).toHaveText(first)
  await expect(session.next).toBeHidden()
  for (let turn = 1; turn <= 10; turn++) {
    await expect(session.place(turn, 10)).toBeVisible()
    const stem = await session.question()
    await session.answerByKeys()
    await expect(page.getByText(stem)).toBeHidden()
  }
  await expect(page.getByRole('heading', { name: /^All 10 right at first/ })).toBeFocused()
  await expect(page.getByText(/^Come back (tomorrow|on \w+): /)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Newly known' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(10)
})

test('a wrong choice is told in words, and who was right after all, or guessed, says so and changes the rating', async ({
  page,
  session,
}) => {
  await session.study()
  await session.choose(false)
  await expect(session.verdict).toHaveText('✕ Not so')
  await expect(session.answers.locator('[data-mark=right]')).toContainText('✓')
  await expect(session.answers.locator('[data-mark=wrong]')).toContainText('✕')
  await expect(page.getByRole('button', { name: /your answer/ })).toBeVisible()
  await expect(session.feedback.getByRole('link').first()).toHaveAttribute('rel', /noreferrer/)
  await expect(session.feedback.getByText(/^Again in a few minutes, then tomorrow/)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Not so. The answer:' })).toBeAttached()
  await expect(session.place(1, 11)).toBeVisible()
  await page.getByRole('button', { name: 'Report a mistake' }).click()
  const slip = page.getByRole('dialog', { name: 'Report a mistake' })
  await expect(slip.getByRole('textbox')).toHaveValue(/Fact: \S+/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'I was right' }).click()
  await expect(session.feedback.getByText(/^Back /)).toBeVisible()
  await page.getByText('Change the rating').click()
  const easy = page.getByRole('button', { name: /^Easy/ })
  const promised = (await easy.textContent())?.replace('Easy', '')
  await easy.click()
  await expect(easy).toHaveAttribute('aria-pressed', 'true')
  await expect(session.feedback.getByText(`Back ${promised}.`)).toBeVisible()
  await session.next.click()
  await session.question()
  await session.choose(true)
  await expect(session.feedback.getByText(/^Back (in \d+ days?|tomorrow)\./)).toBeVisible()
  await page.getByRole('button', { name: 'I guessed' }).click()
  await expect(session.feedback.getByText(/^Again in a few minutes/)).toBeVisible()
  await expect(session.place(2, 11)).toBeVisible()
})

test('what was missed is asked again in the same session, and then it ends', async ({ page, session }) => {
  await session.study()
  await session.choose(false)
  await expect(session.place(1, 11)).toBeVisible()
  await page.keyboard.press('Enter')
  for (let turn = 2; turn <= 11; turn++) {
    await expect(session.place(turn, 11)).toBeVisible()
    await session.question()
    await session.answerByKeys()
    await expect(session.place(turn, 11)).toBeHidden()
  }
  await expect(page.getByRole('heading', SUMMARY)).toHaveText(/^9 of 10 right at first/)
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(10)
})

test('undo goes back any number of steps, by key and by button, and a reload goes on from there', async ({
  page,
  session,
}) => {
  const stems: string[] = []
  await session.study()
  for (let turn = 1; turn <= 3; turn++) {
    stems.push(await session.question())
    await session.answerByKeys()
    await expect(session.place(turn + 1, 10)).toBeVisible()
  }
  await page.keyboard.press('u')
  await expect(session.stem).toHaveText(stems[2] ?? '')
  await session.undo.click()
  await expect(session.stem).toHaveText(stems[1] ?? '')
  await page.keyboard.press('U')
  await expect(session.stem).toHaveText(stems[0] ?? '')
  await expect(session.undo).toBeDisabled()
  await page.reload()
  await session.question()
  await expect(session.place(1, 10)).toBeVisible()
})

test('what is answered in another tab leaves the queue here', async ({ page, context, session }) => {
  const first = await session.study()
  const other = onSession(await context.newPage())
  await other.study()
  await other.choose(true)
  await expect(session.stem).not.toHaveText(first)
  await expect(page.getByText('1 of 9', { exact: true })).toBeVisible()
})

test('facts that cannot be fetched are told, and asked for again', async ({ page, session }) => {
  await page.route('**/packs/**', (route) => route.abort())
  await page.goto('/study/')
  await expect(alert(page, 'could not be fetched')).toBeVisible()
  await page.unroute('**/packs/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await session.question()
})

test('a learner with nothing due is told when, and can study more or practise', async ({ page, session }) => {
  await page.goto('/settings/')
  await page.getByLabel('New cards a day').fill('0')
  await page.getByLabel('New cards a day').press('Enter')
  await page.goto('/study/')
  await expect(page.getByRole('heading', { name: 'Nothing is due.' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Practice' })).toBeVisible()
  await page.getByRole('button', { name: 'Study 5 more new cards' }).click()
  await session.question()
  await expect(session.place(1, 5)).toBeVisible()
})

test('cards that are due are asked beside the new ones, and nothing moves when the question comes', async ({
  page,
  comeBackWith,
  session,
}) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = Object.assign({ value: 0, hadRecentInput: false }, entry.toJSON())
        const { dataset } = document.documentElement
        if (!hadRecentInput) dataset.shift = String(Number(dataset.shift ?? 0) + value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await comeBackWith(learnedCards(20))
  await session.study()
  await expect(session.place(1, 30)).toBeVisible()
  // By the time that an answer is told, what moved before it has been measured.
  await session.giveUp.click()
  await expect(session.next).toBeVisible()
  expect(Number(await page.locator('html').getAttribute('data-shift'))).toBeLessThanOrEqual(0.01)
})

test('Study is sound on a small phone, asked and told', async ({ page, session, isSound }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await session.study()
  await isSound()
  await session.choose(false)
  await page.getByText('Change the rating').click()
  await isSound()
})
