import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createStaticServer, headersFor } from '@/lib/cli/static-server.mjs'

const LONG = 'a sentence that comes again '.repeat(100)
const parent = mkdtempSync(join(tmpdir(), 'annals-static-'))
const folder = join(parent, 'out')
const server = createStaticServer({ folder })
const under = createStaticServer({ folder, basePath: '/annals' })

beforeAll(async () => {
  mkdirSync(join(folder, 'facts'), { recursive: true })
  mkdirSync(join(folder, '_next/static'), { recursive: true })
  mkdirSync(join(folder, 'empty'))
  writeFileSync(join(parent, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), LONG)
  writeFileSync(join(folder, 'facts/index.html'), 'facts')
  writeFileSync(join(folder, '404.html'), 'nothing here')
  writeFileSync(join(folder, '_next/static/a.js'), 'a()')
  writeFileSync(join(folder, '_headers'), readFileSync('public/_headers'))
  await Promise.all([server, under].map((one) => once(one.listen(0, '127.0.0.1'), 'listening')))
})
afterAll(() => {
  for (const one of [server, under]) one.close().closeAllConnections()
  rmSync(parent, { recursive: true })
})

/** What is answered to a request whose path goes out as it is written. */
async function get(path: string, { of = server, method = 'GET', headers = {} } = {}) {
  const address = of.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const asked = request({ port, host: '127.0.0.1', path, method, headers }).end()
  const [answer] = await once(asked, 'response')
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) }
}

test('a folder is its page, and is sent on to its slash with what was asked', async () => {
  expect(await get('/facts/')).toMatchObject({ status: 200, body: 'facts' })
  expect(await get('/facts/?x=1')).toMatchObject({ status: 200, body: 'facts' })
  expect(await get('/facts?x=1')).toMatchObject({ status: 301, headers: { location: '/facts/?x=1' } })
  expect(await get('//facts')).toMatchObject({ status: 301, headers: { location: '/facts/' } })
})

test.each([
  '/nowhere',
  '/nowhere/',
  '/nowhere.js',
  '/_next/static/gone.js',
  '/empty',
  '/404.html',
  '/_headers',
])('%s is not found, and that is not kept', async (path) => {
  const { status, body, headers } = await get(path)
  expect([status, body, headers['cache-control']]).toEqual([404, 'nothing here', 'no-cache'])
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5Csecret.txt',
  '/..',
  '/%zz',
  '/%00',
])('%s leads nowhere', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: 'nothing here' })
})

test.each(['/index.html/x', `/${'x'.repeat(5_000)}`])(
  'a path that no disk can have is not found',
  async (path) => {
    expect((await get(path)).status).toBe(404)
  },
)

test('headers are what public/_headers says', async () => {
  const page = await get('/')
  expect(page.headers).toMatchObject({
    'cache-control': 'no-cache',
    'content-security-policy': "frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  })
  const script = await get('/_next/static/a.js')
  expect(script.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
  })
})

test('a later block replaces what an earlier one says, and only for what it matches', () => {
  const rules = '/*\n  X-A: 1\n  X-B: 2\n\n/deep/*\n  ! X-A\n  X-B: 3: 4\n/deep/one\n  X-C: 5\n'
  expect(headersFor(rules, '/')).toEqual({ 'cache-control': 'no-cache', 'x-a': '1', 'x-b': '2' })
  expect(headersFor(rules, '/deep/two')).toEqual({ 'cache-control': 'no-cache', 'x-b': '3: 4' })
  expect(headersFor(rules, '/deep/one')).toMatchObject({ 'x-c': '5' })
})

test('text goes compressed to who takes that, and HEAD tells of the same', async () => {
  const plain = await get('/')
  expect([plain.body, plain.headers['content-encoding']]).toEqual([LONG, undefined])
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const packed = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'accept-encoding': 'gzip' } })
  expect([packed.headers.get('content-encoding'), await packed.text()]).toEqual(['gzip', LONG])
  const head = await get('/', { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
  expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-encoding': 'gzip' } })
  expect(head.headers['content-length']).toBe(packed.headers.get('content-length'))
})

test('a file that has not changed is not sent again, and one that has is', async () => {
  const { headers } = await get('/facts/')
  const again = { headers: { 'if-none-match': headers.etag } }
  expect(await get('/facts/', again)).toMatchObject({ status: 304, body: '' })
  writeFileSync(join(folder, 'facts/index.html'), 'other facts')
  expect(await get('/facts/', again)).toMatchObject({ status: 200, body: 'other facts' })
  writeFileSync(join(folder, 'facts/index.html'), 'facts')
})

test('under a base path nothing else is served', async () => {
  expect(await get('/annals/facts/', { of: under })).toMatchObject({ status: 200, body: 'facts' })
  expect(await get('/annals/facts', { of: under })).toMatchObject({ headers: { location: '/annals/facts/' } })
  expect((await get('/annals/_next/static/a.js', { of: under })).headers['cache-control']).toMatch(
    'immutable',
  )
  expect((await get('/facts/', { of: under })).status).toBe(404)
})

test('nothing but reading is allowed', async () => {
  expect(await get('/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
})
