import { expect, test } from 'vitest'
import { importedWords, savedWords } from '@/app/teach/shelf-words'
import { NO_OVERRIDES } from '@/lib/assignment/report/overrides'
import type { ImportedWork } from '@/lib/assignment/shelf'

const imported = (quiz: ImportedWork['quiz'], change: Partial<ImportedWork> = {}): ImportedWork => ({
  id: 'k3v9x2mqab',
  title: 'Autumn',
  quiz,
  keep: { quiz: null, draft: null, overrides: null, sealed: [] },
  disagree: false,
  ...change,
})
const NOTHING = { keys: 0, imported: [], lost: [], unread: [] }

test('what a file holds is counted, and what is not in it is said', () => {
  expect(savedWords({ keys: [], quizzes: [] }, 0)).toEqual([
    'The file is saved. In it: 0 keys, 0 quizzes and 0 handed in. Keep it with its passphrase.',
  ])
  expect(savedWords({ keys: [], quizzes: [] }, 2)[1]).toBe(
    '2 quizzes that cannot be read here are not in it.',
  )
})

test('what came of a file is told whole, each part only where there is one', () => {
  const keep = { quiz: null, draft: null, overrides: NO_OVERRIDES, sealed: ['a', 'b'] }
  expect(importedWords({ ...NOTHING, imported: [imported('same')] })).toEqual([
    'All that is in the file is here already.',
  ])
  expect(
    importedWords({
      ...NOTHING,
      keys: 1,
      imported: [imported('new'), imported('new'), imported('file', { keep })],
    }),
  ).toEqual([
    'Here now from the file: 1 key, 2 new quizzes, 1 quiz as in the file (out already, or changed later), 2 handed in and what you decided about 1 quiz.',
  ])
  expect(
    importedWords({ ...NOTHING, imported: [imported('here'), imported('here', { disagree: true })] }),
  ).toEqual([
    'All that is in the file is here already.',
    '2 quizzes stay as here (out already, or changed later).',
    'What you decided here about the judging of “Autumn” stays; the file says otherwise.',
  ])
})

test('what the browser did not store, or cannot read, is never said to be here', () => {
  const [lost, ...rest] = importedWords({ ...NOTHING, imported: [imported('new')], lost: ['“Autumn”'] })
  expect(lost).toContain('would not store “Autumn”')
  expect(rest).toEqual([])
  expect(importedWords({ ...NOTHING, unread: ['“Autumn”'] })).toEqual([
    '“Autumn” cannot be read here, and nothing was changed in it. Reload the page to get the newest version.',
  ])
})
