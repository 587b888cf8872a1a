import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { decodeQR } from 'qr/decode.js'
import type { Entry } from '@/lib/progress/entry'
import { keptEntries, withEntries } from './kept-entries'
import { type BrowserContext, expect, type Page, test } from './test'

const DAY = 86_400_000
const AT = Date.UTC(2026, 0, 5, 12)

/** Answers of some days, as Study would have kept them. */
const ENTRIES: Entry[] = Array.from({ length: 40 }, (_, i) => ({
  entry: 'review',
  card: i % 2 ? 'president-tore:who' : 'declared-12-november:when',
  at: AT + i * DAY,
  day: 20458 + i,
  rating: 3,
  kind: 'choice',
  counts: 'scheduled',
  interval: 3,
  took: 2000 + i,
}))

async function openProgress(page: Page): Promise<void> {
  await page.goto('/progress/')
  await expect(page.getByRole('heading', { name: 'How it stands' })).toBeVisible()
}

async function learned(page: Page): Promise<void> {
  await withEntries(page, ENTRIES)
  await openProgress(page)
}

async function savedFile(page: Page): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a file', exact: true }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^annals-\d{4}-\d\d-\d\d\.txt$/)
  return readFileSync(await file.path(), 'utf8')
}

const bringIn = (page: Page, text: string, name = 'annals.txt') =>
  page
    .getByLabel('A file, or pictures of codes')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Another device: a browser that knows nothing of the first. */
async function otherDevice(page: Page): Promise<{ context: BrowserContext; other: Page }> {
  const context = (await page.context().browser()?.newContext()) ?? page.context()
  const other = await context.newPage()
  await openProgress(other)
  return { context, other }
}

test('a file saved here says elsewhere what it would change, is added, and can be taken back', async ({
  page,
}) => {
  await learned(page)
  const text = await savedFile(page)
  await expect(page.getByText(/Last saved on .*; 0 answers have come since/)).toBeVisible()
  const { context, other } = await otherDevice(page)
  await bringIn(other, text)
  const preview = other.getByRole('group', { name: 'What would change' })
  await expect(preview).toContainText('40 answers to 2 cards, from 5 January 2026 to 13 February 2026.')
  expect(await keptEntries(other)).toEqual([])
  await preview.getByRole('button', { name: 'Add it' }).click()
  await expect(other.getByText('40 lines were added.')).toBeVisible()
  expect(await keptEntries(other)).toEqual(await keptEntries(page))
  await bringIn(other, text)
  await expect(preview).toContainText('Everything in it is here already.')
  await preview.getByRole('button', { name: 'Close' }).click()
  await other.reload()
  await expect(other.getByText('40 answers are kept here.')).toBeVisible()
  await other.getByRole('button', { name: /^Take back what was added on/ }).click()
  await expect(other.getByText('What was added is taken back.')).toBeVisible()
  await expect(other.getByText('No answer has been kept here yet.')).toBeVisible()
  await other.reload()
  await expect(other.getByText('No answer has been kept here yet.')).toBeVisible()
  await context.close()
})

test('a file that is damaged, newer or something else changes nothing and says why', async ({ page }) => {
  await learned(page)
  const text = await savedFile(page)
  const problems = [
    [text.slice(0, -30), 'not complete'],
    [text.replace(/.$/m, (last) => (last === '0' ? '1' : '0')), 'damaged'],
    ['annals-backup 9 2031-01-01T00:00:00.000Z', 'newer version of Annals'],
    ['<html><script>alert(1)</script>', 'not'],
    ['', 'not a backup'],
  ] as const
  for (const [file, words] of problems) {
    await bringIn(page, file)
    const alert = page.getByRole('alert').filter({ hasText: words })
    await expect(alert).toContainText('Nothing was changed.')
  }
  expect(await keptEntries(page)).toHaveLength(40)
})

