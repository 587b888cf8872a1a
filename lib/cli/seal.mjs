import { createHash } from 'node:crypto'

/**
 * Seals an exported page: a Content-Security-Policy in front of everything that can load or run, with the hashes of
 * the page's inline scripts. Two policies stand side by side, and a script has to pass both: one says "from this
 * origin" (which cannot name a path), the other "from this path" (which cannot name the origin, since a build does
 * not know where it will be served). Together they keep out a script that someone got into `/packs/`, say.
 */

const CHARSET = /<meta charset="utf-8"\s*\/?>/i
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi

/** The service worker's file: the only script outside Next's own folder. */
const WORKER = 'sw.js'

/**
 * Puts the policies into a page, and `scripts` (classic scripts as text) in front of the page's own. Throws, in words
 * for the person who builds, on a page that cannot be sealed.
 *
 * @param {string} html
 * @param {{ basePath: string, scripts: string[] }} options
 */
export function sealPage(html, { basePath, scripts }) {
  if (!CHARSET.test(html)) throw new Error('it has no <meta charset="utf-8"> to put the policy behind')
  if (/http-equiv="content-security-policy"/i.test(html)) throw new Error('it is sealed already')
  const styled = inlineStyle(html)
  if (styled) throw new Error(`the policy forbids inline styles, so use a class instead of ${styled}`)

  const files = { chunks: `${basePath}/_next/static/`, worker: `${basePath}/${WORKER}` }
  const first = [
    `(${guardScripts})(window,${JSON.stringify(files.chunks)},${JSON.stringify(files.worker)})`,
    ...scripts,
  ]
  const ours = first.map((script) => `<script>${script}</script>`).join('')
  const hashes = [...new Set(inlineScripts(ours + html).map(hashSource))]
  const metas = policies(hashes, files).map(
    (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  )
  // The charset stays in front: browsers look for it in the first 1,024 bytes only.
  return html.replace(CHARSET, (charset) => `${charset}${metas.join('')}${ours}`)
}

/**
 * @param {string[]} hashes
 * @param {{ chunks: string, worker: string }} files
 */
function policies(hashes, files) {
  const fromThisOrigin = [
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
  ]
  const fromThesePaths = [
    `script-src *:*${files.chunks} ${hashes.join(' ')}`,
    `worker-src *:*${files.chunks} *:*${files.worker}`,
  ]
  return [fromThisOrigin.join('; '), fromThesePaths.join('; ')]
}

/**
 * Runs in the page, first of all: the one Trusted Types policy. Turbopack and React name scripts by plain strings;
 * these pass if they are files of this build, and nothing else ever becomes a script or markup.
 *
 * @typedef {{ createScriptURL(text: string): string | null }} Rules
 * @param {{ trustedTypes?: { createPolicy(name: string, rules: Rules): unknown } }} page the window
 * @param {string} chunks
 * @param {string} worker
 */
function guardScripts(page, chunks, worker) {
  page.trustedTypes?.createPolicy('default', {
    createScriptURL(text) {
      const { origin, pathname } = new URL(text, location.href)
      const ours = pathname === worker || (pathname.startsWith(chunks) && !pathname.includes('%'))
      return origin === location.origin && ours ? text : null
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
 * The first tag with a style of its own, or undefined. React escapes `>` and `"` within attributes.
 *
 * @param {string} html
 */
function inlineStyle(html) {
  const tags = html.replace(SCRIPT, '').match(/<[a-z][^>]*>/gi) ?? []
  return tags.find((tag) => /^<style[\s>]|\sstyle=/i.test(tag.replace(/"[^"]*"/g, '""')))
}
