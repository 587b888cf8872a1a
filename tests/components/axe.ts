import { run } from 'axe-core'

/** What axe finds wrong with the page as it stands, a line for each rule with the markup it is about. */
export async function violations(): Promise<string[]> {
  const found = await run(document)
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
