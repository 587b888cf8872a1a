import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
}

/** A server of one test: a copy of the export that the test may change, and that it can take off the network. */
export type OwnServer = {
  address: string
  folder: string
  /** Paths that are answered with a failure. */
  broken: Set<string>
  stop: () => Promise<void>
  start: () => Promise<void>
  /** Stops it and removes the copy. */
  remove: () => Promise<void>
}

export async function serveCopy(exported = 'out'): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'annals-copy-'))
  cpSync(exported, folder, { recursive: true })
  const broken = new Set<string>()
  let server = await listen({ folder, broken }, 0)
  const { port } = addressOf(server)
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return {
    address: `http://localhost:${port}`,
    folder,
    broken,
    stop,
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
    start: async () => {
      server = await listen({ folder, broken }, port)
    },
  }
}

/** As awkward as hosts are: answers vary by headers that differ by who asks, and the not-found page is not found. */
function listen({ folder, broken }: Pick<OwnServer, 'folder' | 'broken'>, port: number): Promise<Server> {
  const server = createServer(({ url = '/' }, answer) => {
    const path = decodeURIComponent(new URL(url, 'http://x').pathname)
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path))
    if (broken.has(path)) return void answer.writeHead(503).end()
    try {
      const body = readFileSync(file)
      answer.writeHead(path === '/404.html' ? 404 : 200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
        vary: 'Accept, RSC, Next-Router-Prefetch',
      })
      answer.end(body)
    } catch {
      answer.writeHead(404, { 'content-type': 'text/html' }).end(readFileSync(join(folder, '404.html')))
    }
  })
  return new Promise((resolve) => server.listen(port, 'localhost', () => resolve(server)))
}

function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address
}
