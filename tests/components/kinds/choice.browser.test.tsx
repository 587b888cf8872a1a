import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { choice } from '../../gallery/kinds/choice'
import { Asked } from '../asked'

const option = (name: string) => page.getByRole('button', { name })

test('a number answers, and the first answer stands: no option can be pressed again', async () => {
  await render(<Asked question={choice.question} />)
  await userEvent.keyboard('1')
  const verdict = page.getByRole('region', { name: 'The answer' })
  await expect.element(verdict).toHaveTextContent('✕ Not so')
  for (const { text } of choice.question.options) await expect.element(option(text)).toBeDisabled()
  await userEvent.keyboard('4')
  await expect.element(verdict).toHaveTextContent('✕ Not so')
  await expect.element(option('5 January 1945')).toHaveTextContent('your answer')
})
