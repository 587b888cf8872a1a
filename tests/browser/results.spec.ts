import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import encodeQR from 'qr'
import { pack } from '@/content/second-east-turkestan-republic'
import type { Submission } from '@/lib/assignment/assignment'
import { makeKeys } from '@/lib/assignment/make-keys'
import { questionsSum } from '@/lib/assignment/questions-sum'
import { inOneWord } from '@/lib/assignment/submission/sealed'
import { receiptOf, sealSubmission } from '@/lib/assignment/submission/submission'
import { indexPack } from '@/lib/card/pack-index'
import { cutIntoParts } from '@/lib/progress/device/parcel-parts'
import { remakeQuestion } from '@/lib/question/remake'
import { rightAnswer } from '../question/right-answer'
import { lettersLoaded, readPrinted } from './printed'
import { address, type Desk, keyEntry, makeDesk, sealAll, submissionsFor, withDesk } from './results-class'
import { expect, type Page, test } from './test'

const paste = async (page: Page, text: string): Promise<void> => {
  if (!(await page.getByLabel('Paste what students sent').isVisible()))
    await page.getByText('Take in more').click()
  await page.getByLabel('Paste what students sent').fill(text)
  await page.getByRole('button', { name: 'Take in', exact: true }).click()
}

const opened = async (page: Page, desk: Desk): Promise<void> => {
  await page.goto(address(desk))
  await expect(page.getByRole('heading', { level: 1, name: desk.quiz.title })).toBeVisible()
}

const names = (page: Page) => page.locator('.student-open')
const figure = (page: Page, name: string) =>
  page.locator('.figure', { hasText: name }).locator('.figure-value')
/** What the last decision changed, for a screen reader. */
const said = (page: Page, words: string) =>
  expect(page.locator('main [role="status"]').filter({ hasText: words })).toHaveCount(1)
/** What was taken in so far has been told. */
const told = (page: Page, words: string | RegExp) =>
  expect(page.locator('.results-taken')).toContainText(words)

test('what students sent is pasted with whatever stands around it, and is still there after a reload', async ({
  page,
}) => {
  const desk = await makeDesk()
  const sealed = await sealAll(submissionsFor(desk.quiz, 3), desk.keys)
  await withDesk(page, desk)
  await opened(page, desk)
  await expect(page.getByText('Nobody has handed in yet.')).toBeVisible()
  await paste(page, `Hi Sir,\n> ${sealed.join('\n\nGreetings, Ann\n> ')}\nSent from my phone`)
  await told(page, '3 pieces: 3 taken in.')
  await expect(names(page)).toHaveText(['Student 001', 'Student 002', 'Student 003'])
  await expect(page.getByText('stays in this browser')).toBeVisible()
  await page.reload()
  await expect(names(page)).toHaveText(['Student 001', 'Student 002', 'Student 003'])
  const kept = await page.evaluate(() => Object.entries(localStorage).flat().join('\n'))
  expect(kept).toContain(sealed[0])
  expect(kept).not.toContain('Student 001')
})