test('a link carries progress to another device, and is gone from the address there', async ({ page }) => {
  await learned(page)
  await page.getByRole('button', { name: 'Make a link and codes' }).click()
  const link = await page.getByLabel(/^The link holds your progress/).inputValue()
  expect(link.length).toBeLessThan(8_000)
  const { context, other } = await otherDevice(page)
  await other.goto(link)
  const preview = other.getByRole('group', { name: 'What would change' })
  await expect(preview).toContainText('40 answers to 2 cards')
  expect(new URL(other.url()).hash).toBe('')
  await preview.getByRole('button', { name: 'Add it' }).click()
  await expect(other.getByText('40 lines were added.')).toBeVisible()
  expect(await keptEntries(other)).toEqual(await keptEntries(page))
  await other.goto('/progress/#receive=1dffffffffAAAA')
  await expect(other.getByRole('alert').filter({ hasText: 'damaged or not complete' })).toBeVisible()
  await context.close()
})

/** What a camera sees of the code that is shown. */
async function photograph(page: Page): Promise<Buffer> {
  return page.getByRole('img', { name: /^Code \d+ of \d+$/ }).screenshot()
}

async function readPicture(page: Page, png: Buffer): Promise<string> {
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (digit) => digit.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, image.width, image.height)
    return { width: image.width, height: image.height, data: [...(pixels?.data ?? [])] }
  }, png.toString('base64'))
  return decodeQR({ width, height, data: Uint8Array.from(data) })
}

test('codes shown one after the other make the same progress elsewhere, in any order', async ({ page }) => {
  const many = Array.from({ length: 240 }, (_, i) => ({
    ...(ENTRIES[i % 40] as Extract<Entry, { entry: 'review' }>),
    at: AT + i * 7_777_777,
    day: Math.floor((AT + i * 7_777_777) / DAY),
    took: (i * 7919) % 60_000,
  }))
  await withEntries(page, many)
  await openProgress(page)
  await page.getByRole('button', { name: 'Make a link and codes' }).click()
  await page.getByRole('button', { name: /^Show \d+ codes$/ }).click()
  await page.getByRole('button', { name: 'Pause' }).click()
  const shown = page.getByRole('img', { name: /^Code \d+ of \d+$/ })
  const of = Number(/of (\d+)/.exec((await shown.getAttribute('aria-label')) ?? '')?.[1])
  expect(of).toBeGreaterThan(2)
  const pictures: Buffer[] = []
  for (let i = 0; i < of; i++) {
    pictures.unshift(await photograph(page))
    const label = (await shown.getAttribute('aria-label')) ?? ''
    await page.getByRole('button', { name: 'Before' }).click()
    await expect(shown).not.toHaveAttribute('aria-label', label)
  }
  expect(await readPicture(page, pictures[0] ?? Buffer.of())).toContain('/progress/#receive=~')
  const { context, other } = await otherDevice(page)
  const files = pictures.map((buffer, i) => ({ name: `${i}.png`, mimeType: 'image/png', buffer }))
  await other.getByLabel('A file, or pictures of codes').setInputFiles(files.slice(0, 2))
  await expect(other.getByText(`2 of ${of} codes are here.`)).toBeVisible()
  await other.getByLabel('A file, or pictures of codes').setInputFiles(files)
  const preview = other.getByRole('group', { name: 'What would change' })
  await expect(preview).toContainText('240 answers to 2 cards')
  await preview.getByRole('button', { name: 'Add it' }).click()
  expect(await keptEntries(other)).toEqual(await keptEntries(page))
  await context.close()
})

test('the review history is saved as the table that FSRS tools read', async ({ page }) => {
  await learned(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const csv = readFileSync(await (await coming).path(), 'utf8')
  expect(csv.split('\n')).toHaveLength(42)
  expect(csv).toContain('card_id,review_time,review_rating,review_state,review_duration')
})

test('erasing needs a word, empties every tab, and nothing comes back', async ({ page, context }) => {
  await page.goto('/study/')
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(page.getByRole('button', { name: /^Next/ })).toBeVisible()
  await page.evaluate(() => localStorage.setItem('another-app', 'its own'))
  const second = await context.newPage()
  await openProgress(second)
  await expect(second.getByText('One answer is kept here.')).toBeVisible()
  await second.getByText('Erase everything that Annals keeps').click()
  await expect(second.getByRole('button', { name: 'Erase everything', exact: true })).toBeDisabled()
  await second.getByLabel('I want all of it gone').check()
  await second.getByRole('button', { name: 'Erase everything', exact: true }).click()
  await expect(second.getByText('Everything was erased.')).toBeVisible()
  await expect(second.getByText('No answer has been kept here yet.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'I don’t know' })).toBeVisible()
  await page.goto('/progress/')
  await expect(page.getByText('No answer has been kept here yet.')).toBeVisible()
  const left = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => !key.startsWith('annals:erased')),
  )
  expect(left).toEqual(['another-app'])
})

test('where nothing can be stored that is said at once, and a sitting goes on in memory', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('/study/')
  await expect(page.getByRole('alert').filter({ hasText: 'does not let Annals keep anything' })).toBeVisible()
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await page.getByRole('button', { name: /^Next/ }).click()
  await expect(page.getByText('2 of')).toBeVisible()
})

