import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** A program may hold a port on any of these; it is free if it is free on all of them. */
const HOSTS = ['::', '0.0.0.0', '::1', '127.0.0.1']

/**
 * Serves an export, compressed, with `serve`, until `close` is called or this program ends.
 *
 * @param {{ from?: number, folder?: string }} options `from` is the first port to try
 */
export async function serveExport({ from = 3000, folder = 'out' } = {}) {
  const port = await findFreePort(from)
  const server = spawn(
    process.execPath,
    ['node_modules/serve/build/main.js', resolve(folder), '-l', `${port}`, '-c', resolve('lib/cli/serve.json'), '-L', '-n'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NO_UPDATE_CHECK: '1' } },
  )
  const close = () => server.kill('SIGKILL')
  process.once('exit', close)
  const failed = text(server.stderr).then((reason) => {
    throw new Error(`The server ended${reason && `: ${reason.trim()}`}.`)
  })
  // It also ends when it is closed, and then nobody waits for it.
  failed.catch(() => {})
  const address = `http://localhost:${port}`
  await Promise.race([waitForAnswer(address), failed])
  return { address, close }
}

/** @param {number} from */
async function findFreePort(from) {
  for (let port = from; port <= 65_535; port++) {
    if (await isFreeEverywhere(port)) return port
  }
  throw new Error(`No port from ${from} up is free.`)
}

/** @param {number} port */
async function isFreeEverywhere(port) {
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

/** @param {string} address */
async function waitForAnswer(address) {
  for (;;) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

// `node lib/cli/serve.mjs 4300` serves what is built, from that port on.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serveExport({ from: Number(process.argv[2] ?? 3000) })
  console.log(`Annals is at ${address}`)
}