test('each piece of a mixed pile is told what became of it', async ({ page }) => {
  const desk = await makeDesk()
  const [first, second, third] = submissionsFor(desk.quiz, 3)
  const [elsewhere] = submissionsFor(desk.other, 1)
  if (!first || !second || !third || !elsewhere) throw new Error('no submissions')
  const strangers = await makeKeys(0)
  const [one = '', two = '', again = '', changed = '', other = ''] = await sealAll(
    [
      first,
      second,
      { ...first, attempt: 2, nonce: 'another-nonce', handedIn: first.handedIn + 1_000_000 },
      { ...third, questions: '00000000' },
      { ...elsewhere, name: 'Élodie' },
    ],
    desk.keys,
  )
  const foreign = await sealSubmission(third, strangers.publicKey)
  const newer = two.replace('annals-handed-in 1', 'annals-handed-in 2')
  await withDesk(page, desk, { sealed: [one] })
  await opened(page, desk)
  await paste(page, [one, two, again, changed, other, foreign, newer, two.slice(0, 200)].join('\n\n'))
  await told(
    page,
    '8 pieces: 1 taken in, 1 handed in again, 1 here already, 1 for another quiz, 1 with other questions, 1 sealed to another key, 1 from a newer version, 1 damaged.',
  )
  const piece = (who: string) => page.locator('.pieces').first().locator('.piece', { hasText: who })
  await expect(piece('Student 001').first()).toContainText('is here already')
  await expect(piece('Student 001').last()).toContainText('handed in once more')
  await expect(piece('Student 003')).toContainText('other questions than this quiz has')
  await expect(piece('piece 6')).toContainText('sealed to other keys')
  await expect(piece('piece 7')).toContainText('newer version')
  await expect(piece('piece 8')).toContainText('damaged')
  await expect(names(page)).toHaveText(['Student 001', 'Student 002'])
  await expect(page.locator('.student', { hasText: 'Student 001' })).toContainText('2 handed in')
  await piece('Élodie')
    .getByRole('link', { name: `Open “${desk.other.title}”` })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: desk.other.title })).toBeVisible()
  await expect(names(page)).toHaveText(['Élodie'])
})

test('many files are opened at once, texts and pictures of codes, and one that is neither is named', async ({
  page,
}) => {
  const desk = await makeDesk()
  const [one = '', two = '', three = ''] = await sealAll(submissionsFor(desk.quiz, 3), desk.keys)
  await withDesk(page, desk)
  await opened(page, desk)
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  const codes = cutIntoParts(inOneWord(three), 600)
  const pictures = []
  for (const [i, code] of codes.entries())
    pictures.push({ name: `${i}.png`, mimeType: 'image/png', buffer: await pictureOf(page, code) })
  await page
    .getByLabel('Or open files and pictures')
    .setInputFiles([
      file('ann.txt', one),
      file('class.txt', `${one}\n${two}`),
      file('notes.txt', 'Milk'),
      ...pictures,
    ])
  await told(page, '5 pieces: 3 taken in, 1 here already, 1 with nothing in it that was handed in.')
  await expect(page.locator('.piece', { hasText: 'notes.txt' })).toContainText(
    'holds nothing that was handed in',
  )
  await expect(names(page)).toHaveCount(3)
})

test('talk with nothing in it is no damaged submission, and what stands among talk is found', async ({
  page,
}) => {
  const desk = await makeDesk()
  const [one = '', two = ''] = await sealAll(submissionsFor(desk.quiz, 2), desk.keys)
  await withDesk(page, desk)
  await opened(page, desk)
  await paste(page, 'Dear Sir,\nI was ill on Friday. May I hand in on Monday?\nAnn')
  await told(page, 'There is nothing in it that was handed in.')
  await expect(page.locator('.results-taken')).not.toContainText('damaged')
  await expect(names(page)).toHaveCount(0)
  await paste(
    page,
    `Dear Sir, here is mine:\n${one}\nand that of Student 2, whose phone is broken:\n${two}\nAnn`,
  )
  await told(page, '2 pieces: 2 taken in.')
  await expect(names(page)).toHaveText(['Student 001', 'Student 002'])
})

test('extra time, doubles and other attempts are told with the student', async ({ page }) => {
  const desk = await makeDesk()
  const [first, second] = submissionsFor(desk.quiz, 2)
  if (!first || !second) throw new Error('no submissions')
  const slow = { ...first, minutes: 30, begun: first.handedIn - 29 * 60_000 }
  const again = { ...second, attempt: 2, nonce: 'another-nonce', handedIn: second.handedIn + 1_000_000 }
  const [one = '', same = '', two = '', three = ''] = await sealAll([slow, slow, second, again], desk.keys)
  await withDesk(page, desk)
  await opened(page, desk)
  await paste(page, [one, same, two, three].join('\n'))
  await told(page, '4 pieces: 2 taken in, 1 handed in again, 1 here already.')
  await expect(page.locator('.piece', { hasText: 'here already' })).toContainText(await receiptOf(same))
  const row = page.locator('.student', { hasText: 'Student 001' })
  await expect(row.locator('.student-time')).toContainText('10 more minutes')
  await expect(row).not.toContainText('over time')
  await expect(row).toContainText('1 double')
  await row.getByRole('button').click()
  await expect(page.locator('.student-notes')).toContainText('The link gave 10 more minutes')
  await expect(page.locator('.student-notes')).toContainText('The very same answers came twice')
  await row.getByRole('button').click()
  const other = page.locator('.student', { hasText: 'Student 002' })
  await expect(other).toContainText(/attempt \d counts, 2 handed in/)
  await other.getByRole('button').click()
  await expect(page.locator('.student-notes')).toContainText(
    /Attempt \d does not count: .* of 12, handed in on/,
  )
})

