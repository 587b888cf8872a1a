import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { happeningOf } from '@/lib/question/pool/happenings'
import { rowOf } from '@/lib/question/pool/rows'
import { check, expectFit, phone, practise, verdict } from './practising'
import { openQuestion } from './session'
import { expect, type Page, test } from './test'

const index = indexPack(pack)
const KINDS = ['match', 'order', 'place', 'compare', 'share-chart']

/** The moment of each event that a timeline can show, by its words. */
const moments = new Map(
  index.cards.flatMap((card) => {
    const happening = happeningOf(index, card)
    return happening ? [[happening.text, happening] as const] : []
  }),
)

const momentOf = (text: string): number => moments.get(text)?.at ?? Number.NaN

/** For each row of the match question on the page the place, from 1, of its answer. */
async function matchingKeys(page: Page): Promise<number[]> {
  const stem = await openQuestion(page)
  const rows = await page.locator('.match-row .option-text').allTextContents()
  const options = await page.locator('.match-text').allTextContents()
  const known = index.cards.flatMap((card) => rowOf(index, card) ?? [])
  return rows.map((text) => {
    const row = known.find((each) => each.stem === stem && each.text === text)
    return options.indexOf(row?.right ?? '') + 1
  })
}

test.describe('match', () => {
  test('is answered by keyboard alone: a number for each row, then Enter', async ({ page }) => {
    await practise(page, 'match')
    for (const key of await matchingKeys(page)) await page.keyboard.press(String(key))
    await expect(page.getByText('Every row has its answer.', { exact: true })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveText('✓ Right')
    await expect(page.locator('.told-rows [data-mark=right]').first()).toContainText('your answer')
    await expect(page.getByRole('button', { name: 'Next' })).toBeFocused()
  })

  test('while the keyboard is on the rows, its focus goes on to the row that is next', async ({ page }) => {
    await practise(page, 'match')
    const rows = page.getByRole('radio')
    await rows.first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(rows.nth(1)).toBeChecked()
    await page.keyboard.press('1')
    await expect(rows.nth(1)).toHaveAccessibleName(/, answered: ./)
    await expect(rows.nth(2)).toBeFocused()
    await expect(rows.nth(2)).toHaveAccessibleName(/, no answer yet$/)
  })

  test('what is wrong is told with what is right, in sign and words', async ({ page }) => {
    await practise(page, 'match')
    const [first = 0, second = 0, ...others] = await matchingKeys(page)
    for (const key of [second, first, ...others]) await page.keyboard.press(String(key))
    const chosen =
      (await page
        .locator('.match-text')
        .nth(second - 1)
        .textContent()) ?? ''
    const right =
      (await page
        .locator('.match-text')
        .nth(first - 1)
        .textContent()) ?? ''
    await page.keyboard.press('Enter')
    await expect(verdict(page)).not.toHaveText('✓ Right')
    const row = page.locator('.told-rows > li').first()
    await expect(row.locator('.option-sign')).toHaveText('✕')
    await expect(row.locator('.option-really')).toHaveText(right)
    await expect(row.locator('.option-said')).toHaveText(`you chose ${chosen}`)
  })

  test.describe('on a phone', () => {
    test.use(phone)

    test('is answered by touch, and what was chosen can be taken back', async ({ page }) => {
      await practise(page, 'match')
      const answers = page.locator('.match-answer')
      const keys = await matchingKeys(page)
      await answers.nth((keys[1] ?? 0) - 1).tap()
      await answers.nth((keys[1] ?? 0) - 1).tap()
      await expect(page.locator('.match-slot[data-filled]')).toHaveCount(1)
      await page.locator('.match-row').first().tap()
      await answers.nth((keys[0] ?? 0) - 1).tap()
      for (const [row, key] of keys.entries()) {
        if (row < 2) continue
        await page.locator('.match-row').nth(row).tap()
        await answers.nth(key - 1).tap()
      }
      await check(page).tap()
      await expect(verdict(page)).toHaveText('✓ Right')
    })
  })
})

const lines = (page: Page) => page.locator('.order-line .option-text')

/** Sorts the lines of the order question on the page with a way to move a line up. */
async function sortLines(page: Page, moveUp: (place: number) => Promise<void>): Promise<void> {
  const texts = await lines(page).allTextContents()
  for (let end = texts.length; end > 1; end--) {
    for (let at = 1; at < texts.length; at++) {
      const [before = '', here = ''] = [texts[at - 1], texts[at]]
      if (momentOf(before) < momentOf(here)) continue
      await moveUp(at)
      texts.splice(at - 1, 2, here, before)
      await expect(lines(page)).toHaveText(texts)
    }
  }
}

test.describe('order', () => {
  test('is answered by keyboard alone: a number moves its event up, Enter checks', async ({ page }) => {
    await practise(page, 'order')
    await sortLines(page, (at) => page.keyboard.press(String(at + 1)))
    await page.keyboard.press('Enter')
    await expect(verdict(page)).toHaveText('✓ Right')
    const dates = page.locator('.told-rows .option-really')
    await expect(dates.first()).not.toBeEmpty()
    await expect(page.locator('.told-rows [data-mark=right]')).toHaveCount(await dates.count())
  })

  test('arrow keys move an event, and the focus and the word for it go along', async ({ page }) => {
    await practise(page, 'order')
    const first = (await lines(page).first().textContent()) ?? ''
    const count = await lines(page).count()
    const later = page.getByRole('button', { name: `Move ${first} later` })
    await later.focus()
    for (let place = 2; place <= count; place++) {
      await page.keyboard.press(place % 2 ? 'Enter' : 'ArrowDown')
      await expect(lines(page).nth(place - 1)).toHaveText(first)
      await expect(later).toBeFocused()
      await expect(page.getByRole('status').filter({ hasText: `${first}: now ${place} of` })).toBeAttached()
    }
    await expect(later).toHaveAttribute('aria-disabled', 'true')
    await page.keyboard.press('ArrowUp')
    await expect(lines(page).nth(count - 2)).toHaveText(first)
  })

  test('what was left as it was is no answer', async ({ page }) => {
    await practise(page, 'order')
    await check(page).click()
    await expect(page.getByText('The order was left as it was.')).toBeVisible()
    await expect(page.locator('.told-now')).toBeHidden()
    await expect(page.getByText('1 of 5')).toBeVisible()
  })

  test.describe('on a phone', () => {
    test.use(phone)

    test('is answered by touch, and what stood out of order is told in sign and words', async ({ page }) => {
      // A line that still slides to its place would be missed.
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await practise(page, 'order')
      const up = (at: number) => page.locator('.order-line').nth(at).getByRole('button').first().tap()
      await sortLines(page, up)
      await up((await lines(page).count()) - 1)
      await check(page).tap()
      await expect(verdict(page)).toHaveText(/^(✕ Not so|≈ Partly right)$/)
      const wrong = page.locator('.told-rows [data-mark=wrong]')
      await expect(wrong).toHaveCount(1)
      await expect(wrong.locator('.option-sign')).toHaveText('✕')
      await expect(wrong).toContainText(/you put it \w+/)
    })
  })
})

/** The place, from 0, where the event that the stem names belongs. */
async function rightSlot(page: Page): Promise<number> {
  const stem = await openQuestion(page)
  const own = [...moments.values()].find(({ name }) => stem === `Where on the timeline does ${name} belong?`)
  const fixed = await page.locator('.placing-text').allTextContents()
  return fixed.filter((text) => momentOf(text) < (own?.at ?? Number.NaN)).length
}

test.describe('place', () => {
  test('is answered with a number, and the event stands in its place with its date', async ({ page }) => {
    await practise(page, 'place')
    const slot = await rightSlot(page)
    await page.keyboard.press(String(slot + 1))
    await expect(verdict(page)).toHaveText('✓ Right')
    const right = page.locator('.placing > li').nth(slot)
    await expect(right.locator('[data-mark=right]')).toContainText('your answer')
    await expect(right.locator('.option-really')).not.toBeEmpty()
  })

  test('every place says where it is', async ({ page }) => {
    await practise(page, 'place')
    const slots = page.getByRole('button', { name: /^Here / })
    await expect(slots.first()).toHaveAccessibleName(/^Here before “.+”$/)
    await expect(slots.nth(1)).toHaveAccessibleName(/^Here between “.+” and “.+”$/)
    await expect(slots.last()).toHaveAccessibleName(/^Here after “.+”$/)
  })

  test.describe('on a phone', () => {
    test.use(phone)

    test('a wrong place is marked, and the right one shown', async ({ page }) => {
      await practise(page, 'place')
      const slot = await rightSlot(page)
      const slots = page.locator('.placing-slot')
      await slots.nth(slot === 0 ? (await slots.count()) - 1 : 0).tap()
      await expect(verdict(page)).toHaveText(/^(✕ Not so|≈ Partly right)$/)
      await expect(page.locator('[data-mark=wrong] .option-sign')).toHaveText('✕')
      await expect(page.locator('[data-mark=wrong]')).toContainText('your answer')
      await expect(page.locator('[data-mark=right]')).toContainText('its place')
    })
  })
})

/** Chooses a side, and says whether it was the right one. */
async function choose(page: Page, press: () => Promise<void>): Promise<boolean> {
  await press()
  await expect(verdict(page)).toHaveText(/^(✓ Right|✕ Not so)$/)
  await expect(page.locator('.comparing .option-really')).toHaveCount(2)
  await expect(page.locator('[data-mark=right]')).toHaveCount(1)
  return (await verdict(page).textContent()) === '✓ Right'
}

async function expectOneRight(page: Page, sides: [() => Promise<void>, () => Promise<void>]): Promise<void> {
  const stem = await practise(page, 'compare')
  const texts = await page.locator('.option-text').allTextContents()
  const first = await choose(page, sides[0])
  await page.keyboard.press('u')
  await expect(page.locator('.option-text')).toHaveText(texts)
  await expect(page.locator('#stem')).toHaveText(stem)
  const second = await choose(page, sides[1])
  expect(second).toBe(!first)
  const chosen = page.locator('.comparing > div').nth(1)
  await expect(chosen).toContainText('your answer')
  await expect(chosen.locator('.option-sign')).toHaveText(second ? '✓' : '✕')
}

test.describe('compare', () => {
  test('is answered with 1 or 2, and shows both values', async ({ page }) => {
    await expectOneRight(page, [() => page.keyboard.press('1'), () => page.keyboard.press('2')])
  })

  test.describe('on a phone', () => {
    test.use(phone)

    test('is answered with a tap, and shows both values', async ({ page }) => {
      const tap = (side: number) => () => page.locator('.option').nth(side).tap()
      await expectOneRight(page, [tap(0), tap(1)])
    })
  })
})

test('who matched nothing is told so, and nothing is counted', async ({ page }) => {
  await practise(page, 'match')
  await check(page).click()
  await expect(page.getByText('Nothing was answered.')).toBeVisible()
  await expect(page.locator('.told-now')).toBeHidden()
  await expect(page.getByText('1 of 5')).toBeVisible()
})

for (const kind of KINDS) {
  test(`who does not know ${kind} sees the answer`, async ({ page }) => {
    await practise(page, kind)
    await page.getByRole('button', { name: 'I don’t know' }).click()
    await expect(verdict(page)).toHaveText('Not known yet')
    await expect(page.locator('[data-mark=right], [data-mark=missed], .share-real').first()).toBeVisible()
    await expect(page.locator('[data-mark=wrong]')).toHaveCount(0)
  })

  test(`everything to press in ${kind} is 44 px and more`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await practise(page, kind)
    const small = await page
      .locator('.sitting :is(button, label, input:not([type=radio]))')
      .evaluateAll((all) =>
        all.flatMap((each) => {
          const { width, height } = each.getBoundingClientRect()
          return width < 44 || height < 44 ? [`${each.outerHTML} ${width} × ${height}`] : []
        }),
      )
    expect(small).toEqual([])
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${kind} has nothing that axe finds wrong in ${colorScheme}, asked and told, and fits 320 px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 640 })
      await practise(page, kind)
      await expectFit(page)
      await page.getByRole('button', { name: 'I don’t know' }).click()
      await expect(page.locator('.told-now')).toBeVisible()
      await expectFit(page)
    })
  }
}
