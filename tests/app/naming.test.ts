import { expect, test } from 'vitest'
import {
  commitText,
  countNamed,
  removeWritten,
  startNaming,
  textsOf,
  writeText,
} from '@/app/_question/kinds/naming'

/** Two names, of which the one begins the other: only `final` takes the short one. */
const names = {
  wanted: 2,
  named: (text: string, final = false) => {
    const plain = text.trim().toLowerCase()
    if (plain === 'sadiq khan') return final ? 'Sadiq Khan' : undefined
    return plain === 'sadiq khan khoja' ? 'Sadiq Khan Khoja' : undefined
  },
}

const NOTHING_WRITTEN = startNaming([], names)

test('what was written before is there again, the names among it known', () => {
  const naming = startNaming(['Ali', 'Sadiq Khan'], names)
  expect(naming.written).toEqual([{ text: 'Ali' }, { text: 'Sadiq Khan', name: 'Sadiq Khan' }])
  expect(naming.text).toBe('')
  expect(textsOf(naming)).toEqual(['Ali', 'Sadiq Khan'])
})

test('a last text that is no name is in the field again, and can be gone on with', () => {
  const naming = startNaming(['Ali', 'Sadiq Kh'], names)
  expect(naming).toEqual({ written: [{ text: 'Ali' }], text: 'Sadiq Kh', said: '' })
  expect(textsOf(naming)).toEqual(['Ali', 'Sadiq Kh'])
  expect(writeText(naming, 'Sadiq Khan Khoja', names).written).toHaveLength(2)
})

test('a name that is complete moves to those named, and the field is empty', () => {
  const naming = writeText(NOTHING_WRITTEN, 'Sadiq Khan Khoja', names)
  expect(naming).toMatchObject({ text: '', said: 'Sadiq Khan Khoja. 1 of 2 named.' })
  expect(textsOf(naming)).toEqual(['Sadiq Khan Khoja'])
})

test('a name that may go on stays in the field until Enter takes it', () => {
  const typed = writeText(NOTHING_WRITTEN, 'sadiq khan', names)
  expect(typed).toMatchObject({ text: 'sadiq khan', written: [] })
  expect(commitText(typed, names)).toMatchObject({ text: '', said: 'Sadiq Khan. 1 of 2 named.' })
})

test('what is no name is kept by Enter, and is not counted', () => {
  const naming = commitText({ ...NOTHING_WRITTEN, text: ' Sadik Kan ' }, names)
  expect(naming.written).toEqual([{ text: 'Sadik Kan' }])
  expect(countNamed(naming)).toBe(0)
})

test('a text that stands there already is not kept twice', () => {
  const once = commitText({ ...NOTHING_WRITTEN, text: 'Ali' }, names)
  const twice = commitText({ ...once, text: 'ALI' }, names)
  expect(twice).toMatchObject({ written: once.written, text: '', said: 'ALI is there already.' })
})

test('Enter on an empty field changes nothing', () => {
  expect(commitText(NOTHING_WRITTEN, names)).toBe(NOTHING_WRITTEN)
})

test('what is taken away is no answer, and what still stands in the field is', () => {
  const naming = commitText({ ...NOTHING_WRITTEN, text: 'Ali' }, names)
  expect(textsOf({ ...removeWritten(naming, 0), text: ' Osman ' })).toEqual(['Osman'])
})
