import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExport } from './build.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { findChromium } from './find-chromium.mjs'
import { node, npm, PlainError, run, startedAs } from './run.mjs'

/** Everything a green result needs, in the order in which it fails soonest. Ends with the tests counted. */
await startedAs(import.meta.url, () => {
  ensureInstalled()
  ensureChromium()
  run('Lint', node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'))
  run('Types', node('node_modules/typescript/bin/tsc', '--noEmit'))
  const unit = count('Unit and property tests', node('node_modules/vitest/vitest.mjs', 'run'), 'vitest')
  run('Checking the packs', npm('run', '--silent', 'annals', '--', 'check'))
  buildExport()
  const browser = count('Browser tests', node('node_modules/@playwright/test/cli.js', 'test'), 'playwright')
  console.log(`\n${unit + browser} passed, 0 failed`)
})

/** An installed Chromium, else Playwright's own, else the system's package manager's. */
function ensureChromium() {
  if (findChromium()) return
  const attempts = [
    node('node_modules/@playwright/test/cli.js', 'install', 'chromium'),
    ...systemInstalls(['apt-get', 'update', '-qq'], ['apt-get', 'install', '-y', '-qq', 'chromium']),
  ]
  const [own = [], ...system] = attempts
  console.log('No Chromium found; trying Playwright’s own …')
  if (succeeds(own)) return
  console.log('That could not be fetched; trying the system’s package manager …')
  if (process.platform === 'linux' && system.every(succeeds) && findChromium()) return
  throw new PlainError(
    'The browser tests need a Chromium and none could be found or installed. Install Chromium or Google Chrome, ' +
      'or set CHROMIUM to the path of one, then run npm test again.',
  )
}

/** @param {string[][]} commands */
function systemInstalls(...commands) {
  const root = process.getuid?.() === 0
  return commands.map((command) => (root ? command : ['sudo', '-n', ...command]))
}

/** @param {string[]} command */
function succeeds([program = '', ...rest]) {
  return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 }).status === 0
}

/**
 * Runs a test runner, and gives the number of tests that passed. A runner that ran none has failed.
 *
 * @param {string} name
 * @param {string[]} command
 * @param {'vitest' | 'playwright'} runner
 */
function count(name, command, runner) {
  const file = join(tmpdir(), `annals-${process.pid}-${runner}.json`)
  const report =
    runner === 'vitest'
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      : ['--reporter=list,json']
  run(name, [...command, ...report], {
    env: runner === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_FILE: file } : {},
  })
  const result = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file, { force: true })
  const passed = runner === 'vitest' ? result.numPassedTests : result.stats.expected
  if (!passed) throw new PlainError(`${name}: no test ran.`)
  return passed
}
