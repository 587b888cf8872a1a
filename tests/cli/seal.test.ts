import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { sealPage } from '@/lib/cli/seal.mjs'

const PAGE =
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/a.css"/>' +
  '<script src="/_next/static/a.js" async=""></script></head><body><p title="style=&quot;x&quot; is no style">One</p>' +
  '<script>one()</script><script id="_R_">two("<\\/p>")</script></body></html>'

const seal = (html: string, basePath = ''): string => sealPage(html, { basePath, scripts: ['theme()'] })

test('the policy stands before everything that can load or run, and behind the charset alone', () => {
  const [, before = ''] = /^(.*?)<(?:script|link)/.exec(seal(PAGE)) ?? []
  expect(before).toMatch(/<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"[^>]*>$/)
})

const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '')

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

test('each inline script of a sealed page is allowed by its hash, in both policies; the one that sets the second in the first', () => {
  const sealed = seal(PAGE)
  const [guard = '', ...rest] = scriptsOf(sealed)
  expect(rest).toEqual(['theme()', 'one()', 'two("<\\/p>")'])
  expect(sealed.split(hashOf(guard))).toHaveLength(2)
  for (const script of rest) {
    expect(sealed.split(hashOf(script))).toHaveLength(3)
    expect(guard).toContain(hashOf(script))
  }
})

/** Runs the first script of a sealed page as a page of that origin does: the policy that it sets. */
function secondPolicy(sealed: string, origin: string): unknown {
  const metas: object[] = []
  const document = { createElement: () => ({}), head: { append: (meta: object) => metas.push(meta) } }
  const { protocol, hostname } = new URL(origin)
  const location = { origin, protocol, hostname, href: `${origin}/` }
  runInNewContext(scriptsOf(sealed)[0] ?? '', { window: { document, location } })
  return metas
}

test.each([
  ['', 'https://annals.example'],
  ['/annals', 'http://localhost:3000'],
])(
  'scripts may come from the build’s own folder of this origin only, below the base path %j',
  (base, origin) => {
    const hashes = scriptsOf(PAGE).map(hashOf)
    expect(secondPolicy(seal(PAGE, base), origin)).toEqual([
      {
        httpEquiv: 'Content-Security-Policy',
        content:
          `script-src ${origin}${base}/_next/static/ ${[hashOf('theme()'), ...hashes].join(' ')}; ` +
          `worker-src ${origin}${base}/_next/static/ ${origin}${base}/sw.js`,
      },
    ])
  },
)

test('an IPv6 address, for which policies have no words, is left open; the first policy holds to it', () => {
  expect(secondPolicy(seal(PAGE), 'http://[::1]:3000')).toMatchObject([
    { content: expect.stringMatching(/^script-src http:\/\/\*:\*\/_next\/static\/ /) },
  ])
})

test.each([
  ['<p class="a" style="color:red">', 'use a class instead of <p class="a" style="color:red">'],
  ['<style>p{}</style>', 'use a class instead of <style>'],
  ['<meta http-equiv="Content-Security-Policy" content=""/>', 'it is sealed already'],
])('a page with %s is refused, with the reason', (markup, reason) => {
  expect(() => seal(PAGE.replace('<p ', `${markup}<p `))).toThrow(reason)
})

test('a page without a charset is refused', () => {
  expect(() => seal('<html><head></head></html>')).toThrow('has no <meta charset="utf-8">')
})
