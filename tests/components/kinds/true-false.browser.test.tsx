import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { Asked } from '../asked'
import { verdict } from './asking'

const index = indexPack(pack)
const correction = page.getByLabelText(/^What should it say/)

/** Draws a false statement that is to be put right, and gives what is right. */
async function askFalse(): Promise<string> {
  const cards = index.cards.filter((one) => kindsFor(index, one).includes('true-false'))
  for (const seed of ['0', '1', '2', '3', '4', '5'])
    for (const card of cards) {
      const question = askQuestion(index, card, 'true-false', seed)
      if (question.holds || question.recall?.kind !== 'typed') continue
      await render(<Asked question={question} />)
      return question.keys[0] ?? ''
    }
  throw new Error('no false statement')
}

test('a false statement that is put right is right', async () => {
  const right = await askFalse()
  await userEvent.keyboard('2')
  await expect.element(correction).toHaveFocus()
  await correction.fill(right)
  await userEvent.keyboard('{Enter}')
  await expect.element(verdict).toHaveTextContent('✓ Right')
})

test('a false statement that is put wrong otherwise is right in part, and says what was written', async () => {
  await askFalse()
  await userEvent.keyboard('2')
  await correction.fill('nobody at all')
  await userEvent.keyboard('{Enter}')
  await expect.element(verdict).toHaveTextContent('≈ Partly right')
  await expect.element(page.getByText('You wrote nobody at all')).toBeVisible()
})
