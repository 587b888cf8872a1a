import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { findFreePort } from '@/lib/cli/serve.mjs'

const families = new Set(
  Object.values(networkInterfaces()).flatMap((many = []) => many.map(({ family }) => family)),
)
const HOSTS = ['127.0.0.1', '0.0.0.0', ...(families.has('IPv6') ? ['::', '::1'] : [])]

test.each(HOSTS)('a port that a program holds on %s is passed over', async (host) => {
  const other = createServer().listen(0, host)
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  expect(await findFreePort(port)).toBeGreaterThan(port)
  other.close()
})

const SERVING = `
  import { endOnSignal } from './lib/cli/run.mjs'
  import { serveExport } from './lib/cli/serve.mjs'
  endOnSignal()
  console.log((await serveExport({ folder: 'public' })).address)
`

/** A program that serves, and where it says so. */
async function serving() {
  const program = spawn(process.execPath, ['--input-type=module', '-e', SERVING])
  const [address] = await once(program.stdout, 'data')
  return { program, address: String(address).trim() }
}

const isServed = (address: string) =>
  fetch(address).then(
    () => true,
    () => false,
  )

test('programs that serve from one moment on have an address each', async () => {
  const all = await Promise.all([serving(), serving(), serving()])
  expect(new Set(all.map(({ address }) => address)).size).toBe(3)
  for (const { address } of all) expect(await isServed(address)).toBe(true)
  for (const { program } of all) program.kill('SIGTERM')
})

test('what is served ends with the program that serves it, also by a signal', async () => {
  const { program, address } = await serving()
  expect(await isServed(address)).toBe(true)
  program.kill('SIGTERM')
  await once(program, 'exit')
  await expect.poll(() => isServed(address), { timeout: 30_000 }).toBe(false)
})
