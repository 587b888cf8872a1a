import { type RunOptions, run } from 'axe-core'

/** Dark changes colours and nothing else, so that only contrast has to be looked at again. */
const CONTRAST: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } }

/** Returns what axe finds wrong with the page as it stands, a line for each rule with the markup it is about. */
export async function violations(options: RunOptions = {}): Promise<string[]> {
  const found = await run(document, options)
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Returns what axe finds wrong in the light, and what contrast lacks in the dark. */
export async function violationsInBoth(): Promise<string[]> {
  const root = document.documentElement
  root.dataset.theme = 'light'
  const light = await violations()
  root.dataset.theme = 'dark'
  await Promise.all(document.getAnimations().map((animation) => animation.finished))
  const dark = await violations(CONTRAST)
  root.dataset.theme = 'light'
  return [...light, ...dark.map((line) => `dark: ${line}`)]
}
