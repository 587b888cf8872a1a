import { decodeQR } from 'qr/decode.js'
import { checksum } from '@/lib/progress/checksum'
import type { Entry } from '@/lib/progress/entry'
import { DAY } from '@/lib/review/study-day'
import { alert, type BrowserContext, download, expect, type Page, test } from './fixtures'
import { keptEntries } from './kept-entries'
import { logOf } from './stored'

const AT = Date.UTC(2026, 0, 5, 12)

/** Answers of some days, as Study would have kept them. */
const ENTRIES: Extract<Entry, { entry: 'review' }>[] = Array.from({ length: 40 }, (_, i) => ({
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

const preview = (page: Page) => page.getByRole('group', { name: 'What would change' })
const add = (page: Page) => preview(page).getByRole('button', { name: 'Add it' }).click()
const codes = (page: Page) => page.getByRole('img', { name: /^Code \d+ of \d+$/ })
const picker = (page: Page) => page.getByLabel('A file, or pictures of codes')

async function openProgress(page: Page): Promise<void> {
  await page.goto('/progress/')
  await expect(page.getByRole('heading', { name: 'How it stands' })).toBeVisible()
}

const importProgress = (page: Page, text: string) =>
  picker(page).setInputFiles({ name: 'annals.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Another device: a browser that knows nothing of the first. */
async function otherDevice(page: Page): Promise<{ context: BrowserContext; other: Page }> {
  const context = (await page.context().browser()?.newContext()) ?? page.context()
  const other = await context.newPage()
  await openProgress(other)
  return { context, other }
}

test('a file saved here says elsewhere what it would change, is added, and can be taken back', async ({
  page,
  comeBackWith,
}) => {
  await comeBackWith(logOf(ENTRIES))
  await openProgress(page)
  const { name, text } = await download(page, 'Save a file')
  expect(name).toBe('annals-2026-11-20.txt')
  await expect(page.getByText(/Last saved on .*; 0 answers have come since/)).toBeVisible()
  const csv = await download(page, 'Save as CSV')
  expect(csv.text.split('\n')).toHaveLength(42)
  expect(csv.text).toContain('card_id,review_time,review_rating,review_state,review_duration')

  const { context, other } = await otherDevice(page)
  await importProgress(other, text)
  await expect(preview(other)).toContainText(
    '40 answers to 2 cards, from 5 January 2026 to 13 February 2026.',
  )
  expect(await keptEntries(other)).toEqual([])
  await add(other)
  await expect(other.getByText('40 lines were added.')).toBeVisible()
  expect(await keptEntries(other)).toEqual(await keptEntries(page))
  await importProgress(other, text)
  await expect(preview(other)).toContainText('Everything in it is here already.')
  await preview(other).getByRole('button', { name: 'Close' }).click()
  for (const [file, words] of [
    [text.slice(0, -30), 'not complete'],
    [text.replace(/.$/m, (last) => (last === '0' ? '1' : '0')), 'damaged'],
    ['annals-backup 9 2031-01-01T00:00:00.000Z', 'newer version of Annals'],
    ['<html><script>alert(1)</script>', 'not'],
    ['', 'not a backup'],
  ] as const) {
    await importProgress(other, file)
    await expect.soft(alert(other, words)).toContainText('Nothing was changed.')
  }
  await other.reload()
  await expect(other.getByText('40 answers are kept here.')).toBeVisible()
  await other.getByRole('button', { name: /^Take back what was added on/ }).click()
  await expect(other.getByText('What was added is taken back.')).toBeVisible()
  await other.reload()
  await expect(other.getByText('No answer has been kept here yet.')).toBeVisible()
  await context.close()
})

test('a link carries progress to another device, and is gone from the address there', async ({
  page,
  comeBackWith,
}) => {
  await comeBackWith(logOf(ENTRIES))
  await openProgress(page)
  await page.getByRole('button', { name: 'Make a link and codes' }).click()
  const link = await page.getByLabel(/^The link holds your progress/).inputValue()
  expect(link.length).toBeLessThan(8_000)
  const { context, other } = await otherDevice(page)
  await other.goto(link)
  await expect(preview(other)).toContainText('40 answers to 2 cards')
  expect(new URL(other.url()).hash).toBe('')
  await add(other)
  await expect(other.getByText('40 lines were added.')).toBeVisible()
  expect(await keptEntries(other)).toEqual(await keptEntries(page))
  await other.goto('/progress/#receive=1dffffffffAAAA')
  await expect(alert(other, 'damaged or not complete')).toBeVisible()
  await context.close()
})

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

test('codes shown one after the other make the same progress elsewhere, in any order', async ({
  page,
  comeBackWith,
}) => {
  test.slow()
  const many = Array.from({ length: 240 }, (_, i) => {
    const at = AT + i * 7_777_777
    const [first] = ENTRIES.slice(i % 40)
    return first ? { ...first, at, day: Math.floor(at / DAY), took: (i * 7919) % 60_000 } : []
  }).flat()
  await comeBackWith(logOf(many))
  await openProgress(page)
  await page.getByRole('button', { name: 'Make a link and codes' }).click()
  await page.getByRole('button', { name: /^Show \d+ codes$/ }).click()
  await page.getByRole('button', { name: 'Pause' }).click()
  const shown = codes(page)
  const of = Number(/of (\d+)/.exec((await shown.getAttribute('aria-label')) ?? '')?.[1])
  expect(of).toBeGreaterThan(2)
  const pictures: Buffer[] = []
  for (let i = 0; i < of; i++) {
    pictures.unshift(await shown.screenshot())
    const label = (await shown.getAttribute('aria-label')) ?? ''
    await page.getByRole('button', { name: 'Before' }).click()
    await expect(shown).not.toHaveAttribute('aria-label', label)
  }
  expect(await readPicture(page, pictures[0] ?? Buffer.of())).toContain('/progress/#receive=~')
  const { context, other } = await otherDevice(page)
  const files = pictures.map((buffer, i) => ({ name: `${i}.png`, mimeType: 'image/png', buffer }))
  await picker(other).setInputFiles(files.slice(0, 2))
  await expect(other.getByText(`2 of ${of} codes are here.`)).toBeVisible()
  await picker(other).setInputFiles(files)
  await expect(preview(other)).toContainText('240 answers to 2 cards')
  await add(other)
  expect(await keptEntries(other)).toEqual(await keptEntries(page))
  await context.close()
})

test('erasing needs a word, empties every tab, and nothing comes back', async ({
  page,
  context,
  session,
}) => {
  await session.study()
  await session.giveUp.click()
  await expect(session.next).toBeVisible()
  await page.evaluate(() => localStorage.setItem('another-app', 'its own'))
  const second = await context.newPage()
  await openProgress(second)
  await expect(second.getByText('One answer is kept here.')).toBeVisible()
  await second.getByText('Erase everything that Annals keeps').click()
  const erase = second.getByRole('button', { name: 'Erase everything', exact: true })
  await expect(erase).toBeDisabled()
  await second.getByLabel('I want all of it gone').check()
  await erase.click()
  await expect(second.getByText('Everything was erased.')).toBeVisible()
  await expect(second.getByText('No answer has been kept here yet.')).toBeVisible()
  await expect(session.giveUp).toBeVisible()
  await page.goto('/progress/')
  await expect(page.getByText('No answer has been kept here yet.')).toBeVisible()
  const left = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => !key.startsWith('annals:erased')),
  )
  expect(left).toEqual(['another-app'])
})

test('where nothing can be stored that is said at once, and a session goes on in memory', async ({
  page,
  session,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await session.study()
  await expect(page.getByRole('alert').filter({ hasText: 'does not let Annals keep anything' })).toBeVisible()
  await session.giveUp.click()
  await session.next.click()
  await expect(session.place(/^2 of \d+$/)).toBeVisible()
})

test('what is wrong with what is kept is told: a clock that was ahead, a part that is damaged, a newer version', async ({
  page,
  comeBackWith,
  session,
}) => {
  const ahead = ENTRIES.slice(0, 3).map((entry, i) => ({ ...entry, at: Date.UTC(2093, 0, 1 + i) }))
  // A whole segment of version 9: the checksum is right, the rows are of a time to come.
  const [key, head] = ['annals:log:y:0', 'annals-log 9 y 0 3 ']
  const newer = `${head}${checksum(head.trim(), '\n', 'xyz')}\nxyz`
  await comeBackWith(logOf(ahead), [
    ['annals:log:broken:0', 'half a line of somet'],
    [key, newer],
  ])
  await openProgress(page)
  await expect(alert(page, 'set aside whole')).toBeVisible()
  await expect(alert(page, 'the newest answer is of 3 January 2093')).toBeVisible()
  await page.getByRole('button', { name: 'Move those answers to today' }).click()
  await expect(page.getByText('3 answers are of today now.')).toBeVisible()
  await expect(alert(page, '2093')).toBeHidden()
  const aside = await download(page, /^Save annals:aside:/)
  expect(aside.text).toBe('half a line of somet')
  await page.reload()
  await expect(page.getByText('3 answers are kept here.')).toBeVisible()
  await expect(alert(page, /2093|set aside/)).toBeHidden()
  await page.getByRole('button', { name: /^Remove annals:aside:/ }).click()
  await expect(page.getByText('Parts that could not be read were set aside')).toBeHidden()

  await session.study()
  const notice = page.getByRole('alert').filter({ hasText: 'written by a newer version of Annals' })
  await expect(notice).toContainText('Reload the page')
  await session.giveUp.click()
  await expect(session.next).toBeVisible()
  expect(await page.evaluate((key) => localStorage.getItem(key), key)).toBe(newer)
})

test('the page about progress is sound on a small phone, with everything on it open', async ({
  page,
  comeBackWith,
  isSound,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await comeBackWith(logOf(ENTRIES))
  await openProgress(page)
  await page.getByRole('button', { name: 'Make a link and codes' }).click()
  await page.getByRole('button', { name: /^Show/ }).click()
  await expect(codes(page)).toBeVisible()
  for (const summary of await page.locator('summary').all()) await summary.click()
  await isSound()
})
