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

test('what is served ends with the program that serves it, also by a signal', async () => {
  const program = spawn(process.execPath, ['--input-type=module', '-e', SERVING])
  const [address] = await once(program.stdout, 'data')
  const isServed = () =>
    fetch(String(address).trim()).then(
      () => true,
      () => false,
    )
  expect(await isServed()).toBe(true)
  program.kill('SIGTERM')
  await once(program, 'exit')
  await expect.poll(isServed).toBe(false)
})
