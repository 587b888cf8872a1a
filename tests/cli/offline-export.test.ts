import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildId } from '@/lib/cli/build-id.mjs'
import { makeOffline, offlineManifest } from '@/lib/cli/offline-export.mjs'

const OFFERED = [
  '404.html',
  '__next._tree.txt',
  '_next/static/chunks/0a1b.js',
  'facts/$d$topic/__next.facts.$d$topic.txt',
  'facts/the army/index.html',
  'facts/the army/index.txt',
  'icons/annals.svg',
  'index.html',
  'manifest.webmanifest',
  'packs/one/1.json',
  'study/index.html',
]
const NOT_OFFERED = [
  'sw.js',
  '_headers',
  'screenshot.png',
  '404/index.html',
  '_not-found/index.txt',
  '_next/static/chunks/0a1b.js.map',
  '.nojekyll',
]

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annals-export-'))
  for (const file of [...OFFERED, ...NOT_OFFERED]) put(file, `This is ${file}.`)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** The file that a host gives for an address of the manifest, where the worker lies at `worker`. */
function fileOf(url: string, worker: string): string {
  const { pathname } = new URL(url, worker)
  const path = decodeURIComponent(pathname.slice(new URL('.', worker).pathname.length))
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

test.each(['https://example.org/sw.js', 'https://example.org/annals/sw.js'])(
  'every file that the app can ask for is listed once, and no other, for a worker at %s',
  async (worker) => {
    const listed = await offlineManifest(folder)
    expect(listed.map(({ url }) => fileOf(url, worker)).sort()).toEqual(OFFERED)
  },
)

test('a page is listed by the address that hosts serve it under, without its file', async () => {
  const urls = (await offlineManifest(folder)).map(({ url }) => url)
  expect(urls).toEqual(expect.arrayContaining(['./', './study/', './facts/the%20army/', './404.html']))
  expect(urls.filter((url) => url.endsWith('index.html'))).toEqual([])
})

test('a revision changes when a byte of its file does, and no other changes with it', async () => {
  const before = await offlineManifest(folder)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...OFFERED.filter((file) => !file.startsWith('_next/'))),
      fc.string(),
      async (file, more) => {
        const text = readFileSync(join(folder, file), 'utf8')
        put(file, `${text}${more}.`)
        const after = await offlineManifest(folder)
        put(file, text)
        const changed = after.filter(({ revision }, place) => revision !== before[place]?.revision)
        expect(changed.map(({ url }) => fileOf(url, 'https://example.org/sw.js'))).toEqual([file])
        expect(await offlineManifest(folder)).toEqual(before)
      },
    ),
    { seed: 1944, numRuns: 20 },
  )
})

test('only files whose names change with their content go without a revision', async () => {
  const bare = (await offlineManifest(folder)).filter(({ revision }) => revision === null)
  expect(bare.map(({ url }) => url)).toEqual(['./_next/static/chunks/0a1b.js'])
})

test('the worker holds the whole list, says what it weighs, and is the same for the same files', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  await makeOffline(folder)
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  for (const { url, revision } of await offlineManifest(folder)) {
    expect(worker).toContain(url)
    expect(worker).toContain(revision ?? url)
  }
  await makeOffline(folder)
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toBe(worker)
  expect(said).toHaveBeenCalledWith(
    expect.stringMatching(/^Offline: 11 files, .* KB \(.* KB compressed\); the service worker: .* KB/),
  )
  said.mockRestore()
})

test('a build of the same sources and settings has the same name, and any change of them another', () => {
  put('app/study/index.html', 'Some words.')
  const env = { NEXT_PUBLIC_REPORT_MAIL: 'one@example.org', PATH: '/bin' }
  const name = buildId({ folder, env })
  expect(buildId({ folder, env: { ...env, PATH: '/usr/bin' } })).toBe(name)
  expect(buildId({ folder, env: { ...env, ANNALS_BASE_PATH: '/annals' } })).not.toBe(name)
  expect(buildId({ folder, env: { NEXT_PUBLIC_REPORT_MAIL: 'two@example.org' } })).not.toBe(name)
  put('app/study/index.html', 'Other words.')
  const changed = buildId({ folder, env })
  expect(changed).not.toBe(name)
  rmSync(join(folder, 'app/study/index.html'))
  expect([name, changed]).not.toContain(buildId({ folder, env }))
})
