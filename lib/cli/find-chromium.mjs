import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The same engine without windows: less to start, and less to run beside each page. */
const SHELLS = ['/usr/bin/chromium-headless-shell']
const WHOLE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of the Chromium that CHROMIUM names, or else of one of the system's that starts: a shell rather than a whole
 * one, or with `whole` no shell. A shell keeps no page for Back.
 */
export function findChromium({ whole = false } = {}) {
  const places = whole ? WHOLE : [...SHELLS, ...WHOLE]
  return process.env.CHROMIUM || places.find((path) => existsSync(path) && starts(path))
}

/** The browser says nothing to the outside world. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
]

/** How the tests start it, where the system has none Playwright's own; as root too, as it often is in a container. */
export function launchOptions() {
  const executablePath = findChromium()
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return { ...(executablePath && { executablePath }), args: [...QUIET, ...sandbox] }
}

/**
 * Ubuntu's chromium-browser may be a stub that only says where to get one. Windows has no `--version`.
 *
 * @param {string} path
 */
function starts(path) {
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}
