import { createHash } from 'node:crypto'

/**
 * Seals an exported page with a Content-Security-Policy, placed before everything that can load or run, with the hashes
 * of the page's inline scripts. The first of these scripts adds a second policy, and every script has to pass both. One
 * says "from this origin" (it cannot name a path); the other says "from this path of this origin" (only the page knows
 * it, since a build does not know where it will be served). Together they keep out a script that someone got into
 * `/packs/`, say. The second is not `*:*` and a path in the page itself, because WebKit never matches that.
 */

const CHARSET = /<meta charset="utf-8"\s*\/?>/i
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi

/** The service worker's file, the only script outside Next's own folder. */
const WORKER = 'sw.js'

/**
 * Puts the policy into a page, and `scripts` (classic scripts as text) before the page's own. If a page cannot be
 * sealed, throws in plain words for the person who builds.
 *
 * @param {string} html
 * @param {{ basePath: string, scripts: string[] }} options
 */
export function sealPage(html, { basePath, scripts }) {
  if (!CHARSET.test(html)) throw new Error('it has no <meta charset="utf-8"> to put the policy behind')
  if (/http-equiv="content-security-policy"/i.test(html)) throw new Error('it is sealed already')
  const styled = inlineStyle(html)
  if (styled) throw new Error(`the policy forbids inline styles, so use a class instead of ${styled}`)

  const paths = { chunks: `${basePath}/_next/static/`, worker: `${basePath}/${WORKER}` }
  const ours = scripts.map(inline).join('')
  const rest = [...new Set(inlineScripts(ours + html).map(hashSource))]
  const guard = `(${guardScripts})(window,${JSON.stringify({ ...paths, hashes: rest.join(' ') })})`
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy([hashSource(guard), ...rest])}"/>`
  // The charset stays first: browsers look for it only in the first 1,024 bytes.
  return html.replace(CHARSET, (charset) => `${charset}${meta}${inline(guard)}${ours}`)
}

/** @param {string} script */
const inline = (script) => `<script>${script}</script>`

/** @param {string[]} hashes */
function policy(hashes) {
  return [
    `default-src 'none'`,
    `script-src 'self' ${hashes.join(' ')}`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    'trusted-types default',
  ].join('; ')
}

/**
 * Runs in the page before everything else: adds the second policy and the one Trusted Types policy. Turbopack and React
 * name scripts by plain strings; these pass if they are files of this build, and nothing else ever becomes a script or
 * markup.
 *
 * @typedef {{ createScriptURL(text: string): string | null }} Rules
 * @param {Pick<Window, 'document' | 'location'> & { trustedTypes?: { createPolicy(name: string, rules: Rules): unknown } }} page
 *   the window
 * @param {{ chunks: string, worker: string, hashes: string }} allowed paths, and the hashes of the inline scripts
 */
function guardScripts({ document, location, trustedTypes }, { chunks, worker, hashes }) {
  const { origin, protocol, hostname } = location
  // A policy has no words for an IPv6 address.
  const here = hostname.startsWith('[') ? `${protocol}//*:*` : origin
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = `script-src ${here}${chunks} ${hashes}; worker-src ${here}${chunks} ${here}${worker}`
  document.head.append(policy)
  trustedTypes?.createPolicy('default', {
    createScriptURL(text) {
      const { origin: from, pathname } = new URL(text, location.href)
      const isOurs = pathname === worker || (pathname.startsWith(chunks) && !pathname.includes('%'))
      return from === origin && isOurs ? text : null
    },
  })
}

/** @param {string} html */
function inlineScripts(html) {
  return [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', text = '']) =>
    text === '' || /\ssrc=/i.test(attributes) ? [] : [text],
  )
}

/** @param {string} script */
function hashSource(script) {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

/**
 * Finds the first tag with an inline style; undefined if there is none. React escapes `>` and `"` within attributes.
 *
 * @param {string} html
 */
function inlineStyle(html) {
  const tags = html.replace(SCRIPT, '').match(/<[a-z][^>]*>/gi) ?? []
  return tags.find((tag) => /^<style[\s>]|\sstyle=/i.test(tag.replace(/"[^"]*"/g, '""')))
}
