import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStaticServer } from '@/lib/cli/static-server.mjs'

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

/** As awkward as hosts are: answers vary by headers that differ by who asks. */
async function listen(
  { folder, broken }: Pick<OwnServer, 'folder' | 'broken'>,
  port: number,
): Promise<Server> {
  const server = createStaticServer({
    folder,
    first: (path, response) => {
      response.setHeader('vary', 'Accept, RSC, Next-Router-Prefetch')
      if (broken.has(path)) response.writeHead(503).end()
      return broken.has(path)
    },
  })
  await once(server.listen(port, 'localhost'), 'listening')
  return server
}

function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address
}
