import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExport } from './build.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { node, run, startedAs } from './run.mjs'

/** Where the two test runners leave their counts. */
const REPORTS = mkdtempSync(join(tmpdir(), 'annals-tests-'))
const UNITS = join(REPORTS, 'units.json')
const BROWSER = join(REPORTS, 'browser.json')

/** Everything that is checked, in order; the first step that fails is the last. @type {Record<string, () => unknown>} */
const STEPS = {
  installing: ensureInstalled,
  lint: () => run('Lint', node('node_modules/@biomejs/biome/bin/biome', 'check')),
  types: () => run('The check of types', node('node_modules/typescript/bin/tsc', '--noEmit')),
  'units and laws': () =>
    run(
      'A test',
      node(
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${UNITS}`,
      ),
    ),
  'the pack': () => run('The check of the pack', node('lib/cli/annals.mjs', 'check')),
  'the build': () => buildExport({ quiet: true }),
  'a browser': ensureChromium,
  'browser tests': () =>
    run('A test', node('node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'), {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER },
    }),
}

await startedAs(import.meta.url, async () => {
  let stopped = false
  for (const [name, step] of Object.entries(STEPS)) {
    console.log(`\n— ${name}`)
    try {
      await step()
    } catch (error) {
      console.error(`\n${error instanceof Error ? error.message : error} Stopped at: ${name}.`)
      stopped = true
      break
    }
  }
  const { passed, failed } = counts()
  // A step that is no test counts as one when it fails.
  console.log(`\n${passed} passed, ${stopped ? Math.max(failed, 1) : failed} failed`)
  if (stopped) process.exitCode = 1
})

/** The tests of both runners, as far as they have run. */
function counts() {
  const units = read(UNITS)
  const browser = read(BROWSER)?.stats
  return {
    passed: (units?.numPassedTests ?? 0) + (browser?.expected ?? 0),
    failed: (units?.numFailedTests ?? 0) + (browser?.unexpected ?? 0) + (browser?.flaky ?? 0),
  }
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
