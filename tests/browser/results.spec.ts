import encodeQR from 'qr'
import type { Submission } from '@/lib/assignment/assignment'
import { makeKeys } from '@/lib/assignment/make-keys'
import { inOneWord } from '@/lib/assignment/submission/sealed'
import { receiptOf, sealSubmission } from '@/lib/assignment/submission/submission'
import { cutIntoParts } from '@/lib/progress/device/parcel-parts'
import { alert, download, expect, type Page, test } from './fixtures'
import { onResults } from './pages/results'
import { deskWith, makeDesk, sealAll, submissionsFor } from './results-class'
import { expectOnPaper } from './results-on-paper'
import { keysOnShelf, quizzesOnShelf, store } from './stored'

test('what students sent is pasted with whatever stands around it, stays after a reload, and is there in another tab', async ({
  page,
  context,
  comeBackWith,
  results,
}) => {
  const desk = await makeDesk()
  const [one = '', two = '', three = ''] = await sealAll(submissionsFor(desk.quiz, 3), desk.keys)
  await comeBackWith(await deskWith(desk, []))
  await results.open(desk)
  const other = onResults(await context.newPage())
  await other.open(desk)
  await expect(page.getByText('Nobody has handed in yet.')).toBeVisible()
  await results.paste('Dear Sir,\nI was ill on Friday. May I hand in on Monday?\nAnn')
  await results.told('There is nothing in it that was handed in.')
  await results.paste(`Hi Sir,\n> ${one}\n\nGreetings, Ann\n> ${two}\nSent from my phone`)
  await results.told('2 pieces: 2 taken in.')
  await expect(results.names).toHaveText(['Student 001', 'Student 002'])
  await expect(other.names).toHaveText(['Student 001', 'Student 002'])
  await other.paste(three)
  await expect(results.names).toHaveText(['Student 001', 'Student 002', 'Student 003'])
  await page.reload()
  await expect(results.names).toHaveText(['Student 001', 'Student 002', 'Student 003'])
  const kept = await page.evaluate(() => Object.entries(localStorage).flat().join('\n'))
  expect(kept).toContain(one)
  expect(kept).not.toContain('Student 001')
})

test('each piece of a mixed pile is told what became of it', async ({ page, comeBackWith, results }) => {
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
  await comeBackWith(await deskWith(desk, []))
  await results.open(desk)
  await results.paste(one)
  await results.told('1 piece: 1 taken in.')
  await results.paste([one, two, again, changed, other, foreign, newer, two.slice(0, 200)].join('\n\n'))
  await results.told(
    '8 pieces: 1 taken in, 1 handed in again, 1 here already, 1 for another quiz, 1 with other questions, 1 sealed to another key, 1 from a newer version, 1 damaged.',
  )
  const piece = (who: string) => results.pieces.filter({ hasText: who })
  await expect(piece('Student 001').first()).toContainText('is here already')
  await expect(piece('Student 001').last()).toContainText('handed in once more')
  await expect(piece('Student 003')).toContainText('other questions than this quiz has')
  await expect(piece('piece 6')).toContainText('sealed to other keys')
  await expect(piece('piece 7')).toContainText('newer version')
  await expect(piece('piece 8')).toContainText('damaged')
  await expect(results.names).toHaveText(['Student 001', 'Student 002'])
  await expect(results.row('Student 001')).toContainText('2 handed in')
  await page.getByRole('link', { name: `Open “${desk.other.title}”` }).click()
  await expect(page.getByRole('heading', { level: 1, name: desk.other.title })).toBeVisible()
  await expect(results.names).toHaveText(['Élodie'])
})

test('many files are opened at once or dropped, texts and pictures of codes, and one that is neither is named', async ({
  page,
  comeBackWith,
  results,
}) => {
  const desk = await makeDesk()
  const [one = '', two = '', three = '', four = ''] = await sealAll(submissionsFor(desk.quiz, 4), desk.keys)
  await comeBackWith(await deskWith(desk, []))
  await results.open(desk)
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  const pictures = []
  for (const [i, code] of cutIntoParts(inOneWord(three), 600).entries())
    pictures.push({ name: `${i}.png`, mimeType: 'image/png', buffer: await pictureOf(page, code) })
  await page
    .getByLabel('Or open files and pictures')
    .setInputFiles([
      file('ann.txt', one),
      file('class.txt', `${one}\n${two}`),
      file('notes.txt', 'Milk'),
      ...pictures,
    ])
  await results.told('5 pieces: 3 taken in, 1 here already, 1 with nothing in it that was handed in.')
  await expect(results.pieces.filter({ hasText: 'notes.txt' })).toContainText(
    'holds nothing that was handed in',
  )
  await expect(results.names).toHaveCount(3)
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'ann.txt', { type: 'text/plain' }))
    return transfer
  }, four)
  await results.pasted.dispatchEvent('drop', { dataTransfer: dropped })
  await results.told('1 piece: 1 taken in.')
  await expect(results.names).toHaveCount(4)
})

