import { existsSync } from 'node:fs'
import { PlainError } from '@/lib/cli/run.mjs'
import { serveExport } from '@/lib/cli/serve.mjs'
import { makeProfile } from '@/tests/browser/launched'
import { findFirefox, launchFirefox } from './firefox'
import { type Engine, journey } from './journey'
import { findWebkit, launchWebkit } from './webkit'

/**
 * `npm run engines`: one journey through what is built, in Firefox and in WebKit. The tests use Chromium alone, which
 * every machine can have; these two are driven where they are installed, and it is said where one is not.
 */
if (!existsSync('out/index.html'))
  throw new PlainError('There is nothing in out/: npm run build comes first.')
const [firefox, webkit] = [findFirefox(), findWebkit()]
await drive('Firefox', firefox ? (folder) => launchFirefox(firefox, folder) : undefined)
await drive('WebKit', webkit && (() => launchWebkit(webkit)))
process.exit()

async function drive(name: string, launch: ((folder: string) => Promise<Engine>) | undefined): Promise<void> {
  if (!launch) return console.log(`${name}: there is none on this machine.`)
  const profile = makeProfile()
  const site = await serveExport({ from: 4600 })
  const engine = await launch(profile.folder)
  try {
    await journey(engine, site, (step) => console.log(`${name}: ${step}`))
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  } finally {
    await engine.kill()
    site.close()
    profile.remove()
  }
}
