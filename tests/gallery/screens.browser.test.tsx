import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { violationsInBoth } from '../components/axe'
import { cutOff, zoomedInto } from '../components/fits'
import { FOR_PHONES, SCREEN_ENTRIES } from './screens'

/** A small phone, and a phone with letters twice as large. */
const SIZES = [
  { width: 320, height: 640, letters: 100 },
  { width: 390, height: 844, letters: 200 },
]

afterEach(() => {
  document.documentElement.style.fontSize = ''
})

describe.each(SCREEN_ENTRIES)('$of: $state', ({ element }) => {
  test('nothing is wrong by axe, in the light and in the dark, and nothing is cut off', async () => {
    await page.viewport(390, 844)
    await render(element)
    expect(await violationsInBoth()).toEqual([])
    for (const { width, height, letters } of SIZES) {
      await page.viewport(width, height)
      document.documentElement.style.fontSize = `${letters}%`
      expect([width, height, letters, cutOff()]).toEqual([width, height, letters, []])
    }
  })
})

describe.each(FOR_PHONES)('$of: $state', ({ element }) => {
  test('a phone zooms into no field', async () => {
    await page.viewport(390, 844)
    await render(element)
    expect(zoomedInto()).toEqual([])
  })
})
