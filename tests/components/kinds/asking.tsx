import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Kind } from '@/lib/question/question'
import { KIND_SAMPLES } from '../../gallery/kinds'
import { Asked } from '../asked'

/** What the verdict is told in. */
export const verdict = page.getByRole('region', { name: 'The answer' })
export const check = page.getByRole('button', { name: 'Check' })
export const next = page.getByRole('button', { name: 'Next' })

/** Draws the gallery's question of a kind, and returns that question. */
export async function ask<K extends Kind>(kind: K) {
  const { question } = KIND_SAMPLES[kind]
  await render(<Asked question={question} />)
  return question
}

/** The rows of an answer that was told, by what their sign says. */
export function marked(mark: 'right' | 'wrong' | 'missed'): Element[] {
  return [...document.querySelectorAll(`main [data-mark="${mark}"]`)]
}

export const textsOf = (elements: readonly Element[]): string[] =>
  elements.map(({ textContent }) => textContent ?? '')
