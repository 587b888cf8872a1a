import { buildExport } from './build.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { startedAs } from './run.mjs'
import { serveExport } from './serve.mjs'

await startedAs(import.meta.url, async () => {
  ensureInstalled()
  console.log('Building the pages …')
  await buildExport({ quiet: true })
  const { address } = await serveExport()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0))
  console.log(`\nAnnals is at ${address}`)
})
