import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExport } from './build.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { node, PlainError, run, startedAs } from './run.mjs'

const reports = mkdtempSync(join(tmpdir(), 'annals-tests-'))
const UNITS = join(reports, 'units.json')
const BROWSER = join(reports, 'browser.json')

/** Everything that is checked, in order. A step runs once those before it have passed. */
const STEPS = {
  lint: () => run('Lint', node('node_modules/@biomejs/biome/bin/biome', 'check')),
  types: () => run('Types', node('node_modules/typescript/bin/tsc', '--noEmit')),
  'units and laws': () =>
    run('Units and laws', [
      ...node('node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'),
      ...['--reporter=json', `--outputFile.json=${UNITS}`],
    ]),
  'the pack': () => run('The check of the pack', node('lib/cli/annals.mjs', 'check')),
  'the build': () => buildExport({ quiet: true }),
  'the browser': () =>
    run('The browser tests', node('node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'), {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER },
    }),
}

await startedAs(import.meta.url, () => {
  ensureInstalled()
  ensureChromium()
  const counts = { passed: 0, failed: 0 }
  let failed = ''
  for (const [name, step] of Object.entries(STEPS)) {
    console.log(`\n── ${name}`)
    try {
      step()
    } catch (error) {
      console.error(error instanceof PlainError ? error.message : error)
      failed = name
      break
    }
  }
  const { passed, broken } = total()
  if (failed) console.log(`\nStopped at ${failed}.`)
  console.log(`\n${passed} passed, ${failed ? Math.max(broken, 1) : broken} failed`)
  if (failed) process.exitCode = 1
})
