import { claimantPlace, claimants, missingWords, options, rightFigure, wantedNames } from './naming-answers'
import { check, expectFit, phone, practise, verdict } from './practising'
import { expect, type Page, test } from './test'

const KINDS_HERE = ['estimate', 'cloze', 'select', 'name-all', 'who-says'] as const

const next = (page: Page) => page.getByRole('button', { name: 'Next' })
const marked = (page: Page, mark: string) => page.locator(`.option-told[data-mark="${mark}"]`)
/** What no gap of the pack holds, by the label of its field. */
const WRONG: Record<string, string> = {
  'The missing words': 'Nobody Inparticular',
  'The missing date': '3 March 1803',
  'The missing number': '7 billion',
}
/** In the order of their texts, for what stands in another order on the page. */
const sorted = (texts: Iterable<string>) => [...texts].sort()

/** Moves from wherever the focus is to a control, by Tab alone. */
async function tabTo(page: Page, css: string): Promise<void> {
  for (let press = 0; press < 30; press++) {
    if (await page.locator(css).evaluateAll((all) => all.some((one) => one === document.activeElement)))
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${css}`)
}

test.describe('an estimate', () => {
  test('is typed and read back, and Enter gives it', async ({ page }) => {
    await practise(page, 'estimate')
    const field = page.getByLabel('Your estimate')
    await expect(field).toBeFocused()
    await expect(field).toHaveAttribute('inputmode', 'decimal')
    await page.keyboard.type('60k')
    await expect(page.getByText('Read as 60,000')).toBeVisible()
    await field.fill(String(await rightFigure(page)))
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveText('✓ Right')
    await expect(page.getByRole('img', { name: /^A scale from .* meets the real figure\.$/ })).toBeVisible()
    await expect(page.locator('.estimate-key')).toContainText('You said')
    await expect(next(page)).toBeFocused()
  })

  test('that lies off the scale is told so in words too', async ({ page }) => {
    await practise(page, 'estimate')
    await page.keyboard.type('900 million')
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveText('✕ Not so')
    await expect(page.locator('.estimate-key')).toContainText(/You said 900,000,000.*, off the scale/)
    await expect(page.getByRole('img', { name: /lies above the real figure\.$/ })).toBeVisible()
  })

  test('can be a range, and how many ranges held the real figure is said', async ({ page }) => {
    await practise(page, 'estimate')
    const figure = await rightFigure(page)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    await expect(page.getByLabel('Your estimate')).toBeHidden()
    await page.keyboard.press('Tab')
    await page.keyboard.type(String(Math.floor(figure * 0.9)))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Write both ends of the range.')).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.type(String(Math.ceil(figure * 1.1)))
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveText('✓ Right')
    await expect(page.getByRole('img', { name: /Your range takes in the real figure\.$/ })).toBeVisible()
    await expect(page.getByText('Your first range held the real figure.')).toBeVisible()
    await page.keyboard.press('Enter')
    await page.getByLabel(/^Give a range/).check()
    await page.getByLabel('From', { exact: true }).fill('20 million')
    await page.getByLabel('To', { exact: true }).fill('10 million')
    await expect(page.getByText('Read as 10,000,000 to 20,000,000')).toBeVisible()
    await check(page).click()
    await expect(page.getByText('1 of your 2 ranges held the real figure.')).toBeVisible()
  })
})

test.describe('a gap', () => {
  test('is filled by keyboard alone, and is a blank to who hears it', async ({ page }) => {
    await practise(page, 'cloze')
    await expect(page.getByLabel(/^The missing (words|date|number)/)).toBeFocused()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('blank')
    await page.keyboard.type(await missingWords(page))
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveText('✓ Right')
  })

  test('filled wrongly shows what was written and what is right', async ({ page }) => {
    await practise(page, 'cloze')
    const label = await page.locator('.text-answer label').textContent()
    const [, written = ''] = Object.entries(WRONG).find(([start]) => label?.startsWith(start)) ?? []
    await page.keyboard.type(written)
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveText('✕ Not so')
    await expect(page.locator('.given')).toContainText(`You wrote ${written}`)
    await expect(page.locator('.really', { hasText: /^The answer: / })).toBeVisible()
  })
})

test.describe('select all', () => {
  test('is answered by keyboard alone: figures tick, Enter checks', async ({ page }) => {
    await practise(page, 'select')
    const { all, right } = await options(page)
    const boxes = page.getByRole('checkbox')
    await expect(boxes.first()).toBeFocused()
    for (const text of right) await page.keyboard.press(String(all.indexOf(text) + 1))
    await expect(page.getByText(`${right.length} ticked`)).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveText('✓ Right')
    expect(sorted(await marked(page, 'right').locator('.option-text').allTextContents())).toEqual(
      sorted(right),
    )
    await expect(marked(page, 'right').first()).toContainText('✓')
    await expect(next(page)).toBeFocused()
  })

  test('a figure pressed again takes the tick away, and Space ticks as everywhere', async ({ page }) => {
    await practise(page, 'select')
    const boxes = page.getByRole('checkbox')
    await page.keyboard.press('2')
    await expect(boxes.nth(1)).toBeChecked()
    await page.keyboard.press('2')
    await expect(boxes.nth(1)).not.toBeChecked()
    await page.keyboard.press('Space')
    await expect(boxes.first()).toBeChecked()
  })

  test('says of every row in sign and words what was missed and what is wrong', async ({ page }) => {
    await practise(page, 'select')
    const { right, wrong } = await options(page)
    for (const text of [...wrong, ...right.slice(1)])
      await page.getByRole('checkbox', { name: text, exact: true }).check()
    await check(page).click()
    await expect(verdict(page)).toHaveText(/^(✕ Not so|≈ Partly right)$/)
    await expect(marked(page, 'missed')).toHaveText(new RegExp(`^○${right[0] ?? ''}you missed it$`))
    await expect(marked(page, 'wrong')).toHaveCount(wrong.length)
    await expect(marked(page, 'wrong').first()).toContainText('✕')
    await expect(marked(page, 'wrong').first()).toContainText('not one of them')
  })
})

test.describe('name them all', () => {
  test('takes each name as soon as it is written, and says how many', async ({ page }) => {
    await practise(page, 'name-all')
    const names = await wantedNames(page)
    const field = page.getByLabel(/^A name/)
    await expect(field).toBeFocused()
    for (const [place, name] of names.entries()) {
      await page.keyboard.type(name)
      // A name that begins a longer one is taken by Enter.
      if ((await field.inputValue()) !== '') await page.keyboard.press('Enter')
      await expect(field).toHaveValue('')
      await expect(page.getByRole('status').filter({ hasText: name })).toHaveText(
        `${name}. ${place + 1} of ${names.length} named.`,
      )
    }
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveText('✓ Right')
    await expect(marked(page, 'right')).toHaveCount(names.length)
    await expect(next(page)).toBeFocused()
  })

  test('Enter keeps what it does not know, a button takes it away, and the rest is told', async ({
    page,
  }) => {
    await practise(page, 'name-all')
    const [first = '', ...others] = await wantedNames(page)
    for (const text of ['Nobody Inparticular', 'Somebody Elseagain', first]) {
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    }
    const written = page.getByRole('list', { name: 'Written so far' }).getByRole('listitem')
    await expect(written).toHaveCount(3)
    await expect(page.getByRole('button', { name: 'I don’t know' })).toBeHidden()
    await page.getByRole('button', { name: 'Remove Nobody Inparticular' }).click()
    await expect(written).toHaveCount(2)
    await expect(page.getByLabel(/^A name/)).toBeFocused()
    await tabTo(page, '.study-actions .button-main')
    await expect(page.getByRole('button', { name: 'That’s all I know' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(marked(page, 'right')).toHaveText(`✓${first}named`)
    expect(sorted(await marked(page, 'missed').locator('.option-text').allTextContents())).toEqual(
      sorted(others),
    )
    await expect(marked(page, 'wrong')).toHaveText('✕Somebody Elseagainnot one of them')
  })

  test('a name written twice counts once', async ({ page }) => {
    await practise(page, 'name-all')
    const [name = ''] = await wantedNames(page)
    for (const text of [name, name]) {
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    }
    await expect(page.getByText(`${name} is there already.`)).toBeVisible()
    await expect(page.locator('.written-name')).toHaveCount(1)
  })
})

test.describe('who says so', () => {
  test('is answered by keyboard alone, with arrows as in any group of radio buttons', async ({ page }) => {
    await practise(page, 'who-says')
    for (const [claim, claimant] of (await claimants(page)).entries()) {
      const place = await claimantPlace(page, claim, claimant)
      const radios = page.locator('fieldset').nth(claim).getByRole('radio')
      if (claim > 0) await page.keyboard.press('Tab')
      await expect(radios.first()).toBeFocused()
      await page.keyboard.press('Space')
      for (let press = 0; press < place; press++) await page.keyboard.press('ArrowDown')
      await expect(radios.nth(place)).toBeChecked()
    }
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveText('✓ Right')
    await expect(marked(page, 'right').first()).toContainText('your answer')
  })

  test('a wrong claimant is told beside the right one', async ({ page }) => {
    await practise(page, 'who-says')
    const right = await claimants(page)
    for (const [claim, claimant] of right.entries()) {
      const place = await claimantPlace(page, claim, claimant)
      await page
        .locator('fieldset')
        .nth(claim)
        .getByRole('radio')
        .nth(place === 0 ? 1 : 0)
        .check()
    }
    await check(page).click()
    await expect(verdict(page)).toHaveText('✕ Not so')
    await expect(marked(page, 'missed').locator('.option-text')).toHaveText(right)
    await expect(marked(page, 'missed').first()).toContainText('the answer')
    await expect(marked(page, 'wrong').first()).toContainText('your answer')
  })

  test('a claim that was overlooked is pointed out once', async ({ page }) => {
    await practise(page, 'who-says')
    // A question of one claim has nothing to overlook: go on to one of several.
    for (let turn = 0; turn < 4 && (await page.locator('legend.claim').count()) === 1; turn++) {
      await page.getByRole('radio').first().check()
      await check(page).click()
      await next(page).click()
    }
    await page.getByRole('radio').first().check()
    const several = (await page.locator('legend.claim').count()) > 1
    await check(page).click()
    if (several) {
      await expect(page.getByText(/still open\. Press the button once more to leave it so\.$/)).toBeVisible()
      await check(page).click()
    }
    await expect(verdict(page)).toBeVisible()
  })
})

for (const kind of KINDS_HERE) {
  test(`${kind}: nothing given is told, and does not count`, async ({ page }) => {
    await practise(page, kind)
    await check(page).click()
    await expect(page.getByRole('status').filter({ hasText: 'Nothing was answered.' })).toBeVisible()
    await expect(page.locator('.told-now')).toBeHidden()
    await expect(page.getByText('1 of 5')).toBeVisible()
  })

  test(`${kind}: who does not know sees the answer`, async ({ page }) => {
    await practise(page, kind)
    await page.getByRole('button', { name: 'I don’t know' }).click()
    await expect(verdict(page)).toHaveText('Not known yet')
    await expect(page.locator('.told-now .fact-text').first()).toBeVisible()
    await expect(next(page)).toBeFocused()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${kind}: nothing that axe finds wrong in ${colorScheme}, and it fits 320 px, before and after`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 640 })
      await practise(page, kind)
      await expectFit(page)
      await page.getByRole('button', { name: 'I don’t know' }).click()
      await expect(next(page)).toBeVisible()
      await expectFit(page)
    })
  }
}

