import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { KINDS, type Kind } from '@/lib/question/question'
import { violationsInBoth } from '../components/axe'
import { cutOff, tooSmall, zoomedInto } from '../components/fits'
import { KIND_ENTRIES } from './entries'

/** A small phone, a phone on its side, a phone with letters twice as large, and a laptop at 400 %. */
const SIZES = [
  { width: 320, height: 640, letters: 100 },
  { width: 844, height: 390, letters: 100 },
  { width: 390, height: 844, letters: 200 },
  { width: 320, height: 256, letters: 100 },
]

/** Kinds that one press answers. */
const PRESSED: readonly Kind[] = ['consequence', 'flip', 'choice', 'true-false', 'place', 'compare']

/** Returns the gallery's entry of a kind in a state. */
function inState(kind: Kind, state: string) {
  const entry = KIND_ENTRIES.find((one) => one.of === kind && one.state === state)
  if (!entry) throw new Error(`no entry of ${kind}: ${state}`)
  return entry.element
}

beforeEach(() => page.viewport(320, 640))
afterEach(() => {
  document.documentElement.style.fontSize = ''
})

describe.each(KIND_ENTRIES)('$of $state', ({ element }) => {
  test('nothing is wrong by axe, in the light and in the dark', async () => {
    await render(element)
    expect(await violationsInBoth()).toEqual([])
  })

  test('nothing is cut off on a small phone, sideways, enlarged or in large letters', async () => {
    await render(element)
    for (const { width, height, letters } of SIZES) {
      await page.viewport(width, height)
      document.documentElement.style.fontSize = `${letters}%`
      expect([width, height, letters, cutOff()]).toEqual([width, height, letters, []])
      expect(zoomedInto()).toEqual([])
    }
  })
})

describe.each(KIND_ENTRIES.filter(({ state }) => state === 'asked'))('$of $state', ({ element }) => {
  test('everything to press is 44 px and more', async () => {
    await render(element)
    expect(tooSmall()).toEqual([])
  })
})

describe.each(KINDS)('%s', (kind) => {
  test('right and wrong are told in sign and words, and the fact is shown', async () => {
    const verdict = page.getByRole('region', { name: 'The answer' })
    for (const [state, sign] of [
      ['right', /✓ Right/],
      ['wrong', /✕ Not so|≈ Partly right/],
      ['given up', /Not known yet/],
    ] as const) {
      const { unmount } = await render(inState(kind, state))
      await expect.element(verdict).toHaveTextContent(sign)
      await expect.element(page.getByRole('button', { name: 'Next' })).toHaveFocus()
      await unmount()
    }
  })
})

describe.each(KINDS.filter((kind) => !PRESSED.includes(kind)))('%s', (kind) => {
  test('nothing given is said, and is no answer', async () => {
    await render(inState(kind, 'asked'))
    await page.getByRole('button', { name: /^(Check|That’s all I know)$/ }).click()
    await expect
      .element(page.getByText(/^(Nothing was answered|You haven’t changed the order yet)\.$/).first())
      .toBeVisible()
    await expect.element(page.getByRole('region', { name: 'The answer' })).not.toBeInTheDocument()
  })
})
