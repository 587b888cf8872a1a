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
/** What is compressed already, or too small for it. */
const PACKED = /\.(png|woff2)$/
const SMALL = 1024
/** Steps out of the folder, and what no file is called. */
const OUTSIDE = /\/\.\.(\/|$)|\0/
const NOT_FOUND = '/404.html'
/** What hosts read and do not serve. */
const HIDDEN = '/_headers'

/**
 * A server of a folder of static files that does what hosts do: a folder is its `index.html` and ends with a slash, an
 * address without a file is `404.html`, text goes compressed, and headers are what the folder's `_headers` says. It
 * reads a file again when it has changed.
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
 * The path below the base path that a request asks for, decoded and with single slashes; undefined if there is none.
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

/** Reads files, and keeps what it has made of one for as long as that does not change. */
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
 * Undefined where there is nothing, be it for a path that leads through a file or a name too long for the disk.
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
 * What a `_headers` file, in the form that Netlify and Cloudflare read, says of a path: the blocks that it matches, one
 * after the other.
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
