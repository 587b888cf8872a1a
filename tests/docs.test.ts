import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '@/package.json'

const DOCS = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  '.github/pull_request_template.md',
  'content/README.md',
  'lib/progress/README.md',
]
const MADE = /^(out|node_modules)\b/

/** Every text in backquotes or behind a link. */
function namesIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '')
  const linked = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '')
  return [...quoted, ...linked]
}

test.each(DOCS)('every path that %s names is there', (doc) => {
  const paths = namesIn(readFileSync(doc, 'utf8')).filter(
    (name) => /^[\w.@-]+\/[\w./@-]*$|^[\w-]+\.(?:md|ts|json|mjs)$/.test(name) && !MADE.test(name),
  )
  for (const path of paths)
    expect([path, existsSync(path) || existsSync(join(dirname(doc), path))]).toEqual([path, true])
})

test.each(DOCS)('every command that %s names is one of package.json’s', (doc) => {
  const commands = [...readFileSync(doc, 'utf8').matchAll(/npm (?:run )?([a-z]+)/g)].map((match) => match[1])
  for (const command of commands) expect(Object.keys(manifest.scripts)).toContain(command)
})

test('the fact in the README stands so in content', () => {
  const [, snippet = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  const file = readFileSync('content/second-east-turkestan-republic/population.ts', 'utf8')
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
  expect(snippet).not.toBe('')
  expect(plain(file)).toContain(plain(snippet))
})
