import { expect, test } from './fixtures'

const SCRIPTS = '**/_next/static/**/*.js'

test('topics, kinds and a number are chosen, stand in the address, and outlive a reload and going back', async ({
  page,
  session,
}) => {
  const topic = page.getByLabel('The population')
  // What was ticked before the script has come would be gone then.
  await page.route(SCRIPTS, (route) => route.abort())
  await page.goto('/practice/')
  await expect(topic).toBeDisabled()
  await page.unroute(SCRIPTS)
  await page.goto('/practice/?n=seven&kinds=dance')
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
  await topic.check()
  await page.getByLabel('Number').check()
  await page.getByLabel('5', { exact: true }).check()
  await page.getByRole('button', { name: 'Start' }).click()
  await session.question()
  await expect(page).toHaveURL(/\?topics=population&kinds=number&n=5$/)
  await expect(page.getByText('The population', { exact: true })).toBeVisible()
  await page.reload()
  await session.question()
  await expect(session.place(1, 5)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Practice' })).toBeVisible()
  await expect(topic).toBeChecked()
})

test('a choice that nothing can be asked of says so', async ({ page }) => {
  await page.goto('/practice/?topics=nowhere&n=5')
  await expect(page.getByRole('heading', { name: 'There is nothing to ask of this choice.' })).toBeVisible()
})

test('a practice ends with what was asked, and can be done again', async ({ page, session }) => {
  await session.practise('choice')
  for (let turn = 1; turn <= 5; turn++) {
    await expect(session.place(turn, 5)).toBeVisible()
    await session.answerByKeys()
  }
  await expect(page.getByRole('heading', { name: /^All 5 right at first/ })).toBeFocused()
  await page.getByRole('button', { name: 'Practise again' }).click()
  await expect(session.place(1, 5)).toBeVisible()
})

test('who was right after all is told so, and what was written is right from then on', async ({
  page,
  session,
  isSound,
}) => {
  const answer = page.getByRole('textbox')
  await session.practise('typed')
  await answer.fill('Quite another name')
  await answer.press('Enter')
  await expect(session.verdict).toHaveText('✕ Not so')
  await page.getByRole('button', { name: 'I was right' }).click()
  await expect(session.verdict).toHaveText('✓ Counted as right')
  await page.getByRole('button', { name: 'Suggest it for everybody' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/Quite another name/)
  await page.keyboard.press('Escape')
  await isSound()
  await page.goto('/settings/')
  await expect(page.getByRole('button', { name: 'Remove “Quite another name”' })).toBeVisible()
})

test('the choice of a practice is sound on a small phone', async ({ page, isSound }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/practice/')
  await expect(page.getByLabel('The population')).toBeEnabled()
  await isSound()
})