test('a spelling is accepted from everybody and taken back by keyboard; the focus stays near, and all that changes is said', async ({
  page,
  comeBackWith,
  results,
}) => {
  const desk = await makeDesk()
  const submissions = submissionsFor(desk.quiz, 4).map((one) => written(one, 'Iliyan Dure'))
  await comeBackWith(await deskWith(desk, submissions))
  await results.open(desk)
  const mean = await results.figure('Mean').textContent()
  const question = results.questions.filter({ hasText: 'Typed answer' }).first()
  const summary = question.locator('summary')
  await summary.click()
  await expect(question.getByText('4 times, wrong')).toBeVisible()
  await question.getByRole('button', { name: /^Accept from everybody ?: Iliyan Dure$/ }).focus()
  await page.keyboard.press('Enter')
  await expect(summary).toBeFocused()
  await results.said('“Iliyan Dure” counts as right in question')
  await expect(summary).toContainText('4 of 4 right')
  await expect(results.figure('Mean')).not.toHaveText(mean ?? '')
  await expect(results.changes).toContainText(['“Iliyan Dure” counts as right'])
  await page.reload()
  await page.getByRole('button', { name: /^Take back/ }).focus()
  await page.keyboard.press('Enter')
  await expect(results.figure('Mean')).toHaveText(mean ?? '')
  await expect(page.getByRole('heading', { name: 'What you changed' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Keep and print' })).toBeFocused()
  await results.said('Taken back: “Iliyan Dure” counts as right')

  await results.names.first().click()
  const answer = results.answers.filter({ hasText: 'Iliyan Dure' }).first()
  await answer.getByRole('button', { name: /^Accept “Iliyan Dure”/ }).focus()
  await page.keyboard.press('Enter')
  await expect(answer.getByRole('paragraph').first()).toBeFocused()
  await results.said('from everybody.')
  const first = results.questions.first()
  await first.locator('summary').click()
  await first.getByRole('button', { name: 'Drop this question' }).focus()
  await page.keyboard.press('Enter')
  await expect(first.getByRole('button', { name: 'Count this question again' })).toBeFocused()
  await results.said('Question 1 is dropped for everybody.')
  await page.getByRole('button', { name: /^Take back ?: Question 1 / }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What you changed' })).toBeFocused()
  await results.said('Taken back: Question 1 is dropped for everybody.')
  await expect(results.changes).toHaveCount(1)
})

test('one answer counts as the teacher says, also in the feedback; a dropped question counts for nobody', async ({
  page,
  comeBackWith,
  results,
}) => {
  const desk = await makeDesk()
  const [one] = submissionsFor(desk.quiz, 1)
  if (!one) throw new Error('no submission')
  const blank = { ...one, answers: one.answers.map(() => ({ answer: null, ms: 1_000 })) }
  await comeBackWith(await deskWith(desk, [blank]))
  await results.open(desk)
  await results.names.click()
  const feedback = page.getByLabel('Feedback to send back')
  const counted = page.getByLabel('Count as (question 3)')
  const row = results.row('Student 001')
  await expect(feedback).toHaveValue(/0 of 12 points/)
  await counted.selectOption('right')
  await expect(row).toContainText('1 of 12')
  await expect(feedback).toHaveValue(/1 of 12 points[\s\S]*Your teacher counts this as right/)
  await expect(results.changes).toContainText(['The answer of Student 001 to question 3 counts as right.'])
  await counted.selectOption('as judged')
  await expect(row).toContainText('0 of 12')
  const first = results.questions.first()
  await first.locator('summary').click()
  await first.getByRole('button', { name: 'Drop this question' }).click()
  await expect(first).toContainText('Dropped, counts for nobody')
  await expect(row).toContainText('0 of 11')
  await first.getByRole('button', { name: 'Count this question again' }).click()
  await expect(row).toContainText('0 of 12')
})

test('a class is sorted and opened by keyboard, its charts say in words what they show, and a gradebook takes it', async ({
  page,
  comeBackWith,
  results,
}) => {
  const desk = await makeDesk()
  const [first, ...others] = submissionsFor(desk.quiz, 20)
  if (!first) throw new Error('no submission')
  await comeBackWith(await deskWith(desk, [{ ...first, name: '=HYPERLINK("x")' }, ...others]))
  await results.open(desk)
  await expect(results.names).toHaveCount(20)
  await expect(results.figure('Handed in')).toContainText('20')
  await expect(page.getByRole('img', { name: /^The scores of 20 students: / })).toBeVisible()
  await page.getByText('The same as a table').click()
  const bins = results.part('The class').getByRole('table').getByRole('row')
  const counts = await bins.evaluateAll((rows) =>
    rows.map((row) => Number(row.querySelector('td')?.textContent ?? 0)),
  )
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20)

  await results.students.getByRole('button', { name: 'Score' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Score' })).toHaveAttribute('aria-sort', 'descending')
  const scores = await results.students.getByRole('cell', { name: /^[\d.]+ ?%/ }).allTextContents()
  const shares = scores.map((text) => Number.parseFloat(text))
  expect(shares).toHaveLength(20)
  expect(shares).toEqual([...shares].sort((a, b) => b - a))
  const name = results.names.first()
  await name.focus()
  await page.keyboard.press('Enter')
  await expect(name).toHaveAttribute('aria-expanded', 'true')
  await expect(results.answers).toHaveCount(12)
  await page.keyboard.press('Enter')
  await expect(results.answers).toHaveCount(0)

  const { name: file, text } = await download(page, /^Save a table/)
  expect(file).toBe('the-ili-rebellion.csv')
  const lines = text.split('\r\n')
  expect(lines[0]).toMatch(/^\ufeffName,/)
  expect(lines[1]).toMatch(/^"'=HYPERLINK/)
  expect(lines[2]).toMatch(/^Student 002,/)
})

test('without the key what comes is kept sealed, and opens once the key is here', async ({
  page,
  comeBackWith,
  results,
}) => {
  const desk = await makeDesk()
  const sealed = await sealAll(submissionsFor(desk.quiz, 2), desk.keys)
  await comeBackWith(quizzesOnShelf(desk.quiz, desk.other))
  await results.open(desk)
  await expect(alert(page, 'The key of this quiz is not in this browser')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bring in the key' })).toBeVisible()
  await results.paste(`${sealed.join('\n')}\n${sealed[0]}`)
  await results.told('3 pieces: 2 taken in, 1 here already.')
  await expect(results.pieces.filter({ hasText: await receiptOf(sealed[1] ?? '') })).toBeAttached()
  await expect(alert(page, 'the 2 submissions that are kept here cannot be opened')).toBeVisible()
  await store(page, keysOnShelf(desk.keys))
  await page.reload()
  await expect(results.names).toHaveText(['Student 001', 'Student 002'])
  await expect(page.getByText('The key of this quiz is not')).toHaveCount(0)
})

test('a quiz that is not here is said to be elsewhere, and those that are can be opened; without any it says what to do', async ({
  page,
  comeBackWith,
  results,
}) => {
  const desk = await makeDesk()
  await page.goto('/teach/results/')
  await expect(page.getByText('There is no quiz in this browser yet.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Make a quiz' })).toBeVisible()
  await comeBackWith(await deskWith(desk, submissionsFor(desk.quiz, 2)))
  await page.goto('/teach/results/?quiz=nosuchquiz')
  await expect(page.getByText('is not in this browser')).toBeVisible()
  await expect(
    page.getByRole('main').getByRole('listitem').filter({ hasText: desk.quiz.title }),
  ).toContainText('2 submissions kept')
  await page.getByRole('link', { name: desk.quiz.title }).click()
  await expect(results.names).toHaveCount(2)
})

test('on paper all is open that can be read, nothing that is pressed, on few sheets with no heading last on one', async ({
  page,
  comeBackWith,
  results,
}) => {
  const desk = await makeDesk({ questions: 10 })
  await comeBackWith(await deskWith(desk, submissionsFor(desk.quiz, 30)))
  await results.open(desk)
  await expect(results.names).toHaveCount(30)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('table', { name: 'What was chosen' }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print the results' })).toBeHidden()
  await expect(results.pasted).toBeHidden()
  await expectOnPaper(page, { format: 'A4', questions: 10, most: 6 })
})

test('nobody yet, and a class that writes anything: sound on a small phone, and all that was written is text', async ({
  page,
  comeBackWith,
  results,
  isSound,
}) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 640 })
  const desk = await makeDesk()
  const [one, ...others] = submissionsFor(desk.quiz, 6)
  if (!one) throw new Error('no submission')
  const name = `<img src=x onerror=alert(1)>${'w'.repeat(52)}`
  const hostile = { ...written(one, '<b>bold</b> '.repeat(30)), name }
  await comeBackWith(await deskWith(desk, []))
  await results.open(desk)
  await expect(page.getByText('Nobody has handed in yet.')).toBeVisible()
  await isSound()
  await results.paste((await sealAll([hostile, ...others], desk.keys)).join('\n'))
  await results.told('6 pieces: 6 taken in.')
  await expect(results.names.first()).toHaveText(name.slice(0, 80))
  await results.names.first().click()
  for (const summary of await page.getByRole('main').locator('summary').all())
    await summary.evaluate((one: HTMLElement) => one.parentElement?.setAttribute('open', ''))
  await expect(page.locator('main b, main img')).toHaveCount(0)
  await isSound()
})

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
