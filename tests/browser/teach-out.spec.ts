import { newQuiz } from '@/app/teach/quiz-draft'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { expect, goTo, type Page, test } from './fixtures'
import { NOW } from './moment'
import { onComposing, sumOf } from './pages/composing'
import { composedQuiz, type Stored } from './stored'

const ID = 'ghuljaquiz'

/** A quiz as it is when it has just been made. */
const aNewQuiz = (): Stored =>
  composedQuiz(newQuiz(indexPack(pack), { id: ID, seed: 'journey', title: 'Ghulja', at: NOW }))

test('once the link is made the questions can be read and not changed, also after a reload, and a copy is free', async ({
  page,
  comeBackWith,
  composing,
}) => {
  const { questions, stems, tick, links, out, part } = composing
  await comeBackWith(aNewQuiz())
  await composing.open(ID)
  await tick('Economy').check()
  await composing.button('Swap question 1 for another').click()
  const url = await composing.makeLink()
  const sum = await sumOf(url)
  const asked = await stems()
  for (const isAgain of [false, true]) {
    if (isAgain) await page.reload()
    await expect(out).toContainText('No submission is kept for it yet.')
    await expect.poll(stems).toEqual(asked)
    await expect(part('What to ask').getByRole('definition').first()).toHaveText('Economy')
    for (const question of await questions.all()) {
      await expect.soft(question).toContainText(/Right|\(right\)/)
      await expect.soft(question.getByRole('link')).toHaveAttribute('href', /wikipedia/)
    }
    for (const name of ['What to ask', 'Questions'])
      await expect(part(name).locator('button, input, select, textarea')).toHaveCount(0)
    await expect(page.getByLabel('Variants for neighbours', { exact: true })).toHaveCount(0)
  }
  await composing.title.fill('Renamed')
  await expect(page.getByRole('checkbox', { name: /^Time limit/ })).toHaveCount(0)
  await expect(links).not.toHaveValue(url)
  expect(await sumOf(await links.inputValue())).toBe(sum)
  await page.getByRole('button', { name: 'Duplicate it, and change the copy' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Renamed (copy)' })).toBeFocused()
  await expect(out).toHaveCount(0)
  await tick('Economy').uncheck()
  await expect.poll(stems).not.toEqual(asked)
})

test('what is out is changed only after a second word, until the page is left, and undone no further than it was out', async ({
  page,
  comeBackWith,
  composing,
}) => {
  const { questions, links, drawAgain, undo, button } = composing
  const change = page.getByRole('button', { name: 'Change this one all the same' })
  await comeBackWith(aNewQuiz())
  await composing.open(ID)
  await button('Drop question 1').click()
  await expect(questions).toHaveCount(10)
  const url = await composing.makeLink()
  const sum = await sumOf(url)
  await change.click()
  await expect(page.getByText('What was handed in from the old link no longer fits')).toBeVisible()
  await expect(button('Leave them locked')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(change).toBeFocused()
  await expect(drawAgain).toHaveCount(0)
  await page.keyboard.press('Enter')
  await button('Unlock the questions').click()
  await expect(button('Lock them again')).toBeFocused()
  await expect(undo).toHaveCount(0)
  await button('Drop question 2').click()
  await expect(questions).toHaveCount(9)
  await expect(links).not.toHaveValue(url)
  expect(await sumOf(await links.inputValue())).not.toBe(sum)
  await undo.click()
  await expect(questions).toHaveCount(10)
  await expect(undo).toHaveCount(0)
  await expect(drawAgain).toBeFocused()
  await expect(links).toHaveValue(url)
  await page.reload()
  await expect(questions).toHaveCount(10)
  await expect(change).toBeVisible()
  await expect(button('Drop question 1')).toHaveCount(0)
})

test('a link that is made in one tab locks the questions in the others, also in one that still fetches the facts', async ({
  context,
  comeBackWith,
  composing,
}) => {
  await comeBackWith(aNewQuiz())
  await composing.open(ID)
  const [other, late] = [await context.newPage(), await context.newPage()]
  const [there, after] = [onComposing(other), onComposing(late)]
  await there.open(ID)
  await expect(there.drawAgain).toBeVisible()
  const { held, release } = await hold(late, '**/packs/**')
  await after.open(ID)
  await held
  const url = await composing.makeLink()
  await expect(there.out).toBeVisible()
  await expect(there.drawAgain).toHaveCount(0)
  release()
  await expect(after.out).toBeVisible()
  await expect(after.links).toHaveValue(url)
})

test('what comes when its page was left makes nothing: no quiz, no second one, and no link of what was changed since', async ({
  page,
  shelf,
  composing,
}) => {
  const first = await hold(page, '**/packs/**')
  await shelf.open()
  await page.getByRole('button', { name: 'New quiz' }).click()
  await first.held
  await page.getByRole('button', { name: 'Making …' }).click()
  first.release()
  await expect(composing.make).toBeVisible()

  const second = await hold(page, '**/*.js')
  await composing.make.click()
  await second.held
  await page.getByRole('link', { name: 'Your quizzes' }).click()
  await expect(shelf.rows).toHaveCount(1)
  await page.getByText(/^More for/).click()
  await shelf.rename('Renamed meanwhile')
  await expect(shelf.said).toHaveText('Renamed to “Renamed meanwhile”.')
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  second.release()
  await page.getByRole('link', { name: 'Renamed meanwhile', exact: true }).click()
  await expect(composing.make).toBeVisible()
  expect(JSON.parse(await page.evaluate(() => JSON.stringify(localStorage)))).toMatchObject(JSON.parse(kept))

  const third = await hold(page, '**/packs/**')
  await shelf.open()
  await page.getByRole('button', { name: 'New quiz' }).click()
  await third.held
  await goTo(page, 'Facts')
  await expect(page).toHaveURL(/\/facts\/$/)
  third.release()
  await shelf.open()
  await expect(shelf.rows).toHaveCount(1)
})

test('a button that goes when it is pressed hands the focus on, and what came of it is told beside it', async ({
  page,
  context,
  comeBackWith,
  composing,
}) => {
  const { button } = composing
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await comeBackWith(aNewQuiz())
  await composing.open(ID)
  await composing.howMany.fill('2')
  await button('Drop question 2').click()
  await expect(button('Drop question 1')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(composing.drawAgain).toBeFocused()
  await page.getByRole('button', { name: /^Take \d+, about 10 minutes/ }).click()
  await expect(composing.howMany).toBeFocused()
  await page.getByLabel(/^Time limit/).check()
  await composing.make.click()
  await expect(page.getByRole('heading', { name: 'The link is made' })).toBeFocused()
  // The link has come with those words: what is heard first leads to it.
  await page.keyboard.press('Tab')
  await expect(composing.links).toBeFocused()
  const told = (link: number) =>
    composing.part('Give it out').getByRole('listitem').nth(link).getByRole('status')
  await button('Add a link with extra time').click()
  await button('Copy The link').click()
  await expect(told(0)).toHaveText('The link is copied.')
  await button('Copy The link with 10 more minutes').click()
  await expect(told(1)).toContainText('is copied.')
  await expect(told(0)).toBeEmpty()
  // Who has that link is measured by its minutes.
  await expect(button('Remove the 10 minutes')).toHaveCount(0)
  await page.getByRole('button', { name: 'Change this one all the same' }).click()
  await button('Unlock the questions').click()
  await button('Remove the 10 minutes').click()
  await expect(button('Add a link with extra time')).toBeFocused()
})

/** Keeps what is asked for at such addresses waiting until `release`; `held` once something waits. */
async function hold(page: Page, addresses: string): Promise<{ held: Promise<void>; release: () => void }> {
  let release = () => {}
  let tell = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const held = new Promise<void>((resolve) => {
    tell = resolve
  })
  await page.route(addresses, async (route) => {
    tell()
    await released
    await route.continue()
  })
  return { held, release }
}
