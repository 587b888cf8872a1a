import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keptText, parseKept } from '@/lib/assignment/attempt/parse-attempt'

const fixture = (name: string): string =>
  readFileSync(`tests/fixtures/assignment/${name}.json`, 'utf8').trim()

test('a kept quiz of version 1 goes on: nothing stands in its fields, and nothing was given on', () => {
  const { attempt, ...others } = parseKept(fixture('kept-quiz-1')) ?? {}
  const { version: _version, ...old } = JSON.parse(fixture('kept-quiz-1'))
  const answers = old.attempt.answers.map((one: object) => ({ ...one, standing: null }))
  expect({ ...others, attempt }).toEqual({
    ...old,
    attempt: { ...old.attempt, answers, reading: 0, givenOn: null },
  })
})

test('whether a quiz of version 1 that was handed in was given on is not known', () => {
  const read = parseKept(fixture('kept-quiz-1-handed-in'))
  expect(read?.attempt).toMatchObject({ sealed: 'annals-sealed', reviewed: true, givenOn: 'not known' })
})

test('a quiz of version 1 that was handed in and never sealed was not given on', () => {
  const text = fixture('kept-quiz-1-handed-in').replace('"annals-sealed"', '""')
  expect(parseKept(text)?.attempt).toMatchObject({ handedIn: expect.any(Number), sealed: '', givenOn: null })
})

test.each(['kept-quiz-2', 'kept-quiz-2-handed-in'])('%s is read and written as it was', (name) => {
  const text = fixture(name)
  const read = parseKept(text)
  expect(read && keptText(read)).toBe(text)
})

test('a quiz of version 2 that says more, or otherwise, is not read', () => {
  const text = fixture('kept-quiz-2-handed-in')
  for (const [part, other] of [
    ['"how":"copied"', '"how":"sent"'],
    ['"how":"copied"', '"how":"copied","to":"me"'],
    ['"at":1764200009000}', '"at":-1}'],
    ['"reading":0', '"reading":false'],
    ['"standing":null', '"standing":7'],
    ['"version":2', '"version":1'],
    ['"version":2', '"version":3'],
  ] as const) {
    expect(text).toContain(part)
    expect([other, parseKept(text.replace(part, other))]).toEqual([other, undefined])
  }
})
