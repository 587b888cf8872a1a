import { makeOffline } from './offline-export.mjs'
import { node, run, startedAs } from './run.mjs'
import { sealExport } from './seal-export.mjs'

/** Publishes the packs, exports the pages to `out/`, seals them, then lists them for offline use. */
export async function buildExport({ quiet = false } = {}) {
  run('Publishing the packs', node('node_modules/tsx/dist/cli.mjs', 'lib/cli/publish-packs.ts'), { quiet })
  run('Building the pages (next build)', node('node_modules/next/dist/bin/next', 'build'), { quiet })
  sealExport()
  await makeOffline()
}

await startedAs(import.meta.url, () => buildExport())
