import { spawnSync } from 'node:child_process'
import { findChromium } from './find-chromium.mjs'
import { node, PlainError, startedAs } from './run.mjs'

/** What Debian calls them. The shell is the quicker one, but not every system has it, and one test needs the whole. */
const PACKAGES = ['chromium', 'chromium-headless-shell']

/** Sees to a browser for the browser tests: the system's, Playwright's own, or one of the two installed now. */
export async function ensureChromium() {
  const named = process.env.CHROMIUM
  if (named && !works([named, '--version']))
    throw new PlainError(`CHROMIUM names ${named}, which does not start.`)
  if (findChromium() || (await playwrightsStarts())) return
  console.log('Getting a Chromium for the browser tests …')
  if (
    works(node('node_modules/@playwright/test/cli.js', 'install', 'chromium')) &&
    (await playwrightsStarts())
  )
    return
  const apt = [...sudo(), 'apt-get']
  works([...apt, 'update'])
  for (const name of PACKAGES) works([...apt, 'install', '-y', name])
  if (findChromium()) return
  throw new PlainError(
    'The browser tests need a Chromium. There is none here, Playwright could not download its own, and neither could ' +
      'apt-get install one. Install Chromium or Chrome, or name it: CHROMIUM=/path/to/chrome npm test',
  )
}

/** Playwright's own may be there and yet lack libraries of the system, so it is tried. */
async function playwrightsStarts() {
  const { chromium } = await import('@playwright/test')
  return chromium.launch({ chromiumSandbox: false }).then(
    (browser) => browser.close().then(() => true),
    () => false,
  )
}

/** @returns {string[]} */
function sudo() {
  return process.getuid?.() === 0 ? [] : ['sudo', '-n']
}

/** @param {string[]} command */
function works([program = '', ...rest]) {
  return spawnSync(program, rest, { stdio: 'ignore' }).status === 0
}

await startedAs(import.meta.url, ensureChromium)