test('on a full storage answers wait in memory, and are written when there is room again', async ({
  page,
}) => {
  await page.goto('/study/')
  await expect(page.getByRole('button', { name: 'I don’t know' })).toBeVisible()
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      for (let n = 0; n < 3; n++) {
        try {
          localStorage.setItem(`other:${size}:${n}`, 'x'.repeat(size))
        } catch {
          break
        }
      }
    }
  })
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'no room to store your last answer' })).toBeVisible()
  expect(await keptEntries(page)).toEqual([])
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('other:')) localStorage.removeItem(key)
  })
  await expect(page.getByRole('alert').filter({ hasText: 'no room to store' })).toBeHidden()
  expect(await keptEntries(page)).toHaveLength(1)
})

test('answers of a clock that was ahead are told of, and can be moved to today', async ({ page }) => {
  const ahead: Entry[] = ENTRIES.slice(0, 3).map((entry, i) => ({ ...entry, at: Date.UTC(2093, 0, 1 + i) }))
  await withEntries(page, ahead)
  await openProgress(page)
  await expect(
    page.getByRole('alert').filter({ hasText: 'the newest answer is of 3 January 2093' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Move those answers to today' }).click()
  await expect(page.getByText('3 answers are of today now.')).toBeVisible()
  await expect(page.getByRole('main').getByRole('alert')).toBeHidden()
  await page.reload()
  await expect(page.getByText('3 answers are kept here.')).toBeVisible()
  await expect(page.getByRole('main').getByRole('alert')).toBeHidden()
})

test('a part that cannot be read is told of once, kept whole, and can be saved', async ({ page }) => {
  await page.goto('/404.html')
  await page.evaluate(() => localStorage.setItem('annals:log:broken:0', 'half a line of somet'))
  await openProgress(page)
  await expect(page.getByRole('alert').filter({ hasText: 'set aside whole' })).toBeVisible()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Save annals:aside:/ }).click()
  expect(readFileSync(await (await coming).path(), 'utf8')).toBe('half a line of somet')
  await page.reload()
  await expect(page.getByText('Parts that could not be read were set aside')).toBeVisible()
  await expect(page.getByRole('main').getByRole('alert')).toBeHidden()
  await page.getByRole('button', { name: /^Remove annals:aside:/ }).click()
  await expect(page.getByText('Parts that could not be read were set aside')).toBeHidden()
})

test('what a newer version kept is left alone, and a reload is asked for', async ({ page }) => {
  await page.goto('/404.html')
  // A whole segment of version 9: the checksum is right, the rows are of a time to come.
  const [key, text] = ['annals:log:y:0', 'annals-log 9 y 0 3 ']
  const whole = await import('@/lib/progress/checksum').then(
    ({ checksum }) => `${text}${checksum(text.trim(), '\n', 'xyz')}\nxyz`,
  )
  await page.evaluate(([key, whole]) => localStorage.setItem(key, whole), [key, whole] as const)
  await page.goto('/study/')
  const notice = page.getByRole('alert').filter({ hasText: 'written by a newer version of Annals' })
  await expect(notice).toContainText('Reload the page')
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(page.getByRole('button', { name: /^Next/ })).toBeVisible()
  expect(await page.evaluate((key) => localStorage.getItem(key), key)).toBe(whole)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(`the page about progress has no fault that axe finds, ${colorScheme}, ${width} px wide`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await learned(page)
      await page.getByRole('button', { name: 'Make a link and codes' }).click()
      await page.getByRole('button', { name: /^Show/ }).click()
      await expect(page.getByRole('img', { name: /^Code/ })).toBeVisible()
      for (const summary of await page.locator('summary').all()) await summary.click()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    })
  }
}
