import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { QUESTION_COMPONENTS } from '@/app/_question/question-components'
import { KINDS } from '@/lib/question/question'

test.each(KINDS)('the kind %s has its component, in a file of its name', (kind) => {
  expect(QUESTION_COMPONENTS[kind]).toBeTypeOf('function')
  expect(existsSync(`app/_question/kinds/${kind}-question.tsx`)).toBe(true)
})

test('there is no component without a kind', () => {
  expect(Object.keys(QUESTION_COMPONENTS).sort()).toEqual([...KINDS].sort())
})
