import { KINDS } from '@/lib/question/question'
import { button, learn, practise, told, WAYS } from './answering'
import { expect, LOW, look, test } from './look'

for (const kind of KINDS) {
  if (kind === 'flip') continue
  test(`a question of ${kind}, asked and told`, async ({ page }) => {
    await practise(page, kind)
    await look(page, `kinds/${kind}-asked`, LOW)
    await button(page, 'I don’t know').click()
    await expect(told(page)).toBeVisible()
    await look(page, `kinds/${kind}-unknown`, LOW)
    const learned = await learn(page)
    for (const { name, give } of WAYS[kind]) {
      await button(page, 'Undo').click()
      await expect(told(page)).toBeHidden()
      await give(page, learned)
      await expect(told(page)).toBeVisible()
      if (name === 'right') await expect(page.getByText('✓ Right', { exact: true })).toBeVisible()
      await look(page, `kinds/${kind}-${name}`, LOW)
    }
  })
}

test('a flashcard, asked and turned', async ({ page }) => {
  await practise(page, 'flip')
  await look(page, 'kinds/flip-asked', LOW)
  await button(page, 'Show the answer').click()
  await expect(told(page)).toBeVisible()
  await look(page, 'kinds/flip-turned', LOW)
})
