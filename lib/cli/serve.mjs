import { once } from 'node:events'
import { createServer } from 'node:net'
import { endOnSignal, PlainError, startedAs } from './run.mjs'
import { createStaticServer } from './static-server.mjs'

/** A program may hold a port on any of these; it is free if it is free on all of them. */
const HOSTS = ['::', '0.0.0.0', '::1', '127.0.0.1']

/**
 * Serves the export, compressed, until `close` is called or this program ends.
 *
 * @param {{ from?: number, folder?: string, basePath?: string }} options `from` is the first port to try
 */
export async function serveExport({
  from = 3000,
  folder = 'out',
  basePath = process.env.ANNALS_BASE_PATH ?? '',
} = {}) {
  for (let port = await findFreePort(from); ; port = await findFreePort(port + 1)) {
    const server = createStaticServer({ folder, basePath }).listen(port)
    const close = () => {
      server.close()
      server.closeAllConnections()
    }
    try {
      await once(server, 'listening')
      return { address: `http://localhost:${port}${basePath}`, close }
    } catch (error) {
      // Another program was quicker; it has this port now.
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    }
  }
}

/**
 * The first port from `from` up that no program holds on any address of this machine.
 *
 * @param {number} from
 */
export async function findFreePort(from) {
  for (let port = from; port <= 65_535; port++) {
    if (await isFreeEverywhere(port)) return port
  }
  throw new PlainError(`No port from ${from} up is free.`)
}

/** @param {number} port */
async function isFreeEverywhere(port) {
  // One after the other: a probe of all addresses would be in the way of the next one's.
  for (const host of HOSTS) {
    if (!(await isFree(port, host))) return false
  }
  return true
}

/**
 * A machine without IPv6 has no such address, and then nothing can hold the port there.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) =>
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'),
    )
    probe.listen({ port, host, exclusive: true, ipv6Only: true }, () => probe.close(() => resolve(true)))
  })
}

// `node lib/cli/serve.mjs 4300` serves what is built, from that port on.
await startedAs(import.meta.url, async () => {
  endOnSignal()
  const { address } = await serveExport({ from: Number(process.argv[2] ?? 3000) })
  console.log(`Annals is at ${address}`)
})
