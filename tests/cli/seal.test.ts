import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sealPage } from '@/lib/cli/seal.mjs'

const PAGE =
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/a.css"/>' +
  '<script src="/_next/static/a.js" async=""></script></head><body><p title="style=&quot;x&quot; is no style">One</p>' +
  '<script>one()</script><script id="_R_">two("<\\/p>")</script></body></html>'

const seal = (html: string, basePath = ''): string => sealPage(html, { basePath, scripts: ['theme()'] })

test('the policies stand before everything that can load or run, and behind the charset alone', () => {
  const [, before = ''] = /^(.*?)<(?:script|link)/.exec(seal(PAGE)) ?? []
  expect(before).toMatch(
    /<head><meta charSet="utf-8"\/>(<meta http-equiv="Content-Security-Policy"[^>]*>){2}$/,
  )
})

test('each inline script of a sealed page is allowed by its hash, in both policies', () => {
  const sealed = seal(PAGE)
  const scripts = [...sealed.matchAll(/<script(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => text ?? '',
  )
  expect(scripts).toEqual([expect.stringContaining('createPolicy'), 'theme()', 'one()', 'two("<\\/p>")'])
  for (const script of scripts) {
    const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`
    expect(sealed.split(hash)).toHaveLength(3)
  }
})

test('scripts may come from the build’s own folder only, below the base path if there is one', () => {
  expect(seal(PAGE)).toContain('script-src *:*/_next/static/ ')
  expect(seal(PAGE, '/annals')).toContain('script-src *:*/annals/_next/static/ ')
  expect(seal(PAGE, '/annals')).toContain('"/annals/_next/static/","/annals/sw.js"')
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
