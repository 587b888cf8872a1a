import { learnedCards, store } from '../browser/stored'
import { button, openAll } from './answering'
import { kept, MIXED_UP, reviews, SPELLINGS } from './entries'
import { expect, look, type Page, test } from './look'
import { withStored } from './with-stored'

test('the choice of what to practise', async ({ page }) => {
  await page.goto('/practice/')
  await expect(page.getByLabel('The population')).toBeEnabled()
  await look(page, 'practice/form')
  await page.getByLabel('The population').check()
  await page.getByLabel('Number').check()
  await page.getByLabel('5', { exact: true }).check()
  await look(page, 'practice/ticked')
})

test('a practice of nothing', async ({ page }) => {
  await page.goto('/practice/?topics=nowhere&n=5')
  await expect(page.getByRole('heading', { name: 'There is nothing to ask of this choice.' })).toBeVisible()
  await look(page, 'practice/nothing')
})

test('the facts, and searching them', async ({ page }) => {
  await page.goto('/facts/')
  await look(page, 'facts/index')
  await page.getByRole('searchbox').fill('urumchi telegram')
  await expect(page.getByRole('link', { name: /Dihua/ }).first()).toBeVisible()
  await look(page, 'facts/found')
  await page.getByRole('searchbox').fill('xyzzy')
  await expect(page.getByText(/No fact has these words/)).toBeAttached()
  await look(page, 'facts/not-found')
})

test('the facts with what is known of them', async ({ page }) => {
  await withStored(page, learnedCards(40))
  await page.goto('/facts/')
  await expect(page.getByText(/^\d+ met$/).first()).toBeVisible()
  await look(page, 'facts/index-known')
})

for (const topic of ['republic', 'violence', 'population'])
  test(`the facts of ${topic}`, async ({ page }) => {
    await withStored(page, learnedCards(40))
    await page.goto(`/facts/${topic}/`)
    await expect(page.getByText(/^(You learned this; due now|Not asked yet)/).first()).toBeAttached()
    await look(page, `facts/${topic}`)
    await openAll(page)
    await look(page, `facts/${topic}-open`)
  })

test('a fact that a link leads to, and reporting a mistake in it', async ({ page }) => {
  await page.goto('/facts/violence/#massacre')
  await button(page, 'Report a mistake in 10.1').click()
  await expect(page.getByRole('dialog', { name: 'Report a mistake' })).toBeVisible()
  await look(page, 'facts/report')
  await page.goto('/facts/republic/#declared-12-november')
  await look(page, 'facts/led-to')
})

test('mix-ups of a newcomer', async ({ page }) => {
  await page.goto('/mix-ups/')
  await expect(page.getByText('Nothing so far.')).toBeVisible()
  await look(page, 'mix-ups/none')
})

test('mix-ups', async ({ page }) => {
  await withStored(page, kept(MIXED_UP))
  await page.goto('/mix-ups/')
  await expect(page.getByText(/^\d times$/).first()).toBeVisible()
  await look(page, 'mix-ups/some')
})

async function progress(page: Page): Promise<void> {
  await page.goto('/progress/')
  await expect(page.getByText(/(is|are) kept here\.|No answer has been kept/)).toBeVisible()
}

test('progress of a newcomer, all of it opened', async ({ page }) => {
  await progress(page)
  await look(page, 'progress/none')
  await openAll(page)
  await page.getByLabel('I want all of it gone').check()
  await look(page, 'progress/open')
})

test('progress, sent as a link and a code', async ({ page }) => {
  await withStored(page, kept(reviews(40)))
  await progress(page)
  await look(page, 'progress/some')
  await button(page, 'Make a link and codes').click()
  await expect(page.getByLabel(/^The link holds your progress/)).toBeVisible()
  await look(page, 'progress/link')
})

test('progress, sent as several codes', async ({ page }) => {
  await withStored(page, kept(reviews(240)))
  await progress(page)
  await button(page, 'Make a link and codes').click()
  await page.getByRole('button', { name: /^Show \d+ codes$/ }).click()
  // With little motion they do not go on by themselves.
  await expect(button(page, 'Play')).toBeVisible()
  await expect(page.getByRole('img', { name: /^Code 1 of/ })).toBeVisible()
  await look(page, 'progress/code')
})

const importProgress = (page: Page, text: string) =>
  page
    .getByLabel('A file, or pictures of codes')
    .setInputFiles({ name: 'annals.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })

test('progress that is brought in', async ({ page }) => {
  await page.goto('/404.html')
  await store(page, kept(reviews(40)))
  await progress(page)
  await button(page, 'Make a link and codes').click()
  const link = await page.getByLabel(/^The link holds your progress/).inputValue()
  await page.goto('/404.html')
  await page.evaluate(() => {
    localStorage.clear()
    indexedDB.deleteDatabase('annals')
  })
  await page.goto(link)
  const preview = page.getByRole('group', { name: 'What would change' })
  await expect(preview).toBeVisible()
  await look(page, 'progress/preview')
  await preview.getByRole('button').first().click()
  await expect(preview).toBeHidden()
  await look(page, 'progress/added')
  await button(page, 'Scan with the camera').click()
  await expect(page.getByText(/can be chosen above instead/)).toBeVisible()
  await look(page, 'progress/no-camera')
  await importProgress(page, '<html><script>alert(1)</script>')
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was changed.' })).toBeVisible()
  await look(page, 'progress/problem')
})

test('progress with a part that cannot be read', async ({ page }) => {
  await page.goto('/404.html')
  await page.evaluate(() => localStorage.setItem('annals:log:broken:0', 'half a line of somet'))
  await progress(page)
  await expect(page.getByRole('alert').filter({ hasText: 'set aside whole' })).toBeVisible()
  await look(page, 'progress/set-aside')
})

test('progress by a clock that was ahead', async ({ page }) => {
  await withStored(page, kept(reviews(3).map((entry, i) => ({ ...entry, at: Date.UTC(2093, 0, 1 + i) }))))
  await progress(page)
  await expect(page.getByText('the newest answer is of 3 January 2093')).toBeVisible()
  await look(page, 'progress/ahead')
})

test('settings', async ({ page }) => {
  await page.goto('/settings/')
  await expect(page.getByLabel('New cards a day')).toBeEnabled()
  await look(page, 'settings/as-usual')
  await page.getByLabel('New cards a day').fill('ten')
  await page.getByLabel('New cards a day').press('Enter')
  await expect(page.getByText('Write a whole number from 0 to 200.')).toBeVisible()
  await look(page, 'settings/no-number')
})

test('settings with all of it opened and changed', async ({ page }) => {
  await withStored(page, kept(SPELLINGS))
  await page.goto('/settings/')
  await expect(page.getByRole('button', { name: /^Remove/ }).first()).toBeEnabled()
  await openAll(page)
  await look(page, 'settings/open')
  await page.getByLabel('Typed answer').selectOption('More often')
  await page.getByLabel('Multiple choice').selectOption('Never')
  await page.getByLabel('Four buttons').check()
  await page.getByRole('slider').press('ArrowRight')
  await expect(page.getByText(/^Kept: 91 %/)).toBeAttached()
  await look(page, 'settings/changed')
  await button(page, 'Suggest “Ali-Khan <Tura>”').click()
  await expect(page.getByRole('dialog', { name: 'Suggest a spelling' })).toBeVisible()
  await look(page, 'settings/suggest')
})
