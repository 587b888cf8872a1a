import { KINDS } from '@/lib/question/question'
import { practise } from './practising'
import { expect, test } from './test'

test('every kind can be practised: asked, given up, and told with its fact', async ({ page }) => {
  for (const kind of KINDS) {
    await practise(page, kind)
    const turn = page.getByRole('button', { name: 'Show the answer' })
    const giveUp = page.getByRole('button', { name: 'I don’t know' })
    await turn.or(giveUp).click()
    const told = page
      .getByRole('region', { name: 'The answer' })
      .or(page.getByRole('button', { name: /^Forgot/ }))
    await expect(told, kind).toBeVisible()
  }
})