test('files that are dropped on the page are taken in', async ({ page }) => {
  const desk = await makeDesk()
  const [one = ''] = await sealAll(submissionsFor(desk.quiz, 1), desk.keys)
  await withDesk(page, desk)
  await opened(page, desk)
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'ann.txt', { type: 'text/plain' }))
    return transfer
  }, one)
  await page.locator('.paste-or-open').dispatchEvent('drop', { dataTransfer: files })
  await told(page, '1 piece: 1 taken in.')
  await expect(names(page)).toHaveText(['Student 001'])
})

test('a spelling is accepted from everybody, all recomputes, and it can be taken back', async ({ page }) => {
  const desk = await makeDesk()
  const submissions = submissionsFor(desk.quiz, 4).map((one) => written(one, 'Elixan Töre'))
  await withDesk(page, desk, { sealed: await sealAll(submissions, desk.keys) })
  await opened(page, desk)
  const mean = await figure(page, 'Mean').textContent()
  const question = page.locator('.asked-question', { hasText: 'Typed answer' }).first()
  await question.locator('summary').click()
  await expect(question.getByText('4 times, wrong')).toBeVisible()
  await question.getByRole('button', { name: /^Accept from everybody ?: Elixan Töre$/ }).click()
  await expect(question.locator('summary')).toBeFocused()
  await said(page, '“Elixan Töre” counts as right in question')
  await expect(question.locator('.asked-facility')).toContainText('4 of 4 right')
  await expect(figure(page, 'Mean')).not.toHaveText(mean ?? '')
  await expect(page.locator('.change')).toContainText('“Elixan Töre” counts as right')
  await page.reload()
  await page.getByRole('button', { name: /^Take back/ }).click()
  await expect(figure(page, 'Mean')).toHaveText(mean ?? '')
  await expect(page.getByRole('heading', { name: 'What you changed' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Keep and print' })).toBeFocused()
  await said(page, 'Taken back: “Elixan Töre” counts as right')
})

test('by keyboard: the focus goes on where it was when what was pressed is gone, and all that changes is said', async ({
  page,
}) => {
  const desk = await makeDesk()
  const submissions = submissionsFor(desk.quiz, 2).map((one) => written(one, 'Elixan Töre'))
  await withDesk(page, desk, { sealed: await sealAll(submissions, desk.keys) })
  await opened(page, desk)
  await names(page).first().click()
  const answer = page.locator('.given', { hasText: 'Elixan Töre' }).first()
  await answer.getByRole('button', { name: /^Accept “Elixan Töre”/ }).focus()
  await page.keyboard.press('Enter')
  await expect(answer.locator('.given-stem')).toBeFocused()
  await said(page, 'from everybody.')
  const first = page.locator('.asked-question').first()
  await first.locator('summary').click()
  await first.getByRole('button', { name: 'Drop this question' }).focus()
  await page.keyboard.press('Enter')
  await expect(first.getByRole('button', { name: 'Count this question again' })).toBeFocused()
  await said(page, 'Question 1 is dropped for everybody.')
  await page.getByRole('button', { name: /^Take back ?: Question 1 / }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What you changed' })).toBeFocused()
  await said(page, 'Taken back: Question 1 is dropped for everybody.')
  await expect(page.locator('.change')).toHaveCount(1)
})

test('one answer of one student counts as the teacher says, also in the feedback to send back', async ({
  page,
}) => {
  const desk = await makeDesk()
  const [one] = submissionsFor(desk.quiz, 1)
  if (!one) throw new Error('no submission')
  const blank = { ...one, answers: one.answers.map(() => ({ answer: null, ms: 1_000 })) }
  await withDesk(page, desk, { sealed: await sealAll([blank], desk.keys) })
  await opened(page, desk)
  await names(page).click()
  const feedback = page.getByLabel('Feedback to send back')
  await expect(feedback).toHaveValue(/0 of 12 points/)
  await page.getByLabel('Count as (question 3)').selectOption('right')
  await expect(page.locator('.student-points')).toHaveText('1 of 12')
  await expect(feedback).toHaveValue(/1 of 12 points[\s\S]*Your teacher counts this as right/)
  await expect(page.locator('.change')).toContainText(
    'The answer of Student 001 to question 3 counts as right.',
  )
  await page.getByLabel('Count as (question 3)').selectOption('as judged')
  await expect(page.locator('.student-points')).toHaveText('0 of 12')
})

test('a dropped question counts for nobody until it is counted again', async ({ page }) => {
  const desk = await makeDesk()
  await withDesk(page, desk, { sealed: await sealAll(submissionsFor(desk.quiz, 12), desk.keys) })
  await opened(page, desk)
  const first = page.locator('.asked-question').first()
  await first.locator('summary').click()
  await first.getByRole('button', { name: 'Drop this question' }).click()
  await expect(first.locator('.asked-facility')).toContainText('Dropped, counts for nobody')
  await expect(page.locator('.student-points').first()).toContainText('of 11')
  await first.getByRole('button', { name: 'Count this question again' }).click()
  await expect(page.locator('.student-points').first()).toContainText('of 12')
})

test('of several attempts the one counts that the teacher chooses, also after a reload', async ({ page }) => {
  const desk = await makeDesk()
  const [one] = submissionsFor(desk.quiz, 1)
  if (!one) throw new Error('no submission')
  const index = indexPack(pack)
  const attempt = (number: number, right: number): Submission => ({
    ...one,
    attempt: number,
    nonce: `attempt-number-${number}`,
    handedIn: one.handedIn + number * 1_000_000,
    answers: (desk.quiz.variants[0] ?? []).map((named, place) => {
      const question = remakeQuestion(index, named)
      return { answer: question && place < right ? rightAnswer(question) : null, ms: 1_000 }
    }),
    variant: 'A',
    questions: questionsSum(desk.quiz.variants[0] ?? []),
  })
  const sealed = await sealAll([attempt(1, 3), attempt(2, 7), attempt(3, 5)], desk.keys)
  await withDesk(page, { ...desk, quiz: { ...desk.quiz, attempts: null } }, { sealed })
  await opened(page, desk)
  const points = page.locator('.student-points')
  await expect(points).toContainText('7 of 12')
  await page.getByLabel('Of several attempts').selectOption('the last counts')
  await expect(points).toContainText('5 of 12')
  await page.reload()
  await expect(points).toContainText('5 of 12')
  await page.getByLabel('Of several attempts').selectOption('the first counts')
  await expect(points).toContainText('3 of 12')
})

test('students are sorted by keyboard, and a name opens and closes the answers', async ({ page }) => {
  const desk = await makeDesk()
  await withDesk(page, desk, { sealed: await sealAll(submissionsFor(desk.quiz, 12), desk.keys) })
  await opened(page, desk)
  const score = page.getByRole('button', { name: 'Score' })
  await score.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Score' })).toHaveAttribute('aria-sort', 'descending')
  const shares = (await page.locator('.student-percent').allTextContents()).map((text) =>
    Number.parseInt(text, 10),
  )
  expect(shares).toEqual([...shares].sort((a, b) => b - a))
  const first = names(page).first()
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(first).toHaveAttribute('aria-expanded', 'true')
  await expect(page.locator('.given')).toHaveCount(12)
  await page.keyboard.press('Enter')
  await expect(page.locator('.given')).toHaveCount(0)
})

test('the table for a gradebook has a line for each student, and defuses formulas', async ({ page }) => {
  const desk = await makeDesk()
  const [one, two] = submissionsFor(desk.quiz, 2)
  if (!one || !two) throw new Error('no submissions')
  await withDesk(page, desk, { sealed: await sealAll([{ ...one, name: '=HYPERLINK("x")' }, two], desk.keys) })
  await opened(page, desk)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a table' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('the-ili-rebellion.csv')
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n')
  expect(lines[0]).toMatch(/^\ufeffName,/)
  expect(lines[1]).toMatch(/^"'=HYPERLINK/)
  expect(lines[2]).toMatch(/^Student 002,/)
})

test('what students wrote is text wherever it stands, however long, and widens nothing', async ({ page }) => {
  const desk = await makeDesk()
  const hostile = `<img src=x onerror=alert(1)>${'w'.repeat(52)}`
  const submissions = submissionsFor(desk.quiz, 2).map((one) => ({
    ...written(one, '<b>bold</b> '.repeat(30)),
    name: hostile,
  }))
  await page.setViewportSize({ width: 320, height: 640 })
  await withDesk(page, desk, { sealed: await sealAll(submissions, desk.keys) })
  await opened(page, desk)
  await expect(names(page)).toHaveText([hostile.slice(0, 80)])
  await names(page).click()
  for (const summary of await page.locator('.asked-summary').all()) await summary.click()
  await expect(page.locator('main b, main img')).toHaveCount(0)
  await expectNoOverflow(page)
})

test('without the key what comes is kept sealed, and opens once the key is here', async ({ page }) => {
  const desk = await makeDesk()
  const sealed = await sealAll(submissionsFor(desk.quiz, 2), desk.keys)
  await withDesk(page, desk, { locked: true })
  await opened(page, desk)
  await expect(page.locator('main').getByRole('alert')).toContainText(
    'The key of this quiz is not in this browser',
  )
  await expect(page.getByRole('link', { name: 'Bring in the key' })).toBeVisible()
  await paste(page, `${sealed.join('\n')}\n${sealed[0]}`)
  await told(page, '3 pieces: 2 taken in, 1 here already.')
  await expect(page.locator('.piece', { hasText: await receiptOf(sealed[1] ?? '') })).toBeAttached()
  await expect(page.locator('main').getByRole('alert')).toContainText(
    'the 2 submissions that are kept here cannot be opened',
  )
  await page.evaluate((keys) => Object.assign(localStorage, keys), keyEntry(desk.keys))
  await page.reload()
  await expect(names(page)).toHaveText(['Student 001', 'Student 002'])
  await expect(page.getByText('The key of this quiz is not')).toHaveCount(0)
})

test('a quiz that is not here is said to be elsewhere, and those that are can be opened', async ({
  page,
}) => {
  const desk = await makeDesk()
  await withDesk(page, desk, { sealed: await sealAll(submissionsFor(desk.quiz, 2), desk.keys) })
  await page.goto('/teach/results/?quiz=nosuchquiz')
  await expect(page.getByText('is not in this browser')).toBeVisible()
  await expect(page.locator('.quiz-line', { hasText: desk.quiz.title })).toContainText('2 submissions kept')
  await page.getByRole('link', { name: desk.quiz.title }).click()
  await expect(names(page)).toHaveCount(2)
})

test('a browser without a quiz says what to do first', async ({ page }) => {
  await page.goto('/teach/results/')
  await expect(page.getByText('There is no quiz in this browser yet.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Make a quiz' })).toBeVisible()
})

test('what one tab takes in, another shows', async ({ page, context }) => {
  const desk = await makeDesk()
  const [one = '', two = ''] = await sealAll(submissionsFor(desk.quiz, 2), desk.keys)
  await withDesk(page, desk)
  await opened(page, desk)
  const other = await context.newPage()
  await opened(other, desk)
  await paste(other, one)
  await expect(names(page)).toHaveText(['Student 001'])
  await paste(page, two)
  await expect(names(other)).toHaveText(['Student 001', 'Student 002'])
})

test('on paper everything is open that can be read, and nothing that is pressed', async ({ page }) => {
  const desk = await makeDesk()
  await withDesk(page, desk, { sealed: await sealAll(submissionsFor(desk.quiz, 12), desk.keys) })
  await opened(page, desk)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.options-chosen').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print the results' })).toBeHidden()
  await expect(page.getByLabel('Paste what students sent')).toBeHidden()
})

for (const [students, questions, most] of [
  [1, 11, 4],
  [30, 10, 6],
] as const)
  test(`on paper ${students} and ${questions} questions take ${most} sheets or fewer, no heading last on one`, async ({
    page,
  }) => {
    const desk = await makeDesk({ questions, variants: students > 1 ? 2 : 1 })
    const sealed = await sealAll(submissionsFor(desk.quiz, students), desk.keys)
    await withDesk(page, desk, { sealed })
    await opened(page, desk)
    await expect(names(page)).toHaveCount(students)
    await page.emulateMedia({ media: 'print' })
    await lettersLoaded(page)
    for (const format of ['A4', 'Letter'] as const) {
      const { pages, pieces } = readPrinted(await page.pdf({ format, tagged: true }))
      expect(pages).toBeLessThanOrEqual(most)
      // The title, the parts, and every question.
      expect(pieces.filter(({ is }) => is === 'heading').length).toBeGreaterThanOrEqual(5 + questions)
      pieces.forEach(({ is, sheet }, i) => {
        if (is === 'text') return
        const below = pieces.slice(i + 1).filter((one) => one.is === 'text')
        // Below a question's heading that is how many had it right, then the right answer.
        const near = below.slice(0, is === 'heading' ? 2 : 1)
        for (const one of near) expect(one.sheet).toBe(sheet)
      })
    }
  })

test('a class of 200 is all there, and its charts say in words what they show', async ({ page }) => {
  const desk = await makeDesk()
  await withDesk(page, desk, { sealed: await sealAll(submissionsFor(desk.quiz, 200), desk.keys) })
  await opened(page, desk)
  await expect(names(page)).toHaveCount(200)
  await expect(figure(page, 'Handed in')).toHaveText('200')
  await expect(page.getByRole('img', { name: /^The scores of 200 students: / })).toBeVisible()
  await page.getByText('The same as a table').click()
  const counts = await page.locator('.plain-table tbody td:nth-child(2)').allTextContents()
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(200)
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const students of [0, 1, 12])
    test(`${students} students: nothing that axe finds wrong in ${colorScheme}, and it fits 320 px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 640 })
      const desk = await makeDesk()
      await withDesk(page, desk, { sealed: await sealAll(submissionsFor(desk.quiz, students), desk.keys) })
      await opened(page, desk)
      if (students > 0) {
        await names(page).first().click()
        for (const summary of await page.locator('main summary').all()) await summary.click()
      }
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      )
      await expectNoOverflow(page)
    })

async function expectNoOverflow(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
}

/** The submission with this text wherever a name was to be written. */
function written(submission: Submission, text: string): Submission {
  return {
    ...submission,
    answers: submission.answers.map(({ answer, ms }) => ({
      answer: answer?.kind === 'typed' || answer === null ? { kind: 'typed', text } : answer,
      ms,
    })),
  }
}

/** A code as a picture, as a phone would show it. */
async function pictureOf(page: Page, text: string): Promise<Buffer> {
  const base64 = await page.evaluate(
    (cells) => {
      const canvas = document.createElement('canvas')
      const side = 6
      canvas.width = canvas.height = cells.length * side
      const context = canvas.getContext('2d')
      if (!context) return ''
      cells.forEach((row, y) => {
        row.forEach((dark, x) => {
          context.fillStyle = dark ? '#000' : '#fff'
          context.fillRect(x * side, y * side, side, side)
        })
      })
      return canvas.toDataURL('image/png').split(',')[1] ?? ''
    },
    encodeQR(text, 'raw', { ecc: 'low', border: 4 }),
  )
  return Buffer.from(base64, 'base64')
}
