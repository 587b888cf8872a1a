import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node, startedAs } from './run.mjs'
import { runSteps, tableOf } from './steps.mjs'

/** Where the test runners leave their counts. */
const REPORTS = mkdtempSync(join(tmpdir(), 'annals-tests-'))
const reportOf = (/** @type {string} */ tests) => join(REPORTS, `${tests}.json`)

/** @param {string} project */
function vitest(project) {
  const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportOf(project)}`]
  return node('node_modules/vitest/vitest.mjs', 'run', '--project', project, ...report)
}

const INSTALLED = ['installing']

/**
 * Everything that is checked. The journeys wait for all that might be running: how long a page takes is what they
 * notice.
 *
 * @type {Record<string, import('./steps.mjs').Step>}
 */
const STEPS = {
  installing: { command: node('lib/cli/ensure-installed.mjs') },
  lint: { needs: INSTALLED, command: node('node_modules/@biomejs/biome/bin/biome', 'check') },
  'the pack': { needs: INSTALLED, command: node('lib/cli/annals.mjs', 'check') },
  'the build': { needs: INSTALLED, command: node('lib/cli/build.mjs') },
  // The build writes types too: what a page may export, and where links may lead.
  types: {
    needs: INSTALLED,
    after: ['the build'],
    command: node('node_modules/typescript/bin/tsc', '--noEmit'),
  },
  'a browser': { needs: INSTALLED, command: node('lib/cli/ensure-chromium.mjs') },
  'units and laws': { needs: INSTALLED, command: vitest('units') },
  components: { needs: ['a browser'], command: vitest('components') },
  journeys: {
    needs: ['the build', 'a browser'],
    after: ['lint', 'the pack', 'types', 'units and laws', 'components'],
    command: node('node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'),
    aloud: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('journeys') },
  },
  // Left out where they are not installed.
  'Firefox and WebKit': {
    needs: ['the build'],
    after: ['journeys'],
    command: node('node_modules/tsx/dist/cli.mjs', 'tests/engines/run.ts'),
  },
}

await startedAs(import.meta.url, async () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130))
  const started = performance.now()
  const ended = await runSteps(STEPS, (text) => process.stdout.write(text))
  const all = Math.round((performance.now() - started) / 1000)
  const tests = counts()
  // A step that is no test counts as one when it fails.
  const others = ended.filter(
    ({ name, end }) => end === 'failed' && !tests.some((one) => one.step === name && one.failed),
  )
  const passed = tests.reduce((sum, one) => sum + one.passed, 0)
  const failed = tests.reduce((sum, one) => sum + one.failed, others.length)
  console.log(`\n${tableOf(ended)}\n${all} s in all\n\n${passed} passed, ${failed} failed`)
  if (ended.some(({ end }) => end !== 'passed')) process.exitCode = 1
})

/** The tests of each step that is tests, as far as they have run. */
function counts() {
  const { expected = 0, unexpected = 0, flaky = 0 } = read('journeys')?.stats ?? {}
  return [
    { step: 'units and laws', ...countsOf('units') },
    { step: 'components', ...countsOf('components') },
    { step: 'journeys', passed: expected, failed: unexpected + flaky },
  ]
}

/** @param {string} project */
function countsOf(project) {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = read(project) ?? {}
  return { passed, failed }
}

/** @param {string} tests */
function read(tests) {
  const file = reportOf(tests)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
