import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { endOnSignal, PlainError, startedAs } from './run.mjs'

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
  const files = basePath ? copyUnder(folder, basePath) : resolve(folder)
  for (let port = await findFreePort(from); ; port = await findFreePort(port + 1)) {
    const server = startServer(files, port)
    const { heldAt, reason } = await firstWords(server)
    if (heldAt !== undefined)
      return { address: `http://localhost:${heldAt}${basePath}`, close: () => server.kill('SIGKILL') }
    // Another program was quicker; it has this port now.
    if (!reason.includes('EADDRINUSE'))
      throw new PlainError(`The server did not start${reason && `: ${reason}`}.`)
  }
}

/**
 * @param {string} files
 * @param {number} port
 */
function startServer(files, port) {
  const server = spawn(
    process.execPath,
    [
      'node_modules/serve/build/main.js',
      files,
      '-l',
      `${port}`,
      '-c',
      resolve('lib/cli/serve.json'),
      '-L',
      '-n',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_UPDATE_CHECK: '1', NO_COLOR: '1' } },
  )
  process.once('exit', () => server.kill('SIGKILL'))
  return server
}

/**
 * The port on which a server says that it answers, or why it ended before.
 *
 * @param {ReturnType<typeof startServer>} server
 * @returns {Promise<{ heldAt?: string, reason: string }>}
 */
function firstWords(server) {
  return new Promise((resolve) => {
    let said = ''
    // It goes on being read, so that a server that says more never waits for a reader.
    server.stdout.setEncoding('utf8').on('data', (words) => {
      said = said.slice(-200) + words
      const heldAt = /Accepting connections at http:\/\/localhost:(\d+)/.exec(said)?.[1]
      if (heldAt !== undefined) resolve({ heldAt, reason: '' })
    })
    text(server.stderr).then((reason) => resolve({ reason: reason.trim() }))
  })
}

/**
 * Pages built for `/annals` find their files only there.
 *
 * @param {string} folder
 * @param {string} basePath
 */
function copyUnder(folder, basePath) {
  const copy = mkdtempSync(join(tmpdir(), 'annals-'))
  cpSync(folder, join(copy, basePath), { recursive: true })
  return copy
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
