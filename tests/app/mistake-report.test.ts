import { expect, test } from 'vitest'
import { composeMistakeReport } from '@/app/_platform/mistake-report'

const about = {
  fact: 'capital-of-the-republic',
  pack: { id: 'a-pack', version: 3 },
  page: 'https://annals.example/study/',
}

test('a report of a mistake names the fact, the pack and the page, and asks what is wrong', () => {
  const { about: kind, text } = composeMistakeReport(about)
  expect(kind).toBe('mistake')
  for (const part of ['capital-of-the-republic', 'a-pack, version 3', about.page, 'What is wrong'])
    expect(text).toContain(part)
  expect(text).not.toContain('Spelling')
})

test('a suggested spelling stands in the report as it was written', () => {
  const { about: kind, text } = composeMistakeReport({ ...about, spelling: 'Ghōlja “伊宁”' })
  expect(kind).toBe('spelling')
  expect(text).toContain('Spelling to accept: Ghōlja “伊宁”\n')
  expect(text).not.toContain('What is wrong')
})
