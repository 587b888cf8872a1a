import { learnedCards } from '../browser/stored'
import { answerAndGoOn, button, choose, openAll, practise, told } from './answering'
import { expect, LOW, look, type Page, test } from './look'
import { withStored } from './with-stored'

const next = (page: Page) => button(page, 'Next')

async function study(page: Page): Promise<void> {
  await page.goto('/study/')
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
}

test('Study, a question asked, told and all of it opened', async ({ page }) => {
  await study(page)
  await look(page, 'study/asked', LOW)
  await choose(page, false)
  await expect(next(page)).toBeVisible()
  await look(page, 'study/wrong', LOW)
  await openAll(page)
  await look(page, 'study/wrong-open')
  await button(page, 'Report a mistake').click()
  await expect(page.getByRole('dialog', { name: 'Report a mistake' })).toBeVisible()
  await look(page, 'study/report')
  await page.keyboard.press('Escape')
  await button(page, 'I was right').click()
  await look(page, 'study/counted-as-right')
})

test('Study, a right answer that was a guess', async ({ page }) => {
  await study(page)
  await choose(page, true)
  await expect(next(page)).toBeVisible()
  await look(page, 'study/right', LOW)
  await button(page, 'I guessed').click()
  await look(page, 'study/guessed')
})

test('Study, the keys', async ({ page }) => {
  await study(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await look(page, 'study/keys', LOW)
})

test('Study, from its second question to its end', async ({ page }) => {
  await study(page)
  for (let turn = 1; turn <= 10; turn += 1) {
    await answerAndGoOn(page)
    if (turn < 10) await expect(page.getByText(`${turn + 1} of 10`)).toBeVisible()
    if (turn === 4) await look(page, 'study/fifth')
  }
  await expect(page.getByRole('heading', { name: /^All 10 right at first/ })).toBeVisible()
  await look(page, 'study/end')
})

test('a practice to its end, with one missed', async ({ page }) => {
  await practise(page, 'choice')
  for (let turn = 1; turn <= 6; turn += 1) {
    await expect(page.getByText(new RegExp(`^${turn} of `))).toBeVisible()
    await choose(page, turn > 1)
    await next(page).click()
  }
  await expect(page.getByRole('heading', { name: /right at first/ })).toBeVisible()
  await look(page, 'study/practice-end')
})

test('Study of cards that are due', async ({ page }) => {
  await withStored(page, learnedCards(20))
  await study(page)
  await look(page, 'study/due')
  await button(page, 'I don’t know').click()
  await expect(told(page)).toBeVisible()
  await look(page, 'study/due-told')
})

test('Study with nothing due', async ({ page }) => {
  await page.goto('/settings/')
  await page.getByLabel('New cards a day').fill('0')
  await page.getByLabel('New cards a day').press('Enter')
  await expect(page.getByText('Kept: 0 new cards a day.')).toBeAttached()
  await page.goto('/study/')
  await expect(page.getByRole('heading', { name: 'Nothing is due.' })).toBeVisible()
  await look(page, 'study/nothing-due')
})

test('Study where facts cannot be fetched', async ({ page }) => {
  await page.route('**/packs/**', (route) => route.abort())
  await page.goto('/study/')
  await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched' })).toBeVisible()
  await look(page, 'study/not-fetched')
})

test('Study before the script has come', async ({ page }) => {
  await page.route('**/_next/static/**/*.js', (route) => route.abort())
  await page.goto('/study/')
  await look(page, 'study/before-script')
})

test('Study where nothing can be stored', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('/study/')
  await expect(page.getByRole('alert').filter({ hasText: 'does not let Annals keep' })).toBeVisible()
  await look(page, 'study/no-storage', LOW)
})

test('a spelling that is right from now on', async ({ page }) => {
  await practise(page, 'typed')
  await button(page, 'Check').click()
  await expect(page.getByText('Nothing was answered.')).toBeVisible()
  await look(page, 'study/unanswered')
  await page.getByRole('textbox').fill('Quite another name')
  await page.getByRole('textbox').press('Enter')
  await button(page, 'I was right').click()
  await expect(page.getByText('✓ Counted as right')).toBeVisible()
  await look(page, 'study/own-spelling')
})

test('what is filled in and not yet checked', async ({ page }) => {
  await practise(page, 'number')
  await page.getByRole('textbox').fill('60k')
  await expect(page.getByText('Read as 60,000')).toBeVisible()
  await look(page, 'filled-in/number')
  await practise(page, 'select')
  await page.getByRole('checkbox').nth(1).check()
  await look(page, 'filled-in/select')
  await practise(page, 'match')
  for (const key of ['2', '1']) await page.keyboard.press(key)
  await look(page, 'filled-in/match')
  await practise(page, 'order')
  await page.keyboard.press('2')
  await look(page, 'filled-in/order')
  await practise(page, 'name-all')
  for (const name of ['Nobody Inparticular', 'Somebody Elseagain']) {
    await page.getByLabel(/^A name/).fill(name)
    await page.getByLabel(/^A name/).press('Enter')
  }
  await look(page, 'filled-in/name-all')
})

test('more of what is filled in and not yet checked', async ({ page }) => {
  await practise(page, 'share-chart')
  await page.getByRole('slider').first().fill('70')
  await page.getByRole('textbox').nth(1).fill('60')
  await expect(page.getByRole('status').filter({ hasText: 'no more than 30%' })).toBeVisible()
  await look(page, 'filled-in/share-chart')
  await practise(page, 'who-says')
  await page.getByRole('radio').nth(1).check()
  await look(page, 'filled-in/who-says')
  await practise(page, 'estimate')
  await page.getByLabel('Give a range that you are 80 % sure of').check()
  await page.getByLabel('From', { exact: true }).fill('2')
  await page.getByLabel('To', { exact: true }).fill('60')
  await look(page, 'filled-in/estimate')
  await practise(page, 'date')
  await page.getByRole('textbox').fill('a while ago')
  await button(page, 'Check').click()
  await expect(page.getByText(/can’t read that as a date/)).toBeVisible()
  await look(page, 'filled-in/date')
})
