import { lettersLoaded, readPrinted } from './printed'
import { expect, type Page } from './test'

type Wanted = { format: 'A4' | 'Letter'; questions: number; most: number }

/** The results take so many sheets at most, and no heading of theirs stands last on one. */
export async function expectOnPaper(page: Page, { format, questions, most }: Wanted): Promise<void> {
  await lettersLoaded(page)
  const { pages, pieces } = readPrinted(await page.pdf({ format, tagged: true }))
  expect(pages).toBeLessThanOrEqual(most)
  // The title, the parts, and every question.
  expect(pieces.filter(({ is }) => is === 'heading').length).toBeGreaterThanOrEqual(5 + questions)
  for (const [i, { is, sheet }] of pieces.entries()) {
    // Below a question's heading stands how many had it right, then the right answer.
    const near = is === 'text' ? 0 : is === 'heading' ? 2 : 1
    const below = pieces.slice(i + 1).filter((one) => one.is === 'text')
    for (const one of below.slice(0, near)) expect(one.sheet).toBe(sheet)
  }
}
