import { expect, test } from '../browser/fixtures'
import { deskWith, makeDesk, submissionsFor } from '../browser/results-class'
import { expectOnPaper } from '../browser/results-on-paper'

test('a class of 200 is all there, and its charts say in words what they show', async ({
  page,
  comeBackWith,
  results,
}) => {
  const desk = await makeDesk()
  await comeBackWith(await deskWith(desk, submissionsFor(desk.quiz, 200)))
  await results.open(desk)
  await expect(results.names).toHaveCount(200)
  await expect(results.figure('Handed in')).toContainText('200')
  await expect(page.getByRole('img', { name: /^The scores of 200 students: / })).toBeVisible()
})

for (const { students, questions, most } of [
  { students: 1, questions: 11, most: 4 },
  { students: 30, questions: 10, most: 6 },
])
  for (const format of ['A4', 'Letter'] as const)
    test(`${students} and ${questions} questions take ${most} sheets of ${format} or fewer`, async ({
      page,
      comeBackWith,
      results,
    }) => {
      const desk = await makeDesk({ questions, variants: students > 1 ? 2 : 1 })
      await comeBackWith(await deskWith(desk, submissionsFor(desk.quiz, students)))
      await results.open(desk)
      await expect(results.names).toHaveCount(students)
      await page.emulateMedia({ media: 'print' })
      await expectOnPaper(page, { format, questions, most })
    })
