import { expect, test } from 'vitest'
import { givesAway, wordingProblems } from '@/lib/question/tell/wording'

test.each([
  ['Who was the the President?', 'a doubled word: “the the”'],
  ['Who was a Uzbek in the council?', 'the wrong article: “a Uzbek”'],
  ['Who was an Uyghur?', 'the wrong article: “an Uyghur”'],
  ['It had a 8,000-strong army.', 'the wrong article: “a 8,000-strong”'],
  ['Who was undefined?', 'a slot that was not filled: “undefined”'],
  ['who was the President?', 'no capital at the start'],
  ['Who was the President', 'no full stop at the end'],
  ['Who was (the President?', 'a bracket or quotation mark without its partner'],
  ['Who was  the President?', 'a space too many: “”'],
  ['Who was the President ?', 'a space before a mark: “?”'],
  ['In which town was the ?', 'a word missing: “the ?”'],
])('“%s” is told', (text, problem) => {
  expect(wordingProblems(text, 'stem')).toContain(problem)
})

test.each([
  'Who was a Uyghur and an Uzbek?',
  'An hour later a unit of a European army took an 8,000-strong town.',
  'Which people made up 52.1% of the population of Ili District?',
  'He called it “a university of one kind”.',
])('“%s” is sound', (text) => {
  expect(wordingProblems(text, 'stem')).toEqual([])
})

test('a stem of more than 220 characters is told', () => {
  expect(wordingProblems(`Who was it ${'indeed, '.repeat(30)}then?`, 'stem')).toContainEqual(
    expect.stringMatching(/characters$/),
  )
})

test('an answer in a stem is found as whole words, however it is written', () => {
  expect(givesAway('Who led the Töre family?', ['Elihan Tore', 'Tore'])).toBe('Tore')
  expect(givesAway('Who led the torero?', ['Tore'])).toBeUndefined()
})
