import { buildExport } from './build.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { endOnSignal, startedAs } from './run.mjs'
import { serveExport } from './serve.mjs'

await startedAs(import.meta.url, async () => {
  ensureInstalled()
  console.log('Building the pages …')
  await buildExport({ quiet: true })
  endOnSignal()
  const { address } = await serveExport()
  console.log(`\nAnnals is at ${address}`)
})
