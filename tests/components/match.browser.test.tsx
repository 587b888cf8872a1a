import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { QuestionOf } from '@/lib/question/question'
import { Asked } from './asked'
import { violations } from './axe'

const question: QuestionOf<'match'> = {
  kind: 'match',
  card: 'chair-orla:who',
  others: ['captain-tove:who'],
  pack: { id: 'northmark', version: 1 },
  seed: 'fixed',
  stem: 'Who held which office?',
  keys: ['Orla Brandt'],
  rows: [
    { card: 'chair-orla:who', text: 'Chair of the Council', right: 'Orla Brandt' },
    { card: 'captain-tove:who', text: 'Captain', right: 'Tove Lind' },
    { card: 'speaker-tova:who', text: 'Speaker', right: 'Tova Lund' },
  ],
  options: ['Tova Lund', 'Orla Brandt', 'Tove Lind'],
}
/** The keys of the right answers, row by row. */
const RIGHT = '231'

const verdict = page.getByRole('region', { name: 'The answer' })
const rows = page.getByRole('radio')

test('is answered by keyboard alone: a number for each row, then Enter', async () => {
  await render(<Asked question={question} />)
  await userEvent.keyboard(RIGHT)
  await expect.element(page.getByText('Every row has its answer.', { exact: true })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(verdict).toHaveTextContent('✓ Right')
  await expect.element(page.getByText('your answer').first()).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Next' })).toHaveFocus()
})

test('while the keyboard is on the rows, its focus goes on to the row that is next', async () => {
  await render(<Asked question={question} />)
  await userEvent.click(rows.first())
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(rows.nth(1)).toBeChecked()
  await userEvent.keyboard('1')
  await expect.element(rows.nth(1)).toHaveAccessibleName(/^Captain ?, answered: Tova Lund$/)
  await expect.element(rows.nth(2)).toHaveFocus()
  await expect.element(rows.nth(2)).toHaveAccessibleName(/^Speaker ?, no answer yet$/)
})

test('what is wrong is told with what is right, in sign and words', async () => {
  await render(<Asked question={question} />)
  await userEvent.keyboard('321{Enter}')
  await expect.element(verdict).toHaveTextContent('✕ Not so')
  const told = page.getByRole('listitem').first()
  await expect.element(told).toHaveTextContent('✕')
  await expect.element(told).toHaveTextContent('Orla Brandt')
  await expect.element(told).toHaveTextContent('you chose Tove Lind')
})

test('an answer is brought by the pointer, and can be taken back', async () => {
  await render(<Asked question={question} />)
  const orla = page.getByRole('button', { name: 'Orla Brandt' })
  await orla.click()
  await expect.element(orla).toHaveAttribute('aria-pressed', 'true')
  await expect.element(rows.first()).toHaveAccessibleName(/, answered: Orla Brandt$/)
  await orla.click()
  await expect.element(rows.first()).toHaveAccessibleName(/, no answer yet$/)
})

test('who gives up is told the answer', async () => {
  await render(<Asked question={question} />)
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect.element(verdict).toHaveTextContent('Not known yet')
})

test.each(['light', 'dark'])('asked and told, nothing is wrong by axe in the %s', async (theme) => {
  document.documentElement.dataset.theme = theme
  await render(<Asked question={question} />)
  expect(await violations()).toEqual([])
  await userEvent.keyboard(`${RIGHT}{Enter}`)
  await expect.element(verdict).toBeVisible()
  expect(await violations()).toEqual([])
  delete document.documentElement.dataset.theme
})
