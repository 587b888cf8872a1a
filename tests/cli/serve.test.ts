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
