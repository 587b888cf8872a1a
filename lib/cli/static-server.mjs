import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}
/** Files not worth compressing: those already compressed, and those below `SMALL` bytes. */
const PACKED = /\.(png|woff2)$/
const SMALL = 1024
/** Paths that leave the folder or cannot be file names. */
const OUTSIDE = /\/\.\.(\/|$)|\0/
const NOT_FOUND = '/404.html'
/** File that hosts read and do not serve. */
const HIDDEN = '/_headers'

/**
 * Serves a folder of static files as hosts do: a folder is its `index.html` and ends with a slash, an address without a
 * file is `404.html`, text is compressed, and the folder's `_headers` sets the headers. Reads a file again after it
 * changed.
 *
 * @typedef {import('node:http').ServerResponse} Response
 * @param {{ folder: string, basePath?: string, first?: (path: string, response: Response) => boolean }} options
 *   `first` may add headers, or answer a path itself and say so
 */
export function createStaticServer({ folder, basePath = '', first = () => false }) {
  const root = resolve(folder)
  const read = fileReader()
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
    const [asked = '', ...query] = (request.url ?? '/').split('?')
    const path = pathWithin(asked, basePath) ?? HIDDEN
    if (first(path, response)) return
    const found = join(root, path.endsWith('/') ? `${path}index.html` : path)
    const file = path === HIDDEN ? undefined : read(found)
    if (!file && !path.endsWith('/') && read(join(found, 'index.html'))) {
      const location = [`${asked.replace(/[\\/]+/g, '/')}/`, ...query].join('?')
      return void response.writeHead(301, { location }).end()
    }
    if (file && path !== NOT_FOUND) send(file, 200, path)
    else send(read(join(root, NOT_FOUND)), 404, NOT_FOUND)

    /**
     * @param {ReturnType<typeof read>} file
     * @param {number} status
     * @param {string} path
     */
    function send(file, status, path) {
      if (!file) return void response.writeHead(status).end()
      const zipped = /\bgzip\b/.test(`${request.headers['accept-encoding']}`) ? file.zipped() : undefined
      const body = zipped ?? file.body
      const rules = read(join(root, HIDDEN))?.body.toString() ?? ''
      for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value)
      response.setHeader('etag', file.etag).appendHeader('vary', 'Accept-Encoding')
      if (status === 200 && request.headers['if-none-match'] === file.etag)
        return void response.writeHead(304).end()
      if (zipped) response.setHeader('content-encoding', 'gzip')
      response.writeHead(status, { 'content-type': file.type, 'content-length': body.length }).end(body)
    }
  })
}

/**
 * Returns the requested path below the base path, decoded and with single slashes; undefined if there is none.
 *
 * @param {string} asked
 * @param {string} basePath
 */
function pathWithin(asked, basePath) {
  try {
    const path = decodeURIComponent(asked).replace(/[\\/]+/g, '/')
    return path.startsWith(`${basePath}/`) && !OUTSIDE.test(path) ? path.slice(basePath.length) : undefined
  } catch {
    return
  }
}

/** Reads files, and caches the result until a file changes. */
function fileReader() {
  /** @type {Map<string, ReturnType<typeof fileOf> & { changed: string }>} */
  const kept = new Map()
  /** @param {string} path */
  return (path) => {
    const stats = statsOf(path)
    if (!stats?.isFile()) return
    const changed = `${stats.mtimeMs} ${stats.size}`
    const known = kept.get(path)
    if (known?.changed === changed) return known
    const file = { ...fileOf(path, readFileSync(path)), changed }
    kept.set(path, file)
    return file
  }
}

/**
 * Returns undefined if there is no file, even for a path that leads through a file or a name too long for the disk.
 *
 * @param {string} path
 */
function statsOf(path) {
  try {
    return statSync(path)
  } catch {
    return
  }
}

/**
 * @param {string} path
 * @param {Buffer} body
 */
function fileOf(path, body) {
  /** @type {Buffer | undefined} */
  let zipped
  return {
    body,
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`,
    zipped: () => {
      if (!PACKED.test(path) && body.length > SMALL) zipped ??= gzipSync(body)
      return zipped
    },
  }
}

/**
 * Returns the headers that a `_headers` file, in the format of Netlify and Cloudflare, sets for a path: those of all
 * matching blocks, in order.
 *
 * @param {string} rules
 * @param {string} path
 */
export function headersFor(rules, path) {
  /** @type {Record<string, string>} */
  const headers = { 'cache-control': 'no-cache' }
  let applies = false
  for (const line of rules.split('\n')) {
    const [, gone, name = '', value = ''] = /^\s+(!?)\s*([\w-]+)(?::\s*(.*\S))?/.exec(line) ?? []
    if (/^\S/.test(line)) {
      const [start = '', ...end] = line.trim().split('*')
      applies = end.length > 0 ? path.startsWith(start) : path === start
    } else if (applies && gone) delete headers[name.toLowerCase()]
    else if (applies && name) headers[name.toLowerCase()] = value
  }
  return headers
}
