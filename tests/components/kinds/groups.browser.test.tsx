import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { groups } from '@/tests/gallery/kinds/groups'
import { ask, check, marked, textsOf, verdict } from './asking'

async function sort(texts: readonly string[]): Promise<void> {
  for (const [i, text] of texts.entries()) {
    const row = page.getByRole('group', { name: groups.question.rows[i]?.text ?? '', exact: true })
    await row.getByRole('radio', { name: text, exact: true }).click()
  }
}

test('each row is put into a group, and all of them are checked together', async () => {
  await ask('groups')
  await sort(groups.right.texts)
  await check.click()
  await expect.element(verdict).toHaveTextContent('✓ Right')
  expect(marked('right')).toHaveLength(groups.question.rows.length)
})

test('a wrong row shows its group and the one that was chosen', async () => {
  await ask('groups')
  await sort(groups.wrong.texts)
  await check.click()
  expect(textsOf(marked('missed')).join(' ')).toContain('Uyghur')
  expect(marked('wrong')).toHaveLength(3)
})

test('a row left open is told before it is checked', async () => {
  await ask('groups')
  await sort(groups.right.texts.slice(0, 2))
  await check.click()
  await expect.element(page.getByText(/^3 of 5 are still open/)).toBeVisible()
})