test.describe('by touch', () => {
  test.use(phone)

  test('an estimate is given as a range', async ({ page }) => {
    await practise(page, 'estimate')
    const figure = await rightFigure(page)
    await page.getByText('Give a range that you are 80 % sure of').tap()
    await page.getByLabel('From', { exact: true }).fill(String(Math.floor(figure * 0.9)))
    await page.getByLabel('To', { exact: true }).fill(String(Math.ceil(figure * 1.1)))
    await check(page).tap()
    await expect(verdict(page)).toHaveText('✓ Right')
  })

  test('a gap is filled', async ({ page }) => {
    await practise(page, 'cloze')
    await page.getByRole('textbox').fill(await missingWords(page))
    await check(page).tap()
    await expect(verdict(page)).toHaveText('✓ Right')
  })

  test('options are ticked anywhere in their row, and each row is tall enough for a thumb', async ({
    page,
  }) => {
    await practise(page, 'select')
    const { all, right } = await options(page)
    for (const text of right) await page.locator('label.option').nth(all.indexOf(text)).tap()
    for (const row of await page.locator('label.option').all())
      expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await check(page).tap()
    await expect(verdict(page)).toHaveText('✓ Right')
  })

  test('names are added and taken away with buttons of 44 px', async ({ page }) => {
    await practise(page, 'name-all')
    await page.getByLabel(/^A name/).fill('Nobody Inparticular')
    await page.getByRole('button', { name: 'Add' }).tap()
    const remove = page.getByRole('button', { name: 'Remove Nobody Inparticular' })
    const { width = 0, height = 0 } = (await remove.boundingBox()) ?? {}
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    await remove.tap()
    await expect(remove).toBeHidden()
    for (const name of await wantedNames(page)) {
      const field = page.getByLabel(/^A name/)
      await field.fill(name)
      if ((await field.inputValue()) === '') continue
      await page.getByRole('button', { name: 'Add' }).tap()
      await expect(field).toHaveValue('')
    }
    await expect(page.getByRole('button', { name: 'Add' })).toBeHidden()
    await check(page).tap()
    await expect(verdict(page)).toHaveText('✓ Right')
  })

  test('claimants are chosen anywhere in their row', async ({ page }) => {
    await practise(page, 'who-says')
    for (const [claim, claimant] of (await claimants(page)).entries()) {
      const place = await claimantPlace(page, claim, claimant)
      await page.locator('fieldset').nth(claim).locator('label.option').nth(place).tap()
    }
    await check(page).tap()
    await expect(verdict(page)).toHaveText('✓ Right')
  })
})
