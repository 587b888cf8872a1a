import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node, startedAs } from './run.mjs'
import { runSteps, tableOf } from './steps.mjs'

/** Where the test runners leave their counts. */
const REPORTS = mkdtempSync(join(tmpdir(), 'annals-tests-'))
const VITEST = join(REPORTS, 'vitest.json')
const PLAYWRIGHT = join(REPORTS, 'playwright.json')

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
  'units and laws': {
    needs: INSTALLED,
    command: node(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${VITEST}`,
    ),
  },
  journeys: {
    needs: ['the build', 'a browser'],
    after: ['lint', 'the pack', 'types', 'units and laws'],
    command: node('node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'),
    aloud: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT },
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

/** The tests of the two runners, as far as they have run. */
function counts() {
  const units = read(VITEST)
  const journeys = read(PLAYWRIGHT)?.stats
  return [
    { step: 'units and laws', passed: units?.numPassedTests ?? 0, failed: units?.numFailedTests ?? 0 },
    {
      step: 'journeys',
      passed: journeys?.expected ?? 0,
      failed: (journeys?.unexpected ?? 0) + (journeys?.flaky ?? 0),
    },
  ]
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
